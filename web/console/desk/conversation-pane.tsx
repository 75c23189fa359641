/** One conversation: what was said, what we may do, and what is known about it. */
import { useEffect, useRef } from 'react';
import { linkTo } from '../router.ts';
import { Icon } from '../shell/icons.tsx';
import type { Conversation } from '../wire.ts';
import { ConversationHead } from './conversation-head.tsx';
import { DetailsPanel } from './details-panel.tsx';
import { ReplyBox } from './reply-box.tsx';
import { Transcript } from './transcript.tsx';
import { type OpenConversation, useConversation } from './use-conversation.ts';
import { type Deed, useDeeds } from './use-deeds.ts';
import { useReplies } from './use-replies.ts';

export function ConversationPane({ id }: { readonly id: string }) {
  const opened = useConversation(id);
  const { conversation, problem } = opened;
  if (conversation) return <Opened id={id} opened={opened} conversation={conversation} />;
  return (
    <section className="conversation" aria-label="Conversation">
      <div className="conversation-missing">
        <p>
          <a {...linkTo({ page: 'desk' })} className="back">
            <Icon name="back" />
            Queue
          </a>
        </p>
        {problem ? (
          <p role="alert">{problem.missing ? 'This conversation is not here any more.' : problem.tell}</p>
        ) : (
          <p>Opening…</p>
        )}
      </div>
    </section>
  );
}

interface OpenedProps {
  readonly id: string;
  readonly opened: OpenConversation;
  readonly conversation: Conversation;
}

function Opened({ id, opened, conversation }: OpenedProps) {
  const { problem, typing, refresh } = opened;
  const { handover, entries, stopped } = conversation;
  const replies = useReplies(id, entries, refresh);
  const { busy, trouble, act } = useDeeds(id, refresh);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const holding = handover.status === 'active' && handover.mine;
  return (
    <>
      <section className="conversation" aria-labelledby="conversation-title">
        <ConversationHead heading={heading} conversation={conversation} busy={busy} act={act} />
        {(trouble ?? problem?.tell) !== undefined && (
          <p className="note note-problem" role="alert">
            {trouble ?? problem?.tell}
          </p>
        )}
        {stopped && (
          <p className="note note-problem">
            <Icon name="alert" />
            <span>They have texted STOP, so nothing can be sent to them.</span>
          </p>
        )}
        <details className="details-fold">
          <summary>About this conversation</summary>
          <DetailsPanel conversation={conversation} />
        </details>
        <Transcript entries={entries} replies={replies} typing={typing && holding} />
        {holding ? (
          <ReplyBox id={id} form={conversation.form} replies={replies} disabled={stopped} />
        ) : (
          <NotHolding conversation={conversation} busy={busy} act={act} />
        )}
      </section>
      <aside className="details" aria-label="About this conversation">
        <DetailsPanel conversation={conversation} />
      </aside>
    </>
  );
}

interface NotHoldingProps {
  readonly conversation: Conversation;
  readonly busy: boolean;
  act(deed: Deed): void;
}

/** What stands where the reply box would. */
function NotHolding({ conversation: { handover }, busy, act }: NotHoldingProps) {
  const { status, advisor } = handover;
  if (status === 'waiting') {
    return (
      <div className="bar">
        <p>They are told when you join. From then on you talk, and the assistant keeps quiet.</p>
        <button type="button" className="button" disabled={busy} onClick={() => act('take')}>
          Take conversation
        </button>
      </div>
    );
  }
  const told = {
    active: `${advisor ?? 'A colleague'} has this conversation.`,
    'left-message': 'They are not waiting. Get back to them, then mark this as dealt with.',
    closed: 'This conversation has ended. The assistant answers again.',
  }[status];
  return (
    <div className="bar">
      <p>{told}</p>
      {status === 'left-message' && (
        <button type="button" className="button" disabled={busy} onClick={() => act('close')}>
          Mark as dealt with
        </button>
      )}
    </div>
  );
}
