import { useId, useState } from 'react';
import { useQueue } from '../desk/use-queue.tsx';
import { Icon } from '../shell/icons.tsx';
import { Modal, type ModalState } from '../shell/modal.tsx';
import { PartingForm, type UnsentWords } from './unsent.tsx';

interface EndDialogProps {
  readonly modal: ModalState;
  readonly tags: readonly string[];
  readonly unsent: UnsentWords;
  /** @returns whether it was done */
  end(body: { readonly reason?: string; readonly tags: readonly string[] }): Promise<boolean>;
}

/**
 * Ends a conversation, with why and what it was about. Why must be chosen where the council has reasons: nobody can
 * take an end back, as the resident is told of it, and two keys that slip must not be one.
 */
export function EndDialog(props: EndDialogProps) {
  return (
    <Modal modal={props.modal} title="End this conversation?">
      <EndForm {...props} />
    </Modal>
  );
}

function EndForm({ modal, tags, unsent, end }: EndDialogProps) {
  const { queue } = useQueue();
  const id = useId();
  const [reason, setReason] = useState<string>();
  const [isMissing, setIsMissing] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>(tags);
  const reasons = queue?.closingReasons ?? [];
  const offered = [...new Set([...(queue?.tags ?? []), ...tags])];
  function ready(): boolean {
    const isChosen = reasons.length === 0 || reason !== undefined;
    setIsMissing(!isChosen);
    if (!isChosen) document.getElementById(`${id}-0`)?.focus();
    return isChosen;
  }
  return (
    <PartingForm
      unsent={unsent}
      title="End conversation"
      verb="end"
      stay="Go on talking"
      beginsAtButton={reasons.length === 0}
      ready={ready}
      part={() => end({ ...(reason !== undefined && { reason }), tags: chosen })}
      hide={modal.hide}
    >
      <p>They are told that you have left, and the assistant answers again.</p>
      {reasons.length > 0 && (
        <fieldset className="choice" aria-describedby={isMissing ? `${id}-missing` : undefined}>
          <legend>How did it end?</legend>
          {isMissing && (
            <p className="hint hint-trouble" id={`${id}-missing`} role="alert">
              <Icon name="alert" /> Choose how it ended.
            </p>
          )}
          {reasons.map(({ id: one, name }, index) => (
            <label key={one} className="choice-one">
              <input
                type="radio"
                name="reason"
                id={`${id}-${index}`}
                // biome-ignore lint/a11y/noAutofocus: what must be chosen comes first.
                autoFocus={index === 0}
                checked={reason === one}
                onChange={() => {
                  setReason(one);
                  setIsMissing(false);
                }}
              />
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
    </PartingForm>
  );
}
