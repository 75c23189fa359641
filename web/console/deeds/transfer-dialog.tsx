/** Passing a conversation on: to a team, a colleague, back to the queue or to the assistant, with a note. */
import { useState } from 'react';
import type { Deed } from '../desk/use-deeds.ts';
import { useFetched } from '../desk/use-fetched.ts';
import { useQueue } from '../desk/use-queue.tsx';
import { presenceName, teamLabel } from '../desk/words.ts';
import { useMember } from '../session.tsx';
import { Modal, type ModalState } from '../shell/modal.tsx';
import { colleaguesSchema } from '../wire-conversation.ts';
import { PartingForm, type UnsentWords } from './unsent.tsx';

interface TransferProps {
  readonly modal: ModalState;
  readonly unsent: UnsentWords;
  /** @returns whether it was done */
  act(deed: Deed, body: unknown): Promise<boolean>;
}

interface Target {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  /** `available`, `busy`… for the dot beside a colleague. */
  readonly state?: string;
  readonly disabled?: boolean;
  readonly to?: unknown;
}

export function TransferDialog(props: TransferProps) {
  return (
    <Modal modal={props.modal} title="Transfer this conversation" wide>
      <TransferForm {...props} />
    </Modal>
  );
}

function TransferForm({ modal, unsent, act }: TransferProps) {
  const groups = useTargets();
  const [target, setTarget] = useState<Target>();
  const [note, setNote] = useState('');
  async function part(): Promise<boolean> {
    const written = note.trim() === '' ? {} : { note: note.trim() };
    if (target?.to === undefined) return act('release', written);
    return act('transfer', { to: target.to, ...written });
  }
  return (
    <PartingForm
      unsent={unsent}
      title="Transfer"
      verb="transfer"
      stay="Keep it"
      disabled={!target}
      ready={() => target !== undefined}
      part={part}
      hide={modal.hide}
    >
      <div className="targets">
        {groups.map(({ title, targets }, group) => (
          <fieldset key={title} className="choice">
            <legend>{title}</legend>
            {targets.map((one, index) => (
              <label key={one.id} className="choice-one target">
                <input
                  type="radio"
                  name="target"
                  // biome-ignore lint/a11y/noAutofocus: whom it goes to comes first.
                  autoFocus={group === 0 && index === 0}
                  checked={target?.id === one.id}
                  disabled={one.disabled === true}
                  onChange={() => setTarget(one)}
                />
                {one.state !== undefined && <span className={`presence-dot presence-${one.state}`} />}
                <span className="target-name">{one.name}</span>
                <span className="muted">{one.detail}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <label htmlFor="transfer-note" className="label">
        Note for whoever takes it (only staff see it)
      </label>
      <textarea
        id="transfer-note"
        className="field note-field"
        rows={2}
        maxLength={4000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </PartingForm>
  );
}

function useTargets() {
  const { me } = useMember();
  const { queue } = useQueue();
  const { fetched } = useFetched(colleaguesSchema, '/api/desk/colleagues');
  const teams: Target[] = (queue?.teams ?? []).map(({ id, name, open, waiting }) => ({
    id: `team-${id}`,
    name: teamLabel(name),
    detail: open ? `${waiting} waiting` : 'Closed',
    to: { kind: 'team', team: id },
  }));
  const colleagues: Target[] = (fetched?.colleagues ?? [])
    .filter(({ id }) => id !== me.staff.id)
    .map(({ id, name, state, active, most }) => ({
      id,
      name,
      state,
      detail: `${presenceName(state)}, has ${active} of ${most}`,
      disabled: state === 'away' || state === 'offline' || active >= most,
      to: { kind: 'advisor', id },
    }));
  const back: Target[] = [
    { id: 'queue', name: 'Back to the queue', detail: 'At its old place' },
    { id: 'bot', name: 'Back to the assistant', detail: 'It answers again', to: { kind: 'bot' } },
  ];
  return [
    { title: 'Teams', targets: teams },
    { title: 'Colleagues', targets: colleagues },
    { title: 'Give back', targets: back },
  ].filter(({ targets }) => targets.length > 0);
}
