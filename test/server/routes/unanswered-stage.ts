/** A desk stage with an editor's screen on what was not answered, and residents' questions as turns keep them. */
import { expect } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { EditorPorts } from '../../../src/editor/ports.ts';
import { editorSettings } from '../../../src/editor/settings.ts';
import { insightSettings } from '../../../src/insights/settings.ts';
import { unansweredRoutes } from '../../../src/server/routes/unanswered.ts';
import type { Database } from '../../../src/store/database.ts';
import { MONDAY_10AM, openDeskStage } from '../../desk/desk-stage.ts';
import { publishAlone } from '../../environment/publish-alone.ts';
import { TOPICS, understanding } from '../../understanding/topics.ts';
import { openDeskHost, type Screen } from '../desk-host.ts';

/** The one article that is live. */
export const LIVE = { id: 'council-tax-pay', title: 'Pay your council tax', phrases: ['pay council tax'] };

interface Kept {
  readonly taken?: string;
  readonly score?: number;
  readonly ended?: string | null;
  readonly minutesAgo?: number;
}

export interface UnansweredStage {
  readonly database: Database;
  readonly editor: Screen;
  /** An advisor, by id. */
  readonly sam: string;
  screenOf(email: string): Promise<Screen>;
  setTime(now: Date): void;
  /** Somebody asked; of nothing known, an hour ago, unless told. */
  ask(words: string, kept?: Kept): Promise<void>;
  /** What the editor is shown. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever the server sent, for the test to look at.
  listed(): Promise<any>;
  /** Called whenever something is about to be understood, until it is set again. */
  beforeUnderstanding(act: () => void): void;
  /** Monday at ten, and nothing asked. */
  begin(): Promise<void>;
  close(): Promise<void>;
}

/** What a topic is called. */
export const title = (id: string) => TOPICS.find((topic) => topic.id === id)?.title;

export async function openUnansweredStage(): Promise<UnansweredStage> {
  const stage = await openDeskStage();
  const { database, desk } = stage;
  let before: () => void = () => undefined;
  const understood = () => {
    before();
    return understanding;
  };
  const ports = {
    ...{ database, clock: desk.clock, settings: insightSettings.parse({}), understanding: understood, topic },
    advisorDialog: 'speak-to-advisor',
  };
  const editing: EditorPorts = {
    ...{ database, clock: desk.clock, ids: { next: () => 'id' }, title },
    settings: editorSettings.parse({}),
    surroundings: () => ({
      facts: {},
      phraseOwners: new Map(),
      topics: new Set<string>(),
      shipped: new Map(),
    }),
    broken: () => new Map(),
    itemOf: (id) => (title(id) === undefined ? undefined : { kind: 'article', id }),
    brokenExamples: async () => [],
  };
  const host = await openDeskHost(stage, {}, (gate) => [unansweredRoutes({ gate, editor: editing, ports })]);
  await publishAlone(database, {
    ...{ kind: 'article', id: LIVE.id, body: LIVE, author: 'files', now: MONDAY_10AM },
  });
  await stage.addMember('Ed Itor', ['editor']);
  await stage.addMember('Una Other', ['editor']);
  const { id: sam } = await stage.addMember('Sam Okafor');
  const editor = await host.screenOf('ed.itor@fernley.example');
  let count = 0;
  return {
    ...{ database, editor, sam },
    screenOf: (email) => host.screenOf(email),
    setTime: (now) => stage.setTime(now),
    async ask(words, { taken = 'nothing', score = 0.1, ended = null, minutesAgo = 60 } = {}) {
      count += 1;
      const at = new Date(MONDAY_10AM.getTime() - minutesAgo * 60_000).toISOString();
      await database.db.execute(sql`INSERT INTO questions (id, at, channel, key, words, taken, topics, score, ended)
        VALUES (${`q${count}`}, ${at}, 'web', ${words.toLowerCase()}, ${words}, ${taken}, ARRAY['council-tax-pay'],
          ${score}, ${ended})`);
    },
    listed: async () => (await editor.get('/api/unanswered')).body,
    beforeUnderstanding: (act) => {
      before = act;
    },
    async begin() {
      stage.setTime(MONDAY_10AM);
      for (const table of ['questions', 'question_rulings', 'corrections']) {
        await database.db.execute(sql`DELETE FROM ${sql.identifier(table)}`);
      }
    },
    async close() {
      await host.close();
      await stage.close();
      expect(host.defects).toEqual([]);
    },
  };
}

function topic(id: string) {
  const found = TOPICS.find((one) => one.id === id);
  if (!found) return undefined;
  return { kind: found.kind === 'dialog' ? ('dialog' as const) : ('answer' as const), title: found.title };
}
