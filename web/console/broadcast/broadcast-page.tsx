/** One broadcast, as far as it is: to be written, to be approved, on its way, or over. */
import { type ReactNode, useEffect, useState } from 'react';
import { ask } from '../api.ts';
import { useFetched } from '../desk/use-fetched.ts';
import { WhyForm } from '../editor/why-form.tsx';
import { momentWords } from '../editor/words.ts';
import { linkTo, navigate } from '../router.ts';
import { useMember } from '../session.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { Icon } from '../shell/icons.tsx';
import { Modal, useModal } from '../shell/modal.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { ProgressPanel } from './progress-panel.tsx';
import { useDeed } from './use-deed.ts';
import { type Broadcast, broadcastSchema, draftOf, keptSchema, NOTHING_WRITTEN } from './wire.ts';
import { audienceWords, isRunning, statusLook, statusName, told } from './words.ts';
import { WriteForm } from './write-form.tsx';

/** How often it is looked how far it is. */
const LOOK_MS = 2000;

export function NewBroadcastPage() {
  return (
    <Frame heading="Write a broadcast">
      <WriteForm
        draft={NOTHING_WRITTEN}
        kept={(id) => navigate({ page: 'work', path: `/broadcasts/${id}` })}
      />
    </Frame>
  );
}

export function BroadcastPage({ id }: { readonly id: string }) {
  const { me } = useMember();
  const [again, setAgain] = useState(0);
  const { fetched: broadcast, problem } = useFetched(broadcastSchema, `/api/broadcasts/${id}`, again);
  const look = () => setAgain((count) => count + 1);
  const running = broadcast !== undefined && isRunning(broadcast);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setAgain((count) => count + 1), LOOK_MS);
    return () => clearInterval(timer);
  }, [running]);
  if (!broadcast) {
    return (
      <Frame heading="Broadcast">
        {problem !== undefined && (
          <p className="note note-problem" role="alert">
            {problem}
          </p>
        )}
      </Frame>
    );
  }
  const { title, status, sentBack, revision } = broadcast;
  const writes = status === 'draft' && me.staff.roles.includes('manager');
  return (
    <Frame
      heading={title || 'Without a name yet'}
      tag={<span className={statusLook(status)}>{statusName(status)}</span>}
    >
      {status === 'draft' && sentBack && (
        <p className="note note-amber">
          Sent back by {sentBack.by} on {momentWords(sentBack.at)}: {sentBack.why}
        </p>
      )}
      {writes ? (
        <>
          <WriteForm key={revision} draft={draftOf(broadcast)} of={{ id, revision }} kept={look} />
          <Deeds broadcast={broadcast} look={look} />
        </>
      ) : (
        <Read broadcast={broadcast} look={look} />
      )}
    </Frame>
  );
}

interface FrameProps {
  readonly heading: string;
  readonly tag?: ReactNode;
  readonly children: ReactNode;
}

function Frame({ heading, tag, children }: FrameProps) {
  return (
    <main className="work-page" id="main">
      <p className="item-back">
        <a {...linkTo({ page: 'work', path: '/broadcasts' })}>
          <Icon name="back" />
          Broadcasts
        </a>
      </p>
      <header className="work-head">
        <PageHeading>{heading}</PageHeading>
        {tag}
      </header>
      {children}
    </main>
  );
}

interface Looked {
  readonly broadcast: Broadcast;
  look(): void;
}

function Read({ broadcast, look }: Looked) {
  const { subjectName, audience, startsAt, endsAt, writers, approvedBy, approvedAt, status } = broadcast;
  const rows: readonly (readonly [string, string])[] = [
    ['About', subjectName],
    ['For', audienceWords(audience)],
    ['Not before', startsAt === null ? 'as soon as it is approved' : momentWords(startsAt)],
    ['Not after', endsAt === null ? 'no end' : momentWords(endsAt)],
    ['Written by', writers.join(', ')],
    ...(approvedBy === null || approvedAt === null
      ? []
      : [['Approved by', `${approvedBy}, ${momentWords(approvedAt)}`] as const]),
  ];
  return (
    <div className="write">
      <div className="write-form">
        <dl className="broadcast-facts">
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Deeds broadcast={broadcast} look={look} />
      </div>
      <section
        className="write-beside broadcast-beside"
        aria-label={status === 'review' ? 'What it would do' : 'How far it is'}
      >
        {status === 'review' || status === 'draft' ? (
          <PreviewPanel draft={draftOf(broadcast)} />
        ) : (
          <ProgressPanel broadcast={broadcast} />
        )}
      </section>
    </div>
  );
}

/** What can be done with it now, and by whoever looks. */
function Deeds({ broadcast, look }: Looked) {
  const { id, status, own, revision } = broadcast;
  const { busy, problem, act } = useDeed(id, look);
  const button = (verb: string, name: string, said: string, second = true) => (
    <button
      type="button"
      className={second ? 'button button-second' : 'button'}
      disabled={busy}
      onClick={() => void act(verb, verb === 'approve' ? { revision } : {}, said)}
    >
      {name}
    </button>
  );
  return (
    <>
      {problem !== undefined && (
        <p className="note note-problem" role="alert">
          {problem}
        </p>
      )}
      {status === 'review' && own && (
        <p className="note note-amber">You wrote a part of this, so somebody else has to approve it.</p>
      )}
      <div className="work-deeds">
        {status === 'review' &&
          !own &&
          button('approve', 'Approve and send', 'Approved. It is on its way.', false)}
        {status === 'review' && <SendBack id={id} look={look} />}
        {isRunning(broadcast) && button('pause', 'Pause', 'Paused.')}
        {status === 'paused' && button('resume', 'Go on', 'It goes on.', false)}
        {!['done', 'cancelled'].includes(status) && <Cancel broadcast={broadcast} act={act} />}
      </div>
    </>
  );
}

function SendBack({ id, look }: { readonly id: string; look(): void }) {
  const { call } = useMember();
  const announce = useAnnounce();
  const modal = useModal();
  return (
    <>
      <button type="button" className="button button-second" onClick={modal.show}>
        Send back
      </button>
      <Modal modal={modal} title="Send it back to its writer">
        <WhyForm
          label="What should be different?"
          submit="Send back"
          does={(why) =>
            call((csrf) => ask(keptSchema, `/api/broadcasts/${id}/send-back`, { csrf, body: { why } }))
          }
          done={() => {
            modal.hide();
            announce('Sent back.');
            look();
          }}
        />
      </Modal>
    </>
  );
}

interface CancelProps {
  readonly broadcast: Broadcast;
  act(verb: string, body: object, said: string): Promise<void>;
}

function Cancel({ broadcast, act }: CancelProps) {
  const { status, progress } = broadcast;
  const modal = useModal();
  const begun = !['draft', 'review'].includes(status);
  return (
    <>
      <button type="button" className="button button-second" onClick={modal.show}>
        Cancel it
      </button>
      <Modal modal={modal} title="Cancel this broadcast for good?">
        <p>
          {begun
            ? `${told(broadcast).toLocaleString('en-GB')} of ${progress.people.toLocaleString('en-GB')} people are told already. Whoever has not been told never will be.`
            : 'Nobody has been told of it, and nobody will be.'}
        </p>
        <div className="dialog-deeds">
          <button
            type="button"
            className="button"
            onClick={() => {
              modal.hide();
              void act('cancel', {}, 'Cancelled.');
            }}
          >
            Cancel the broadcast
          </button>
          <button type="button" className="button button-second" onClick={modal.hide}>
            Keep it
          </button>
        </div>
      </Modal>
    </>
  );
}
