/** Every version of an item: who, when, why, what differed, and one click to put it back. */
import { useState } from 'react';
import { post } from '../api.ts';
import { useFetched } from '../desk/use-fetched.ts';
import { useMember } from '../session.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { Modal, useModal } from '../shell/modal.tsx';
import { StatusTag } from './status-tag.tsx';
import { WhyForm } from './why-form.tsx';
import { type Item, oldVersionSchema, type Version } from './wire.ts';
import { Difference } from './word-difference.tsx';
import { apiOf, authorName, momentWords } from './words.ts';

interface HistoryPageProps {
  readonly item: Item;
  reload(): void;
}

export function HistoryPage({ item, reload }: HistoryPageProps) {
  return (
    <section className="check-section">
      <h2>Versions</h2>
      <ol className="history">
        {item.history.map((version, at) => (
          <li key={version.version}>
            <VersionCard
              item={item}
              version={version}
              before={item.history.slice(at + 1).find(wasLive)?.version}
              reload={reload}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

function wasLive({ publishedAt }: Version): boolean {
  return publishedAt !== undefined;
}

interface VersionCardProps extends HistoryPageProps {
  readonly version: Version;
  /** The one that was live before it. */
  readonly before: number | undefined;
}

function VersionCard({ item, version, before, reload }: VersionCardProps) {
  const { call } = useMember();
  const announce = useAnnounce();
  const modal = useModal();
  const [shown, setShown] = useState(false);
  const { publishedAt, savedAt, by, approvedBy, why, brokenReason, ended, status } = version;
  const canPutBack = wasLive(version) && status !== 'published';
  return (
    <article className="version" aria-label={`Version ${version.version}`}>
      <header className="version-head">
        <h3>
          Version {version.version} <StatusTag status={status} />
        </h3>
        <p className="muted">
          {publishedAt === undefined
            ? `Saved ${momentWords(savedAt)} by ${authorName(by)}`
            : `Live from ${momentWords(publishedAt)}, written by ${authorName(by)}`}
          {approvedBy !== undefined && `, approved by ${approvedBy}`}
        </p>
      </header>
      {why !== undefined && why !== '' && <p className="quote">{why}</p>}
      {brokenReason !== undefined && (
        <p className="muted">Live although questions went wrong: {brokenReason}</p>
      )}
      {ended && (
        <p className="muted">
          Archived {momentWords(ended.at)} by {ended.by}: {ended.why}
        </p>
      )}
      <div className="version-deeds">
        <button
          type="button"
          className="button button-second button-small"
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Hide what it changed' : 'Show what it changed'}
        </button>
        {canPutBack && (
          <button type="button" className="button button-second button-small" onClick={modal.show}>
            Put this version back
          </button>
        )}
      </div>
      {shown && <VersionDifference item={item} version={version.version} before={before} />}
      <Modal modal={modal} title={`Put version ${version.version} back?`}>
        <p>
          It was approved before, so it is live again at once. What is live now stays in the history, and a
          draft that somebody is writing is not touched.
        </p>
        <WhyForm
          label="Why is it put back?"
          submit="Put it back"
          does={(reason) =>
            call((csrf) =>
              post(`${apiOf(item.kind, item.id)}/restore`, {
                csrf,
                body: { version: version.version, live: item.live?.version ?? null, why: reason },
              }),
            )
          }
          done={() => {
            modal.hide();
            announce(`Version ${version.version} is live again.`);
            reload();
          }}
        />
      </Modal>
    </article>
  );
}

interface VersionDifferenceProps {
  readonly item: Item;
  readonly version: number;
  readonly before: number | undefined;
}

function VersionDifference({ item, version, before }: VersionDifferenceProps) {
  const path = (number: number) => `${apiOf(item.kind, item.id)}/versions/${number}`;
  const after = useFetched(oldVersionSchema, path(version));
  const old = useFetched(oldVersionSchema, path(before ?? version));
  const problem = after.problem ?? old.problem;
  if (problem !== undefined) return <p className="note note-problem">{problem}</p>;
  if (!after.fetched || !old.fetched) return <p className="muted">One moment…</p>;
  return (
    <Difference
      kind={item.kind}
      before={before === undefined ? undefined : old.fetched.body}
      after={after.fetched.body}
    />
  );
}
