/** What a conversation was about so far: it decides which team is asked when a person is wanted. */
import type { Understood } from '../../understanding/understanding.ts';
import type { HeardBefore } from '../dialog.ts';
import type { TurnEvent } from '../event.ts';
import type { Frame, Pending, Session } from '../session.ts';

/** Topics further back than this have been left behind. */
const KEPT = 3;

/** What a dialog may know of the conversation around it. `asked` is what was pending when the turn began. */
export function heardBefore(
  session: Session,
  asked: Pending | undefined,
  own: Frame,
  read: (text: string) => Understood,
  titleOf: (topic: string) => string,
): HeardBefore {
  const underWay = session.frames
    .filter((frame) => frame !== own)
    .map(({ dialog }) => dialog)
    .reverse();
  const topics = [...underWay, ...(session.topics ?? [])].filter((topic) => topic !== own.dialog);
  const [task] = underWay;
  const offered = asked?.kind === 'offer-person' ? asked.text : undefined;
  return {
    ...(task !== undefined && task !== own.dialog && { task: { topic: task, title: titleOf(task) } }),
    ...(offered !== undefined && { offeredFor: () => read(offered) }),
    topics: [...new Set(topics)],
    vulnerable: session.vulnerable === true,
    topicsOf: (text) => topicsIn(read(text)).filter((topic) => topic !== own.dialog),
  };
}

/** Below this a topic is a guess, and not one to send somebody to a team by. */
const LIKELY = 0.2;

function topicsIn({ commands }: Understood): readonly string[] {
  return commands.flatMap((command) => ('id' in command && command.score >= LIKELY ? [command.id] : []));
}

/** Keeps what the turn was about. The dialog that fetches a person is about nothing by itself. */
export function noteTopics(session: Session, events: readonly TurnEvent[], advisorDialog: string): void {
  const heard = events.flatMap((event): readonly string[] => {
    if (event.kind === 'dialog-started') return [event.dialog];
    return event.kind === 'question-answered' ? [event.article] : [];
  });
  const latest = heard.filter((topic) => topic !== advisorDialog).reverse();
  if (latest.length > 0) {
    session.topics = [...new Set([...latest, ...(session.topics ?? [])])].slice(0, KEPT);
  }
  const { sent } = session;
  const isNew = events.some(
    (event) => event.kind === 'dialog-completed' && event.reference === sent?.reference,
  );
  const [topic] = session.topics ?? [];
  if (sent && isNew && topic !== undefined) sent.topic = topic;
}
