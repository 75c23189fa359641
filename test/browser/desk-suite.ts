/** What suites of the desk begin and end with: a server, a browser, nobody left in a talk, nothing complained of. */
import { expect } from '@jest/globals';
import type { Member } from '../../src/desk/sessions.ts';
import { listOpen } from '../../src/store/handover-queue.ts';
import { closeHandover } from '../../src/store/handovers.ts';
import { MONDAY_10AM } from '../desk/desk-stage.ts';
import { type Desk, type DeskBrowser, openDeskBrowser } from './desk-browser.ts';
import { type DeskServer, type DeskServerParts, openDeskServer } from './desk-server.ts';

/** Members of staff that suites add by these names. */
export const SAM = 'sam.okafor@fernley.example';
export const ASHA = 'asha.patel@fernley.example';
export const SUE = 'sue.pervisor@fernley.example';

export interface DeskSuite {
  readonly server: DeskServer;
  readonly browser: DeskBrowser;
}

export async function openDesk(parts?: DeskServerParts): Promise<DeskSuite> {
  return { server: await openDeskServer(parts), browser: await openDeskBrowser() };
}

/** Sam answers for council tax too, Asha for what is nobody else's, and Sue watches over both. */
export async function addTeam({ stage }: DeskServer): Promise<{ sam: Member; asha: Member }> {
  const sam = await stage.addMember('Sam Okafor', ['advisor'], { teams: ['general', 'tax'] });
  const asha = await stage.addMember('Asha Patel', ['advisor'], { teams: ['general'] });
  await stage.addMember('Sue Pervisor', ['advisor', 'supervisor']);
  return { sam, asha };
}

/** After each test. */
export async function clearDesk({ server, browser }: DeskSuite): Promise<void> {
  await browser.clear();
  await endTalks(server);
  expect(server.defects.splice(0)).toEqual([]);
  expect(browser.complaints.splice(0)).toEqual([]);
}

/** Ends what is open at the desk, by nobody. */
export async function endTalks({ stage: { database } }: DeskServer): Promise<void> {
  for (const { handover } of await listOpen(database.db)) {
    await closeHandover(database.db, handover.id, 'test', MONDAY_10AM);
  }
}

/** After the last; also where beginning has failed. */
export async function closeDesk({ server, browser }: Partial<DeskSuite>): Promise<void> {
  await browser?.close();
  await server?.close();
}

/** Where a conversation is at the desk. */
export function pathOf(id: string): string {
  return `/desk/conversations/${id}`;
}

/** Presses keys one after the other. */
export async function press({ page }: Desk, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
