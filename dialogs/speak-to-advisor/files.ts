/** A copy of what was said, behind the link that residents get when an advisor has gone, or when they ask. */
import { DateTime } from 'luxon';
import { inLondon } from '../../src/conversation/calendar/working-days.ts';
import type { TranscriptEntry } from '../../src/conversation/message.ts';
import { findCopy } from '../../src/store/chat-copies.ts';
import type { Queryable } from '../../src/store/database.ts';
import { findByCopyToken } from '../../src/store/handovers.ts';
import { lastHeardBy, readLatest } from '../../src/store/transcript.ts';

/** Days for which the link works: others may use the same computer. */
const KEPT_DAYS = 7;
const MOST_ENTRIES = 2000;

type Words = (key: string, fillings?: Readonly<Record<string, string | number>>) => string;

/**
 * What was said from asking for the advisor until they went, or until the resident asked for a copy, as plain text;
 * undefined for a token that was never given out or is too old.
 */
export async function conversationCopy(
  db: Queryable,
  token: string,
  now: Date,
  _settings: unknown,
  words: Words,
) {
  const copied = (await askedFor(db, token)) ?? (await ended(db, token));
  const since = DateTime.fromJSDate(now).minus({ days: KEPT_DAYS }).toJSDate();
  if (!copied || copied.until < since) return undefined;
  const { conversationId, ...which } = copied;
  const said = await readLatest(db, conversationId, which, MOST_ENTRIES);
  const lines = said.map((entry) => `${timeOf(entry.at)}  ${nameOf(entry, words)}: ${entry.text}`);
  return {
    name: 'conversation.txt',
    contentType: 'text/plain; charset=utf-8',
    body: `${words('copy-heading')}\n\n${lines.join('\n\n')}\n`,
  };
}

interface Copied {
  readonly conversationId: string;
  readonly after: number;
  readonly until: Date;
}

async function askedFor(db: Queryable, token: string): Promise<Copied | undefined> {
  const copy = await findCopy(db, token);
  return copy && { conversationId: copy.conversationId, after: copy.after, until: copy.madeAt };
}

async function ended(db: Queryable, token: string): Promise<Copied | undefined> {
  const handover = await findByCopyToken(db, token);
  if (!handover?.closedAt) return undefined;
  const { conversationId, requestedAt, closedAt: until } = handover;
  // It begins with the words that asked for a person.
  const after = Math.max(0, (await lastHeardBy(db, conversationId, requestedAt)) - 1);
  return { conversationId, after, until };
}

function timeOf(at: Date): string {
  return inLondon(at).setLocale('en-GB').toFormat('d LLL yyyy HH:mm');
}

function nameOf({ author, advisor }: TranscriptEntry, words: Words): string {
  if (author === 'resident') return words('copy-you');
  return author === 'advisor' && advisor !== undefined ? advisor : words('copy-parley');
}
