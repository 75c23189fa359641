/** A conversation as an advisor sees it: what was said, what Parley made of it, and what it has collected. */
import type { AnyDialog, Json } from '../conversation/dialog.ts';
import { silentUntil } from '../conversation/judgements/break-loop.ts';
import type { Form, TranscriptEntry } from '../conversation/message.ts';
import { type Frame, readSession } from '../conversation/session.ts';
import type { AnyContext } from '../conversation/turn.ts';
import type { World } from '../conversation/world.ts';
import { ParleyError } from '../errors.ts';
import { seenAtOf } from '../store/chat-readers.ts';
import {
  type DeliveryOf,
  listConsent,
  listDeliveries,
  listHistory,
  listReceipts,
  listRequestsOf,
} from '../store/conversation-context.ts';
import { reachOf } from '../store/conversations.ts';
import { listNotes, type Note } from '../store/handover-notes.ts';
import { findHeld, type ListedHandover, positionOf } from '../store/handover-queue.ts';
import type { Handover } from '../store/handover-table.ts';
import type { OptIn } from '../store/opt-ins.ts';
import type { Request } from '../store/request-tables.ts';
import { textLineOf } from '../store/text-lines.ts';
import { readLatest } from '../store/transcript.ts';
import { recordLook } from './on-record.ts';
import type { DeskPorts } from './ports.ts';
import type { Member } from './sessions.ts';

/** An entry, with what the understanding reads in the resident's words. */
export interface ViewedEntry extends TranscriptEntry {
  readonly understood?: Reading;
}

interface Reading {
  /** Titles of what it was about; more than one when Parley had to ask which. */
  readonly topics: readonly string[];
  /** What was named in it, normalised: `postcode FN1 2AB`. */
  readonly named: readonly string[];
  readonly urgent: boolean;
}

interface Collected {
  readonly title: string;
  readonly slots: readonly { readonly name: string; readonly value: string }[];
}

interface Told {
  readonly address?: string | undefined;
  readonly contact?: string | undefined;
}

export interface ConversationView {
  readonly listed: ListedHandover;
  /** Place in the queue, for one that waits. */
  readonly position: number | undefined;
  readonly notes: readonly Note[];
  /** The number the resident texts from; undefined where a contact means nothing to people. */
  readonly phone: string | undefined;
  /** The resident has texted STOP, or their carrier says so. */
  readonly stopped: boolean;
  /** Until when Parley says nothing, since another machine seems to answer it. */
  readonly silentUntil: Date | undefined;
  /** Texts do not reach their number. */
  readonly unreachable: boolean;
  /** When the page of a web chat that somebody waits or talks on last gave a sign, where that was a while ago. */
  readonly offPageSince: Date | undefined;
  readonly entries: readonly ViewedEntry[];
  readonly collected: readonly Collected[];
  /** What they have told of themselves in this conversation, as it would be offered to them. */
  readonly told: Told;
  readonly form: Form;
  /** Other handovers of the same person. */
  readonly history: Awaited<ReturnType<typeof listHistory>>;
  readonly requests: readonly Request[];
  readonly consent: readonly OptIn[];
  readonly deliveries: readonly DeliveryOf[];
  /** Parley asks the resident something on the advisor's behalf. */
  readonly lent: boolean;
}

/** More than anybody reads; of longer ones the latest are shown. */
const MOST_ENTRIES = 1000;

interface Reader {
  /** The last entry that they have. */
  readonly after?: number;
}

/** @throws ParleyError `not-found` */
export async function viewConversation(
  desk: DeskPorts,
  id: string,
  member: Member,
  reader: Reader = {},
): Promise<ConversationView> {
  const view = await findView(desk, id, member, reader);
  if (!view) throw new ParleyError('not-found');
  return view;
}

/**
 * The conversation of a handover, with entries above `after`; undefined when there is none. Who has seen it is put on
 * record, from whatever entry they began; a supervisor who follows what a colleague has, as listening in.
 */
export async function findView(
  desk: DeskPorts,
  id: string,
  member: Member,
  { after = 0 }: Reader,
): Promise<ConversationView | undefined> {
  const { db } = desk.database;
  const held = await findHeld(db, id);
  if (!held) return undefined;
  const { handover, channel, contact } = held;
  const now = desk.clock.now();
  await noteRead(desk, handover, member);
  const entries = await readLatest(db, handover.conversationId, { after }, MOST_ENTRIES);
  const session = readSession(held.session);
  const world = desk.world();
  const reach = await reachOf(db, handover.conversationId);
  const line = await textLineOf(db, handover.conversationId);
  const texts = line?.by === 'text' ? line : undefined;
  const { form } = desk.limitsOf(texts?.channel ?? channel);
  const where = { id: handover.conversationId, channel, contact };
  return {
    listed: held,
    position: await positionOf(db, id),
    notes: await listNotes(db, handover.conversationId),
    phone: texts?.contact ?? (/^\+\d{8,15}$/.test(contact) ? contact : undefined),
    stopped: session?.stopped === true || reach.optedOut,
    silentUntil: silentUntil(session, now),
    unreachable: reach.unreachable,
    offPageSince: desk.delivers(channel) || texts ? undefined : await offPageSince(desk, handover, now),
    entries: entries.map((entry) => withReading(world, entry, handover.requestedAt)),
    collected: (session?.frames ?? []).flatMap((frame) => collectedIn(world, frame, where, now, form)),
    told: { address: session?.memory?.premises?.label, contact: session?.memory?.contact?.label },
    form,
    history: await listHistory(db, handover),
    requests: await listRequestsOf(db, handover.conversationId),
    consent: await listConsent(db, handover.conversationId),
    deliveries: await deliveriesOf(desk, channel, handover.conversationId),
    lent: session?.handover?.lent !== undefined,
  };
}

