import { readCarrierKeyword } from '../carrier-keywords.ts';
import { dropEverything } from '../drop-everything.ts';
import type { LoopLimits } from '../message.ts';
import type { Session } from '../session.ts';
import type { Turn } from '../turn.ts';
import { controlOf } from './follow-control.ts';
import { mayBeWarned } from './heed-carrier.ts';

type Loop = NonNullable<Session['loop']>;

/** Shorter words are said again and again by people too: `yes`, `2`, `more`. */
const SHORTEST_SAME = 20;
/** Kept of a message, to know it again. */
const KEPT = 160;

/**
 * Another machine that answers whatever we say would go on for ever, and each text costs. Whoever sends the same words
 * time and again, or more messages than anybody types, is told once how to reach us, and then hears nothing until a day
 * has passed, a person has the conversation, or they ask for one.
 */
export async function breakLoop(turn: Turn): Promise<boolean> {
  const { session, input } = turn;
  const limits = input.limits.loop;
  if (!limits || (session.stopped && !mayBeWarned(turn)) || isAboutTexts(turn)) return false;
  if (session.handover?.state === 'with-advisor') {
    delete session.loop;
    return false;
  }
  if (isSilent(session, input.now)) return !isPerson(turn, session.loop?.words);
  const loop = hear(session.loop, input.message.text, input.receivedAt ?? input.now, limits);
  session.loop = loop;
  if (loop.heard.length <= limits.most && loop.times < limits.same) return false;
  session.loop = { ...loop, heard: [], silentUntil: after(input.now, limits.silentHours * 60) };
  dropEverything(turn);
  turn.emit({ kind: 'loop-broken' });
  turn.sayWords('loop-broken');
  return true;
}

/** Until when nothing is said because another machine seems to answer; undefined when Parley answers. */
export function silentUntil(session: Session | undefined, now: Date): Date | undefined {
  const until = session?.loop?.silentUntil;
  return until !== undefined && Date.parse(until) > now.getTime() ? new Date(until) : undefined;
}

function isSilent(session: Session, now: Date): boolean {
  return silentUntil(session, now) !== undefined;
}

/** STOP and START are between them and us, whoever sends them. */
function isAboutTexts({ input: { message } }: Turn): boolean {
  const keyword = message.carrierOptOut ?? readCarrierKeyword(message.text);
  return keyword === 'stop' || keyword === 'start';
}

/** They ask for a person, or are in danger, in other words than those that went round. Then Parley answers again. */
function isPerson(turn: Turn, words: string | undefined): boolean {
  if (plain(turn.input.message.text) === words) return false;
  const speaks = controlOf(turn) === 'person' || turn.understood.decision.kind === 'urgent';
  if (speaks) delete turn.session.loop;
  return speaks;
}

/** `at`: when it came. What was kept while the service was off is all answered at once, though hours lay between. */
function hear(before: Loop | undefined, text: string, at: Date, limits: LoopLimits): Loop {
  const since = at.getTime() - limits.withinMinutes * 60_000;
  const recent = (before?.silentUntil === undefined ? (before?.heard ?? []) : []).filter(
    (earlier) => Date.parse(earlier) > since,
  );
  const words = plain(text);
  const isSame = recent.length > 0 && words.length >= SHORTEST_SAME && words === before?.words;
  return {
    heard: [...recent, at.toISOString()],
    words,
    times: isSame ? (before?.times ?? 0) + 1 : 1,
  };
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim().slice(0, KEPT);
}

function after(now: Date, minutes: number): string {
  return new Date(now.getTime() + minutes * 60_000).toISOString();
}
