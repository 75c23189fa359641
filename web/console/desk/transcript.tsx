/** Everything said, by day and by speaker, with staff's notes in between; new lines are read out as they come. */
import { Fragment, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '../shell/icons.tsx';
import { useShortcut } from '../shell/shortcuts.tsx';
import type { Entry, Note } from '../wire-conversation.ts';
import { Message, NoteMessage, OutgoingMessage } from './message.tsx';
import type { Replies } from './use-outbox.tsx';
import { dayOf } from './words.ts';

interface TranscriptProps {
  readonly entries: readonly Entry[];
  readonly notes: readonly Note[];
  readonly replies: Replies;
  readonly typing: boolean;
  /** Tells that the assistant took what the resident said wrongly. */
  wrong(entry: Entry): void;
  /** Sequences of which that has been told. */
  readonly corrected: ReadonlySet<number>;
  /** What a search has led to. */
  readonly sought: { readonly sequence: number } | undefined;
  /** Sends one again that could not be delivered; undefined for those who may not. */
  readonly again: ((sequence: number) => void) | undefined;
}

type Line = { readonly at: string } & (
  | {
      readonly kind: 'entry';
      readonly entry: Entry;
      /** The assistant took it and answered by itself. */
      readonly answered: boolean;
    }
  | { readonly kind: 'note'; readonly note: Note }
);

export function Transcript(props: TranscriptProps) {
  const { entries, notes, replies, typing, wrong, corrected, sought, again } = props;
  const lines = linesOf(entries, notes);
  useShortcut('f', () => {
    const last = lines.findLast((line) => line.kind === 'entry' && line.answered);
    if (last?.kind === 'entry') wrong(last.entry);
  });
  const { log, below, toEnd, leaveEnd } = useEnd(lines.length, replies.outgoing.length, typing);
  const isFound = sought !== undefined && entries.some(({ sequence }) => sequence === sought.sequence);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that it is sought.
  useEffect(() => {
    if (!isFound) return;
    leaveEnd();
    log.current?.querySelector('.message-found')?.scrollIntoView({ block: 'center' });
  }, [sought, isFound]);
  return (
    <div className="transcript">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div className="log" role="log" aria-label="Conversation" aria-live="polite" tabIndex={0} ref={log}>
        {lines.map((line, index) => {
          const before = lines[index - 1];
          const newDay = !before || dayOf(before.at) !== dayOf(line.at);
          const day = newDay && <p className="day">{dayOf(line.at)}</p>;
          if (line.kind === 'note') {
            return (
              <Fragment key={`note-${line.note.id}`}>
                {day}
                <NoteMessage note={line.note} />
              </Fragment>
            );
          }
          const { entry, answered } = line;
          const goesOn = !newDay && before?.kind === 'entry' && isSameSpeaker(before.entry, entry);
          return (
            <Fragment key={entry.sequence}>
              {day}
              <Message
                entry={entry}
                goesOn={goesOn}
                wrong={answered ? () => wrong(entry) : undefined}
                corrected={corrected.has(entry.sequence)}
                found={entry.sequence === sought?.sequence}
                again={again && (() => again(entry.sequence))}
              />
            </Fragment>
          );
        })}
        {replies.outgoing.map((one) => (
          <OutgoingMessage key={one.clientId} outgoing={one} replies={replies} />
        ))}
        {typing && <p className="typing">They are typing…</p>}
      </div>
      {below && (
        <button type="button" className="button button-second to-end" onClick={toEnd}>
          <Icon name="down" />
          Latest
        </button>
      )}
    </div>
  );
}

/** Entries in the transcript's order, which is never disturbed; each note before what was said after it. */
function linesOf(entries: readonly Entry[], notes: readonly Note[]): readonly Line[] {
  const rest = [...notes].sort((a, b) => a.at.localeCompare(b.at));
  const lines: Line[] = [];
  const put = (until: string) => {
    while (rest[0] && rest[0].at < until) {
      const [note] = rest.splice(0, 1);
      if (note) lines.push({ kind: 'note', at: note.at, note });
    }
  };
  let joined = false;
  entries.forEach((entry, index) => {
    put(entry.at);
    if (entry.notice) joined = entry.notice === 'advisor-joined';
    // While an advisor is there, the assistant only asks what a form that they sent asks.
    const heard = entry.author === 'resident' && entry.text !== '' && !joined;
    lines.push({
      ...{ kind: 'entry', at: entry.at, entry },
      answered: heard && entries[index + 1]?.author === 'parley',
    });
  });
  put('9999');
  return lines;
}

function isSameSpeaker(before: Entry, entry: Entry): boolean {
  return (
    before.author === entry.author && before.advisor === entry.advisor && !before.notice && !entry.notice
  );
}

/** Near enough to the end to be following along. */
const NEAR = 120;

/** Keeps the end in sight while one is following, and leaves the page alone while one reads further up. */
function useEnd(entries: number, outgoing: number, typing: boolean) {
  const log = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const [below, setBelow] = useState(false);
  const leaveEnd = useCallback(() => {
    following.current = false;
  }, []);
  const toEnd = useCallback(() => {
    const element = log.current;
    if (element) element.scrollTop = element.scrollHeight;
  }, []);
  useEffect(() => {
    const element = log.current;
    if (!element) return undefined;
    const scrolled = () => {
      following.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
      if (following.current) setBelow(false);
    };
    const resized = new ResizeObserver(() => following.current && toEnd());
    element.addEventListener('scroll', scrolled, { passive: true });
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', scrolled);
      resized.disconnect();
    };
  }, [toEnd]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is when these grow that the end moves.
  useLayoutEffect(() => {
    if (following.current) toEnd();
    else setBelow(true);
  }, [entries, outgoing, typing]);
  return { log, below, toEnd, leaveEnd };
}
