/** What editing stands on, put together by the composition root. */
import type { Problem, Surroundings } from '../content/check-item.ts';
import type { ContentStatus, ItemKey } from '../store/content.ts';
import type { Database } from '../store/database.ts';
import type { EditorSettings } from './settings.ts';

export interface EditorPorts {
  readonly database: Database;
  readonly clock: { now(): Date };
  readonly ids: { next(): string };
  readonly settings: EditorSettings;
  /** What an item is checked against: the content in force, and what the code needs. */
  surroundings(): Surroundings;
  /** Why a live item could not be used, by `article/its-id`; its last good version is said instead. */
  broken(): ReadonlyMap<string, string>;
  /** How a topic reads; undefined when it is not here. */
  title(id: string): string | undefined;
  /** Whether a topic is an article or a dialog, whose words are edited; undefined when it is not here. */
  itemOf(topic: string): ItemKey | undefined;
  /** The examples that this body would send elsewhere than they must go. */
  brokenExamples(item: ItemKey, body: unknown): Promise<readonly BrokenExample[]>;
}

/** Who edits. */
export interface Editor {
  readonly id: string;
  readonly name: string;
}

export interface BrokenExample {
  readonly id: string;
  readonly words: string;
  readonly must: string;
  readonly mustTitle: string;
}

/** What came of a change. `edited-meanwhile` has what the other saved, so that nothing need be overwritten. */
export type EditOutcome =
  | {
      readonly kind: 'done';
      readonly version: number;
      readonly revision: number;
      readonly status: ContentStatus;
    }
  | { readonly kind: 'gone' }
  | { readonly kind: 'own-work' }
  | ({ readonly kind: 'edited-meanwhile' } & Meanwhile)
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] }
  | { readonly kind: 'examples-broken'; readonly examples: readonly BrokenExample[] };

/** What stands there now. `revision` is 0 where nothing is open and the body is the live one's. */
interface Meanwhile {
  readonly by: string;
  readonly at: Date;
  readonly version: number;
  readonly revision: number;
  readonly body: unknown;
}

export function subjectOf({ kind, id }: ItemKey): string {
  return `${kind}/${id}`;
}
