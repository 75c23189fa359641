/** What residents must know for a while is said before the answer or task that it concerns, once a conversation. */
import type { TurnEvent } from '../event.ts';
import type { Turn } from '../turn.ts';
import type { StandingNotice } from '../world.ts';

/** As many as a conversation remembers having told; council's strikes and floods are fewer. */
const REMEMBERED = 20;

/** Puts the notices that hold now before what they concern. Nothing comes before what is urgent. */
export function tellNotices(turn: Turn): void {
  if (turn.events.some(({ kind }) => kind === 'urgent-signposted')) return;
  for (const notice of turn.world.notices ?? []) {
    if (!holds(notice, turn.input.now) || turn.session.noticed?.includes(notice.key)) continue;
    const at = turn.events.findIndex((event) => concerns(notice, event));
    if (at < 0) continue;
    const text = turn.input.limits.form === 'web' ? notice.text : notice.sms;
    turn.events.splice(at, 0, { kind: 'said', say: { text } });
    turn.session.noticed = [...(turn.session.noticed ?? []), notice.key].slice(-REMEMBERED);
  }
}

/** What everyone must know now, for a page that greets before anything has been asked. */
export function greetings(notices: readonly StandingNotice[], now: Date): readonly string[] {
  return notices.filter((notice) => notice.topics === 'all' && holds(notice, now)).map(({ text }) => text);
}

function holds({ from, until }: StandingNotice, now: Date): boolean {
  return from <= now && (until === undefined || now < until);
}

/** Everyone hears what is for all once they have asked for anything, whether or not it could be answered. */
function concerns({ topics }: StandingNotice, event: TurnEvent): boolean {
  const topic = topicOf(event);
  if (topics !== 'all') return topic !== undefined && topics.includes(topic);
  return topic !== undefined || event.kind === 'question-unanswered' || event.kind === 'clarified';
}

function topicOf(event: TurnEvent): string | undefined {
  if (event.kind === 'question-answered') return event.article;
  return event.kind === 'dialog-started' ? event.dialog : undefined;
}
