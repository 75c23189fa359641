/**
 * One message of a test chat: a real turn of the engine with drafts in place of what is live, in a transaction that is
 * always rolled back. Nothing of it is kept: no record, no text, no question, nobody in the advisors' queue.
 */
import type { Draft } from '../../content/draft.ts';
import type { Library } from '../../content/library.ts';
import type { TurnEvent } from '../../conversation/event.ts';
import { type Say, TEXTS } from '../../conversation/message.ts';
import type { Clock, Ids, TurnResult, TurnUnit } from '../../conversation/ports.ts';
import type { World } from '../../conversation/world.ts';
import { ensureConversation } from '../../store/conversations.ts';
import type { Database, Queryable } from '../../store/database.ts';
import type { Topic, Understanding } from '../../understanding/understanding.ts';
import { type TextPart, textPart } from '../preview/parts.ts';
import type { Kept, Seal } from './seal.ts';

export interface TryPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly seal: Seal;
  /** What is live. */
  library(): Library;
  world(): World;
  /** What understands these topics instead of the live ones. @throws ParleyError `overtaken` */
  learn(topics: readonly Topic[], editor: string): Promise<Understanding>;
  /** Takes a turn in another world than the live one. */
  takeIn(world: World): (unit: TurnUnit<Queryable>) => Promise<TurnResult>;
  readonly textPence?: number | undefined;
}

export interface Trial {
  /** In place of what is live; none tries what is live. */
  readonly drafts: readonly Draft[];
  readonly form: 'web' | 'text';
  readonly text: string;
  /** As the last message of this test chat gave it; absent begins anew. */
  readonly session?: string | undefined;
}

export interface Tried {
  readonly replies: readonly (Pick<Say, 'text' | 'quickReplies'> & Partial<TextPart>)[];
  readonly understood: TriedUnderstanding;
  /** What the engine did, in order: what is said is not repeated. */
  readonly did: readonly Deed[];
  readonly session: string;
}

interface Deed {
  readonly kind: Exclude<TurnEvent['kind'], 'said' | 'slot-filled' | 'slot-corrected' | 'copy-given'>;
  readonly id?: string;
  readonly title?: string;
}

type TriedUnderstanding = ReturnType<typeof explained>;

/** The council's own end of a test chat, and a number from those that are never given out. */
const ENDS = {
  web: { channel: 'web', account: 'default' },
  text: { channel: TEXTS, account: 'test chat', contact: '+447700900999' },
} as const;

/** @throws ParleyError `overtaken` when the editor has changed the draft while it was learnt. */
export async function tryTurn(ports: TryPorts, trial: Trial, editor: string): Promise<Tried> {
  const now = ports.clock.now();
  const world = await draftWorld(ports, trial.drafts, editor);
  const before = trial.session === undefined ? undefined : await ports.seal.open(trial.session, editor, now);
  const kept: Kept =
    before?.form === trial.form ? before : { conversation: ports.ids.next(), form: trial.form, state: null };
  const result = await rolledBack(ports, world, kept, trial.text);
  const session = { ...kept, state: result.session };
  return {
    replies: result.says.map((say) => replyOf(ports, trial.form, say)),
    understood: explained(world, trial.text, now),
    did: result.events.flatMap((event) => deedOf(world, event) ?? []),
    session: await ports.seal.close(session, editor, now),
  };
}

/** The live world, but with the drafts' words; learnt anew only where they change what is learnt. */
async function draftWorld(ports: TryPorts, drafts: readonly Draft[], editor: string): Promise<World> {
  const world = ports.world();
  if (drafts.length === 0) return world;
  const live = ports.library();
  const library = live.withDrafts(drafts);
  const same = JSON.stringify(library.topics) === JSON.stringify(live.topics);
  return {
    ...world,
    understanding: same ? world.understanding : await ports.learn(library.topics, editor),
    wording: library.wording,
    notices: library.notices,
    answer: (id, form) => library.answer(id, form),
    title: (id) => library.title(id),
  };
}

/** Carries the result out of a transaction that must not stay. */
class RolledBack extends Error {
  readonly result: TurnResult;

  constructor(result: TurnResult) {
    super('A test turn is never kept.');
    this.result = result;
  }
}

async function rolledBack(
  { database, clock, ids, takeIn }: TryPorts,
  world: World,
  { conversation, form, state }: Kept,
  text: string,
): Promise<TurnResult> {
  const key = { contact: conversation, ...ENDS[form] };
  const now = clock.now();
  try {
    await database.transaction(async (tx) => {
      // What a dialog keeps may point at its conversation, which is there for as long as the turn.
      const conversationId = await ensureConversation(tx, key, conversation, now);
      const message = { ...key, externalId: ids.next(), text, receivedAt: now };
      throw new RolledBack(await takeIn(world)({ tx, conversationId, message, session: state }));
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.result;
    throw error;
  }
  throw new Error('A test turn was kept.');
}

function replyOf({ textPence }: TryPorts, form: Trial['form'], { text, quickReplies }: Say) {
  const reply = { text, ...(quickReplies && { quickReplies }) };
  return form === 'text' ? textPart(reply, textPence) : reply;
}

/** Why the words were read as they were; the message itself is not repeated. */
function explained(world: World, text: string, now: Date) {
  const { understood, topics, reason, threshold } = world.understanding.explain(text, now);
  const { decision, language } = understood;
  const titled = <T extends { readonly id: string }>(one: T) => ({
    ...one,
    title: world.title(one.id) ?? one.id,
  });
  return {
    decision: decision.kind === 'clarify' ? { ...decision, options: decision.options.map(titled) } : decision,
    reason,
    threshold,
    ...(language && { language }),
    topics: topics.map(({ words, score, ...topic }) => titled({ ...topic, share: score })),
    words: (topics[0]?.words ?? []).map(({ text: word, readAs, weight }) => ({
      ...{ word, weight },
      ...(readAs !== undefined && { readAs }),
    })),
  };
}

function deedOf(world: World, event: TurnEvent): Deed | undefined {
  const titled = (kind: Deed['kind'], id: string): Deed => ({ kind, id, title: world.title(id) ?? id });
  switch (event.kind) {
    case 'said':
    case 'slot-filled':
    case 'slot-corrected':
    case 'copy-given':
      return undefined;
    case 'dialog-started':
    case 'dialog-completed':
    case 'dialog-cancelled':
      return titled(event.kind, event.dialog);
    case 'question-answered':
      return titled(event.kind, event.article);
    case 'other-area':
      return { kind: event.kind, id: event.area };
    case 'urgent-signposted':
      return { kind: event.kind, id: event.urgent };
    default:
      return { kind: event.kind };
  }
}
