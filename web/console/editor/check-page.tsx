/** Before anything goes live: what differs, what is wrong with it, and what residents would get that they do not get now. */
import { useEffect, useState } from 'react';
import { ApiError, ask, LEARNING_MS, tellOf } from '../api.ts';
import { timeOf } from '../desk/words.ts';
import { linkTo } from '../router.ts';
import { useMember } from '../session.tsx';
import { Icon } from '../shell/icons.tsx';
import { Decision } from './decision.tsx';
import { ProblemList } from './problem-list.tsx';
import { ReviewNote } from './review-note.tsx';
import { type DraftDeed, type OpenItem, useShown } from './use-item.ts';
import {
  checkSchema,
  type Item,
  type Kind,
  type Problems,
  type WouldChange,
  wouldChangeSchema,
} from './wire.ts';
import { Difference } from './word-difference.tsx';
import { pathOf } from './words.ts';
import { ChangedQuestions, TriedExamples } from './would-change.tsx';

interface CheckPageProps {
  readonly open: OpenItem;
  reload(done?: DraftDeed): void;
}

export function CheckPage({ open, reload }: CheckPageProps) {
  const { item, keeper } = open;
  const { body, state } = useShown(keeper);
  const meets = state.kind === 'meanwhile';
  const tried = useTried(open, meets, reload);
  if (!item.open && state.kind === 'untouched') {
    return open.done === 'publish' && item.live ? (
      <Published item={item} live={item.live} />
    ) : (
      <section className="check-section">
        <h2>Nothing to publish</h2>
        <p>What is live is what you see. Change something first.</p>
      </section>
    );
  }
  return (
    <div className="check-page">
      <div className="check-results">
        <ReviewNote item={item} />
        {item.open?.why !== undefined && item.open.why !== '' && (
          <section className="check-section">
            <h2>Why</h2>
            <p className="quote">
              {item.open.why} <span className="muted">({item.open.by})</span>
            </p>
          </section>
        )}
        <section className="check-section">
          <h2>{item.live ? 'What differs from what is live' : 'It is new'}</h2>
          <Difference kind={item.kind} before={item.live?.body} after={body} />
        </section>
        <ContentProblems kind={item.kind} problems={tried.problems} />
        <section className="check-section" aria-busy={tried.change === undefined && !meets}>
          <h2>What residents would get</h2>
          {meets ? (
            <p className="muted">Choose first what the draft should say. Then it is tried.</p>
          ) : tried.change ? (
            <>
              <TriedExamples examples={tried.change.examples} />
              <ChangedQuestions looked={tried.change.looked} questions={tried.change.questions} />
            </>
          ) : (
            <p role="status" className={tried.failed === undefined ? 'muted' : 'note note-problem'}>
              {tried.failed ?? 'Trying your change on what residents asked lately…'}
            </p>
          )}
        </section>
      </div>
      <Decision open={open} reload={reload} broken={brokenIn(tried.change)} problems={tried.problems ?? []} />
    </div>
  );
}

interface PublishedProps {
  readonly item: Item;
  readonly live: NonNullable<Item['live']>;
}

/** That it worked, and the way back: who published by mistake looks for it here. */
function Published({ item, live }: PublishedProps) {
  const hasOneBefore = item.history.some((one) => one.publishedAt && one.version !== live.version);
  const history = linkTo({ page: 'work', path: pathOf(item.kind, item.id, 'history') });
  return (
    <section className="check-section">
      <h2>
        Published at {timeOf(live.at)} (version {live.version})
      </h2>
      <p className="note">
        <Icon name="check" />
        <span>
          It is live. Residents get it within a minute.{' '}
          {hasOneBefore ? (
            <>
              The version before it is in the <a {...history}>history</a>, where you can put it back.
            </>
          ) : (
            <>
              You find it in its <a {...history}>history</a>.
            </>
          )}
        </span>
      </p>
    </section>
  );
}

/** Examples that this change breaks. */
function brokenIn(change: WouldChange | undefined): WouldChange['examples'] {
  return change?.examples.filter(({ holds }) => !holds) ?? [];
}

interface Tried {
  readonly change?: WouldChange;
  readonly problems?: Problems;
  /** Why it could not be tried. */
  readonly failed?: string;
}

const AGAIN_MS = 2_000;

function isBusy(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'too-many-requests';
}

/** Tries the draft as it is saved when the page is opened; where it meets a colleague's, once one is chosen. */
function useTried({ item, keeper }: OpenItem, meets: boolean, reload: () => void): Tried {
  const { call } = useMember();
  const [tried, setTried] = useState<Tried>({});
  useEffect(() => {
    if (meets) return;
    let gone = false;
    const told = (more: Tried) => gone || setTried((known) => ({ ...known, ...more }));
    void keeper.flush().then((saved) => {
      if (gone || keeper.shown.state.kind === 'meanwhile') return;
      // Who may approve it depends on who wrote in it, and that may be ourselves since. What is not saved would be sent
      // again by whatever is loaded, and refused again, and so on.
      if (saved && keeper.shown.revision !== (item.open?.revision ?? 0)) return reload();
      const { kind, id } = item;
      const body = { kind, id, body: keeper.shown.body };
      const tryIt = () => {
        if (gone) return;
        const question = { body, patienceMs: LEARNING_MS };
        call((csrf) => ask(wouldChangeSchema, '/api/editor/would-change', { csrf, ...question })).then(
          (change) => told({ change }),
          // One at a time for each editor: the one before is still being tried.
          (error) => (isBusy(error) ? setTimeout(tryIt, AGAIN_MS) : told({ failed: tellOf(error) })),
        );
      };
      tryIt();
      call((csrf) => ask(checkSchema, '/api/editor/check', { csrf, body })).then(
        ({ problems }) => told({ problems }),
        // Publishing checks again, and says what is wrong.
        () => {},
      );
    });
    return () => {
      gone = true;
    };
  }, [item, keeper, meets, call, reload]);
  return tried;
}

interface ContentProblemsProps {
  readonly kind: Kind;
  readonly problems: Problems | undefined;
}

function ContentProblems({ kind, problems }: ContentProblemsProps) {
  if (problems === undefined) return null;
  return (
    <section className="check-section">
      <h2>Content</h2>
      {problems.length === 0 ? (
        <p>Nothing is wrong with it.</p>
      ) : (
        <ProblemList kind={kind} problems={problems} />
      )}
    </section>
  );
}