/** Longer than the minute at which browsers let pages in the background stir. */
const PAGE_SILENT_MS = 90_000;

async function offPageSince(
  { database }: DeskPorts,
  { status, conversationId }: Handover,
  now: Date,
): Promise<Date | undefined> {
  if (status !== 'waiting' && status !== 'active') return undefined;
  const seenAt = await seenAtOf(database.db, conversationId);
  return seenAt && now.getTime() - seenAt.getTime() > PAGE_SILENT_MS ? seenAt : undefined;
}

/** Web chat sends nothing, but its page says what it has; and what was texted of it is known as texts are. */
async function deliveriesOf(desk: DeskPorts, channel: string, conversationId: string) {
  const { db } = desk.database;
  const sent = await listDeliveries(db, conversationId, MOST_ENTRIES);
  if (desk.delivers(channel)) return sent;
  const read = await listReceipts(db, conversationId, MOST_ENTRIES);
  const arrived = new Set(
    read.filter(({ status }) => status === 'delivered').map(({ sequence }) => sequence),
  );
  const texts = sent.filter(({ sequence }) => !arrived.has(sequence));
  const texted = new Set(texts.map(({ sequence }) => sequence));
  return [...texts, ...read.filter(({ sequence }) => !texted.has(sequence))].sort(
    (one, other) => other.sequence - one.sequence,
  );
}

async function noteRead(desk: DeskPorts, { id, status, takenBy }: Handover, member: Member): Promise<void> {
  const isColleagues = status === 'active' && takenBy !== member.id;
  const listens = isColleagues && member.roles.includes('supervisor');
  const action = listens ? 'listened-in' : 'conversation-read';
  await recordLook(desk, { staffId: member.id, action, subject: id });
}

/** Once a person was asked for, Parley no longer reads: only what came before is explained. */
function withReading(world: World, entry: TranscriptEntry, until: Date): ViewedEntry {
  if (entry.author !== 'resident' || entry.at > until) return entry;
  const { decision, entities } = world.understanding.understand(entry.text, entry.at);
  // A yes or a no answers what was asked; on its own it is about nothing.
  const isAnswer = world.understanding.yesNo(entry.text) !== undefined;
  const topics = isAnswer ? [] : topicsOf(decision).flatMap((topic) => world.title(topic) ?? []);
  const named = entities.map(({ kind, value }) => `${kind.replace('-', ' ')} ${value}`);
  const urgent = decision.kind === 'urgent';
  return topics.length + named.length === 0 && !urgent
    ? entry
    : { ...entry, understood: { topics, named, urgent } };
}

function topicsOf(decision: ReturnType<World['understanding']['understand']>['decision']): readonly string[] {
  if (decision.kind === 'clarify') return decision.options.map(({ id }) => id);
  return decision.kind === 'dialog' || decision.kind === 'answer' ? [decision.id] : [];
}

interface Where {
  readonly id: string;
  readonly channel: string;
  readonly contact: string;
}

function collectedIn(world: World, frame: Frame, where: Where, now: Date, form: Form): Collected[] {
  const dialog = world.dialogs.get(frame.dialog);
  if (!dialog || Object.keys(frame.values).length === 0) return [];
  const context = contextOf(world, dialog, frame, where, now, form);
  const slots = Object.entries(frame.values).flatMap(([slot, value]) => {
    const name = nameOf(world, dialog.id, slot, form);
    return name === undefined ? [] : [{ name, value: describe(dialog, slot, value, context) }];
  });
  return [{ title: world.title(frame.dialog) ?? frame.dialog, slots }];
}

/** What residents call it; undefined for what has no name, which is the dialog's own reckoning. */
function nameOf(world: World, dialog: string, slot: string, form: Form): string | undefined {
  const key = `name-${slot}`;
  return world.wording.has(dialog, key) ? world.wording.words(dialog, key, form, world.facts) : undefined;
}

/** As the dialog would read it back; a description that needs the records falls back to the plain value. */
function describe(dialog: AnyDialog, slot: string, value: Json, context: AnyContext): string {
  try {
    if (value === null) return '';
    return dialog.slots[slot]?.describe(value, context) ?? String(value);
  } catch {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
}

function contextOf(
  world: World,
  dialog: AnyDialog,
  frame: Frame,
  where: Where,
  now: Date,
  form: Form,
): AnyContext {
  const words: AnyContext['words'] = (key, fillings = {}) =>
    world.wording.words(dialog.id, key, form, { ...world.facts, ...fillings });
  return {
    now,
    channel: { name: where.channel, form },
    contact: where.contact,
    conversationId: where.id,
    values: frame.values,
    records: undefined,
    settings: world.settingsOf(dialog.id),
    words,
    say: (key, fillings, more) => ({ ...more, text: words(key, fillings) }),
    newId: () => where.id,
  };
}
