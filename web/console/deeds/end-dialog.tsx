import { type FormEvent, useState } from 'react';
import { useQueue } from '../desk/use-queue.tsx';
import { Modal, type ModalState } from '../shell/modal.tsx';

interface EndDialogProps {
  readonly modal: ModalState;
  readonly tags: readonly string[];
  end(body: { readonly reason?: string; readonly tags: readonly string[] }): void;
}

/** Ends a conversation, with why and what it was about. Neither must be chosen. */
export function EndDialog({ modal, tags, end }: EndDialogProps) {
  return (
    <Modal modal={modal} title="End this conversation?">
      <EndForm modal={modal} tags={tags} end={end} />
    </Modal>
  );
}

function EndForm({ modal, tags, end }: EndDialogProps) {
  const { queue } = useQueue();
  const [reason, setReason] = useState<string>();
  const [chosen, setChosen] = useState<readonly string[]>(tags);
  const reasons = queue?.closingReasons ?? [];
  const offered = [...new Set([...(queue?.tags ?? []), ...tags])];
  function submit(event: FormEvent) {
    event.preventDefault();
    modal.hide();
    end({ ...(reason !== undefined && { reason }), tags: chosen });
  }
  return (
    <form onSubmit={submit}>
      <p>They are told that you have left, and the assistant answers again.</p>
      {reasons.length > 0 && (
        <fieldset className="choice">
          <legend>How did it end?</legend>
          {reasons.map(({ id, name }) => (
            <label key={id} className="choice-one">
              <input type="radio" name="reason" checked={reason === id} onChange={() => setReason(id)} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      {offered.length > 0 && (
        <fieldset className="choice">
          <legend>Tags</legend>
          <div className="chips">
            {offered.map((tag) => (
              <label key={tag} className="chip">
                <input
                  type="checkbox"
                  checked={chosen.includes(tag)}
                  onChange={({ target }) =>
                    setChosen(target.checked ? [...chosen, tag] : chosen.filter((one) => one !== tag))
                  }
                />
                {tag}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div className="dialog-deeds">
        {/* biome-ignore lint/a11y/noAutofocus: ending without a reason is one key more. */}
        <button type="submit" className="button" autoFocus>
          End conversation
        </button>
        <button type="button" className="button button-second" onClick={modal.hide}>
          Go on talking
        </button>
      </div>
    </form>
  );
}
