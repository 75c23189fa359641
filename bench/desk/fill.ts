/** A desk as it is after some months: so many live conversations and so many that have ended, each of 12 messages. */

import { conversations } from '../../src/store/conversations.ts';
import type { Database } from '../../src/store/database.ts';
import { handovers } from '../../src/store/handover-table.ts';
import { transcript } from '../../src/store/transcript.ts';

const MATTERS = [
  'a missed black bin',
  'my council tax bill',
  'two armchairs to collect',
  'a parking permit',
  'damp in my flat',
  'noise next door',
  'a pothole outside the school',
];
const STREETS = ['Harrow Lane', 'Beech Avenue', 'Mill Road', 'Station Street', 'Church Walk', 'Kiln Close'];
const SAID = [
  'I rang last week and nobody rang back',
  'it has been like that since the storm',
  'my neighbour has the same trouble',
  'can someone come on a weekday after four',
  'thank you that is all I needed',
];
/** Of which one in three is Parley's, as in a conversation that was handed over. */
const MESSAGES = 12;
const AUTHORS = ['resident', 'parley', 'advisor'] as const;
const TOGETHER = 200;

export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly preview: string;
  readonly advisor: string;
}

/** The same rows for the peer, newest first. */
export async function fill(database: Database, live: number, closed: number, now: Date): Promise<Listed[]> {
  const rows = Array.from({ length: live + closed }, (_, index) => rowOf(index, index < live, now));
  for (let from = 0; from < rows.length; from += TOGETHER) {
    const part = rows.slice(from, from + TOGETHER);
    await database.transaction(async (tx) => {
      await tx.insert(conversations).values(part.map(({ conversation }) => conversation));
      await tx.insert(handovers).values(part.map(({ handover }) => handover));
      await tx.insert(transcript).values(part.flatMap(({ entries }) => entries));
    });
  }
  return rows.map(({ listed }) => listed);
}

function rowOf(index: number, isLive: boolean, now: Date) {
  const id = `bench-${String(index).padStart(6, '0')}`;
  const matter = MATTERS[index % MATTERS.length] ?? '';
  const street = STREETS[index % STREETS.length] ?? '';
  const reason = `${matter} at ${index} ${street}`;
  const at = new Date(now.getTime() - index * 90_000);
  const status = isLive ? ('waiting' as const) : ('closed' as const);
  return {
    listed: { id, title: reason, preview: `Thank you for looking into ${matter}`, advisor: 'Asha Patel' },
    conversation: {
      id,
      channel: 'web',
      account: 'council',
      contact: id,
      lastSequence: MESSAGES,
      createdAt: at,
      changedAt: at,
    },
    handover: {
      id,
      conversationId: id,
      status,
      wish: 'chat' as const,
      priority: 'normal' as const,
      requestedAt: at,
      reason,
      team: 'general',
      ...(!isLive && { closedAt: at, closedBy: 'resident' }),
    },
    entries: Array.from({ length: MESSAGES }, (_, said) => ({
      conversationId: id,
      sequence: said + 1,
      at,
      author: AUTHORS[said % AUTHORS.length] ?? 'resident',
      text: textOf(index, said, matter),
    })),
  };
}

/** In the middle of each conversation stands a word that is in no other, as a number or a name would. */
function textOf(index: number, said: number, matter: string): string {
  if (said === MESSAGES - 1) return `Thank you for looking into ${matter}`;
  const words = SAID[(index + said) % SAID.length] ?? '';
  return said === 6 ? `${words}, it says zq${index} on it` : words;
}
