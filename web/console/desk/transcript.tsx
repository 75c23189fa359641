/** Everything said, by day and by speaker; new lines are read out as they come. */
import { Fragment, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '../shell/icons.tsx';
import type { Entry } from '../wire.ts';
import { Message, OutgoingMessage } from './message.tsx';
import type { Replies } from './use-replies.ts';
import { dayOf } from './words.ts';

interface TranscriptProps {
  readonly entries: readonly Entry[];
  readonly replies: Replies;
  readonly typing: boolean;
}

export function Transcript({ entries, replies, typing }: TranscriptProps) {
  const { log, below, toEnd } = useEnd(entries.length, replies.outgoing.length, typing);
  return (
    <div className="transcript">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div className="log" role="log" aria-label="Conversation" aria-live="polite" tabIndex={0} ref={log}>
        {entries.map((entry, index) => {
          const before = entries[index - 1];
          const newDay = !before || dayOf(before.at) !== dayOf(entry.at);
          return (
            <Fragment key={entry.sequence}>
              {newDay && <p className="day">{dayOf(entry.at)}</p>}
              <Message entry={entry} goesOn={!newDay && isSameSpeaker(before, entry)} />
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

function isSameSpeaker(before: Entry | undefined, entry: Entry): boolean {
  return (
    before?.author === entry.author && before.advisor === entry.advisor && !before.notice && !entry.notice
  );
}

/** Near enough to the end to be following along. */
const NEAR = 120;

/** Keeps the end in sight while one is following, and leaves the page alone while one reads further up. */
function useEnd(entries: number, outgoing: number, typing: boolean) {
  const log = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const [below, setBelow] = useState(false);
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
  return { log, below, toEnd };
}
