/** What stands above the notes where the reply box would be, while the conversation is not ours. */
import { useMember } from '../session.tsx';
import { Icon } from '../shell/icons.tsx';
import { Modal, useModal } from '../shell/modal.tsx';
import type { Handover } from '../wire.ts';
import type { Deeds } from './use-deeds.ts';
import { isDealtWith } from './words.ts';

interface NotHoldingProps {
  readonly handover: Handover;
  readonly deeds: Deeds;
  readonly noting: boolean;
  note(): void;
}

export function NotHolding({ handover, deeds, noting, note }: NotHoldingProps) {
  const { status, advisor } = handover;
  const told = {
    waiting: 'They are told when you join. From then on you talk, and the assistant keeps quiet.',
    active: `${advisor ?? 'A colleague'} has this conversation.`,
    'left-message': 'They are not waiting. Get back to them, then mark this as dealt with.',
    closed: isDealtWith(handover)
      ? 'This has been dealt with.'
      : 'This conversation has ended. The assistant answers again.',
  }[status];
  return (
    <div className="bar">
      <p>
        {status === 'active' && <Listening />}
        {told}
      </p>
      <div className="bar-deeds">
        {!noting && (
          <button type="button" className="button button-second" onClick={note}>
            <Icon name="lock" />
            Private note
          </button>
        )}
        {status === 'waiting' && (
          <button
            type="button"
            className="button"
            disabled={deeds.busy}
            onClick={() => void deeds.act('take')}
          >
            Take conversation
          </button>
        )}
        {status === 'active' && <TakeOver handover={handover} deeds={deeds} />}
        {status === 'left-message' && (
          <button
            type="button"
            className="button"
            disabled={deeds.busy}
            onClick={() => void deeds.act('deal-with')}
          >
            Mark as dealt with
          </button>
        )}
        {handover.mayPutBack && (
          <button
            type="button"
            className="button button-second"
            disabled={deeds.busy}
            // Not by the second click of a double click: it comes up where the other button was.
            onClick={({ detail }) => detail < 2 && void deeds.act('put-back')}
          >
            Put it back
          </button>
        )}
      </div>
    </div>
  );
}

function Listening() {
  const { me } = useMember();
  if (!me.staff.roles.includes('supervisor')) return null;
  return (
    <span className="listening">
      <Icon name="ear" />
      Listening in.{' '}
    </span>
  );
}

/** Never by one key or one click: somebody is talking. */
function TakeOver({ handover, deeds }: { readonly handover: Handover; readonly deeds: Deeds }) {
  const modal = useModal();
  const who = handover.advisor ?? 'your colleague';
  return (
    <>
      <button type="button" className="button button-second" disabled={deeds.busy} onClick={modal.show}>
        Take over
      </button>
      <Modal modal={modal} title={`Take over from ${who}?`}>
        <p>
          The resident is told that you have joined, {who} can no longer write to them, and it is put on
          record.
        </p>
        <div className="dialog-deeds">
          <button
            type="button"
            className="button"
            // biome-ignore lint/a11y/noAutofocus: the dialog asks this one question.
            autoFocus
            onClick={() => {
              modal.hide();
              void deeds.act('take-over');
            }}
          >
            Take over
          </button>
          <button type="button" className="button button-second" onClick={modal.hide}>
            Leave it
          </button>
        </div>
      </Modal>
    </>
  );
}
