/** One conversation: what was said, what we may do, and what is known about it. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { post } from '../api.ts';
import { ComposerBox } from '../compose/composer.tsx';
import { Suggestions } from '../compose/suggestions.tsx';
import { useComposer } from '../compose/use-composer.ts';
import { EndDialog } from '../deeds/end-dialog.tsx';
import { FormDialog } from '../deeds/form-dialog.tsx';
import { TransferDialog } from '../deeds/transfer-dialog.tsx';
import { useUnsent } from '../deeds/unsent.tsx';
import { WrongDialog } from '../deeds/wrong-dialog.tsx';
import { linkTo } from '../router.ts';
import { useMember } from '../session.tsx';
import { Icon } from '../shell/icons.tsx';
import { useModal } from '../shell/modal.tsx';
import { useShortcut } from '../shell/shortcuts.tsx';
import type { Conversation, Entry } from '../wire-conversation.ts';
import { ConversationHead } from './conversation-head.tsx';
import { DetailsPanel } from './details-panel.tsx';
import { NotHolding } from './not-holding.tsx';
import { useReading } from './seen.ts';
import { useSought } from './sought.ts';
import { Transcript } from './transcript.tsx';
import { type OpenConversation, useConversation } from './use-conversation.ts';
import { useDeeds } from './use-deeds.ts';
import { useReplies } from './use-outbox.tsx';

interface PaneProps {
  readonly id: string;
  /** After the conversation has become ours. */
  taken(): void;
}

export function ConversationPane({ id, taken }: PaneProps) {
  const opened = useConversation(id);
  const { conversation, problem } = opened;
  if (conversation) return <Opened id={id} opened={opened} conversation={conversation} taken={taken} />;
  if (problem) return <NotShown problem={problem} />;
  return (
    <section className="conversation" aria-label="Conversation">
      <p className="conversation-opening">Opening…</p>
    </section>
  );
}

/** Why there is nothing to read, in the place of it, with the way back where the list is not in sight. */
function NotShown({ problem }: { readonly problem: NonNullable<OpenConversation['problem']> }) {
  return (
    <section className="nothing-open nothing-to-show" aria-label="Conversation">
      <div>
        <div role="alert">
          <p className="nothing-title">
            {problem.missing
              ? 'This conversation is not here any more'
              : 'This conversation cannot be shown just now'}
          </p>
          <p>
            {problem.missing
              ? 'It may have been erased, or let go of with age. An address that was cut short leads here too.'
              : problem.tell}
          </p>
        </div>
        <p>
          <a {...linkTo({ page: 'desk' })} className="back">
            <Icon name="back" />
            Back to the list
          </a>
        </p>
      </div>
    </section>
  );
}

interface OpenedProps extends PaneProps {
  readonly opened: OpenConversation;
  readonly conversation: Conversation;
}

