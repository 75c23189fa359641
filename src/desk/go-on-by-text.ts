/**
 * A web chat whose resident has gone goes on by text message: what a page has not received while it gave no sign is
 * texted, once, to the number that its resident gave for that; while they text back, everything is. Where they are
 * stands in the database and is decided with the conversation locked, so that any replica may look at any time.
 */
import type { ConversationKey } from '../conversation/channel.ts';
import { fitWhole } from '../conversation/fitting/fit-reply.ts';
import type { TranscriptEntry } from '../conversation/message.ts';
import type { Speech } from '../conversation/ports.ts';
import { readSession } from '../conversation/session.ts';
import { ENGINE_WORDING } from '../conversation/world.ts';
import { mattersWhere, noteReceived } from '../store/chat-readers.ts';
import type { Queryable } from '../store/database.ts';
import { findLive } from '../store/handovers.ts';
import {
  backOnWeb,
  type LockedLine,
  linesToText,
  lockTextLine,
  noteMove,
  queueTexts,
  type TextPart,
  wasTexted,
  withdrawReceived,
} from '../store/text-lines.ts';
import { readTranscriptById } from '../store/transcript.ts';
import type { DeskPorts } from './ports.ts';

/** Looked after at once; the rest are next. */
const AT_ONCE = 200;

/**
 * Texts everyone who is away what they have not received. One that fails keeps no other from it. `signsReachUs` false:
 * pages could not reach us, so that none counts as silent.
 */
export async function textThoseAway(
  desk: DeskPorts,
  onError: (error: unknown) => void,
  signsReachUs = true,
): Promise<void> {
  const now = desk.clock.now();
  const since = signsReachUs ? awaySince(desk, now) : undefined;
  for (const id of await linesToText(desk.database.db, since, AT_ONCE)) {
    await textOne(desk, id, now, since).catch(onError);
  }
}

/** From when on a page is silent; undefined where none counts as that, so that only those who text are texted. */
function awaySince({ settings }: DeskPorts, now: Date): Date | undefined {
  const seconds = settings.goOnByTextAfterSeconds;
  return seconds === 0 ? undefined : new Date(now.getTime() - seconds * 1000);
}

async function textOne(
  desk: DeskPorts,
  conversationId: string,
  now: Date,
  since: Date | undefined,
): Promise<void> {
  let texted = false;
  await desk.conversations.speak(conversationId, now, async (session, tx): Promise<Speech> => {
    const line = await lockTextLine(tx, conversationId);
    const said = line && isAway(line, since) ? await notReceived(tx, line) : [];
    const last = said.at(-1);
    if (!line || !last) return { session, entries: [], deliver: false };
    texted = true;
    const begins = line.by === 'web' || !(await wasTexted(tx, line));
    await queueTexts(tx, line, partsOf(desk, line, said, begins), last.sequence, now);
    if (line.by === 'web') await noteMove(tx, conversationId, 'texts', now);
    return { session: withChoices(session, last), entries: [], deliver: false };
  });
  if (!texted) return;
  desk.news.publish({ kind: 'notes', conversation: conversationId });
  desk.sendTexts?.(conversationId);
}

/** On their phone, because they text or because their page is silent. */
function isAway(line: LockedLine, since: Date | undefined): boolean {
  return line.by === 'text' || (since !== undefined && line.seenAt <= since);
}

/** What was said to them since, but for what an advisor's coming has overtaken. */
async function notReceived(tx: Queryable, line: LockedLine): Promise<readonly TranscriptEntry[]> {
  const after = line.by === 'text' ? line.textedUpTo : Math.max(line.textedUpTo, line.received);
  const said = (await readTranscriptById(tx, line.conversationId, after)).filter(
    ({ author, text }) => author !== 'resident' && text !== '',
  );
  const joined = said.findLastIndex(({ notice }) => notice === 'advisor-joined');
  // Their first words say that they are there.
  const spoken = said.slice(joined + 1).some(({ author }) => author === 'advisor');
  const left = said.filter(({ author, notice }, at) =>
    at === joined ? !spoken : at > joined || (author !== 'parley' && notice !== 'advisor-joined'),
  );
  // What Parley said to someone who has no person can be read on the page, should they come back.
  const byPerson = line.by === 'text' || left.some(({ author }) => author !== 'parley');
  return byPerson || (await findLive(tx, line.conversationId)) ? left : [];
}

/** @param begins - They are told whose words these are and how to stop them. */
function partsOf(
  desk: DeskPorts,
  line: LockedLine,
  said: readonly TranscriptEntry[],
  begins: boolean,
): readonly TextPart[] {
  const limits = desk.limitsOf(line.channel);
  const { wording, facts, site } = desk.world();
  const beginning = wording.words(ENGINE_WORDING, 'text-goes-on', limits.form, facts);
  return said.flatMap(({ sequence, text, quickReplies, advisor, author }, index) => {
    const first = begins && index === 0;
    const signed = first && author === 'advisor' && advisor !== undefined ? `${advisor}: ${text}` : text;
    const say = { text: first ? `${beginning}\n${signed}` : text, ...(quickReplies && { quickReplies }) };
    return fitWhole(say, limits, { site }).map((each, part) => ({ sequence, part, text: each.text }));
  });
}

/** The numbers by which the choices were texted mean them. */
function withChoices(stored: unknown, { quickReplies = [] }: TranscriptEntry): unknown {
  const session = readSession(stored);
  return session && quickReplies.length > 0 ? { ...session, offered: [...quickReplies] } : stored;
}

/** The resident is at the page of their web chat: it was opened, or they wrote. What is said from here on goes there. */
export async function backAtPage(desk: DeskPorts, key: ConversationKey): Promise<void> {
  if (!(await mattersWhere(desk.database, key, desk.onError))) return;
  const now = desk.clock.now();
  // First the sign of life: without it the page that is back would still count as silent.
  await noteReceived(desk.database.db, key, 0, now);
  const conversation = await desk.database.transaction(async (tx) => {
    const id = await backOnWeb(tx, key);
    if (id !== undefined) await noteMove(tx, id, 'web', now);
    return id;
  });
  if (conversation !== undefined) desk.news.publish({ kind: 'notes', conversation });
}

/** The page has everything up to there: the desk sees it, and of that nothing more is texted. */
export async function takeReceipt(desk: DeskPorts, key: ConversationKey, sequence: number): Promise<void> {
  const { db } = desk.database;
  if (!(await mattersWhere(desk.database, key, desk.onError))) return;
  const conversation = await noteReceived(db, key, sequence, desk.clock.now());
  if (conversation === undefined) return;
  await withdrawReceived(db, conversation);
  desk.news.publish({ kind: 'delivery', conversation });
}