function Opened({ id, opened, conversation, taken }: OpenedProps) {
  const { problem, typing, refresh } = opened;
  const { handover, entries, notes, stopped, form } = conversation;
  const { call } = useMember();
  const replies = useReplies(id, conversation);
  const deeds = useDeeds(handover, refresh);
  const composer = useComposer(id);
  const unsent = useUnsent(id, replies, stopped);
  const sought = useSought(id);
  const [ending, transferring, sendingForm, wronging] = [useModal(), useModal(), useModal(), useModal()];
  const [wronged, setWronged] = useState<Entry>();
  const [corrected, setCorrected] = useState<ReadonlySet<number>>(new Set());
  const [showsDetails, setShowsDetails] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useReading(id, entries.at(-1)?.sequence);
  const holding = handover.status === 'active' && handover.mine;
  const begins = useEffectEvent(() => {
    // Who begins where nothing can be sent begins with a note; what is written already stays what it is.
    if (stopped && !composer.replying) composer.begin('note');
  });
  useEffect(() => {
    if (!holding) return;
    begins();
    taken();
  }, [holding, taken]);
  const [hasWritten, setHasWritten] = useState(false);
  // Words stay in the box, and the hand that writes them off the keys, when somebody else has taken over or ended it.
  const writing = holding || composer.as === 'note' || (hasWritten && composer.replying);
  useEffect(() => {
    if (writing) setHasWritten(true);
  }, [writing]);
  const mute = holding
    ? stopped
      ? 'They have texted STOP'
      : undefined
    : 'You no longer have this conversation';
  const writeNote = () => composer.turnTo('note');
  useShortcut('d', () => holding && !stopped && sendingForm.show());
  useShortcut('p', writeNote);
  const trouble = deeds.trouble ?? problem?.tell;
  const heard = entries.findLast(({ author }) => author === 'resident')?.sequence;
  const again = (sequence: number) =>
    void call((csrf) => post(`/api/desk/handovers/${id}/retry`, { csrf, body: { sequence } })).then(
      refresh,
      refresh,
    );
  return (
    <>
      <section
        className={showsDetails ? 'conversation conversation-behind' : 'conversation'}
        aria-labelledby="conversation-title"
      >
        <ConversationHead
          heading={heading}
          conversation={conversation}
          deeds={deeds}
          transferring={transferring}
          ending={ending}
          showsDetails={showsDetails}
          toggleDetails={() => setShowsDetails(!showsDetails)}
        />
        {trouble !== undefined && (
          <p className="note note-problem" role="alert">
            <Icon name="alert" />
            <span>{trouble}</span>
          </p>
        )}
        {stopped && (
          <p className="note note-problem">
            <Icon name="alert" />
            <span>They have texted STOP, so nothing can be sent to them.</span>
          </p>
        )}
        {conversation.silentUntil !== undefined && (
          <p className="note note-problem">
            <Icon name="alert" />
            <span>
              Their texts look automatic, so Parley has stopped answering. It begins again once an advisor
              takes the conversation, if they ask for a person, or after a day.
            </span>
          </p>
        )}
        {conversation.unreachable && (
          <p className="note note-problem">
            <Icon name="alert" />
            <span>Texts do not reach their number. It may be a landline, or not be in use.</span>
          </p>
        )}
        <Transcript
          entries={entries}
          notes={notes}
          replies={replies}
          typing={typing && handover.status === 'active'}
          wrong={(entry) => {
            setWronged(entry);
            wronging.show();
          }}
          corrected={corrected}
          sought={sought}
          again={holding && !stopped ? again : undefined}
        />
        {!holding && <NotHolding handover={handover} deeds={deeds} noting={writing} note={writeNote} />}
        {writing && (
          <ComposerBox
            id={id}
            form={form}
            composer={composer}
            replies={replies}
            mute={mute}
            sendForm={sendingForm.show}
          />
        )}
      </section>
      <aside
        className={showsDetails ? 'details details-shown' : 'details'}
        aria-label="About this conversation"
      >
        <button type="button" className="back details-back" onClick={() => setShowsDetails(false)}>
          <Icon name="back" />
          Conversation
        </button>
        <div className="details-inner">
          <h2 className="visually-hidden">About this conversation</h2>
          {handover.status !== 'closed' && (
            <Suggestions id={id} heard={heard} composer={composer} holding={holding && !stopped} />
          )}
          <DetailsPanel conversation={conversation} />
        </div>
      </aside>
      <TransferDialog modal={transferring} unsent={unsent} act={deeds.act} />
      <EndDialog
        modal={ending}
        tags={handover.tags}
        unsent={unsent}
        end={(body) => deeds.act('close', body)}
      />
      <FormDialog
        modal={sendingForm}
        conversation={conversation}
        send={(dialog) => void deeds.act('start-dialog', { dialog })}
      />
      <WrongDialog
        modal={wronging}
        entry={wronged}
        tell={(body) =>
          void deeds.act('got-wrong', body).then((done) => {
            if (done) setCorrected((before) => new Set([...before, body.sequence]));
          })
        }
      />
    </>
  );
}
