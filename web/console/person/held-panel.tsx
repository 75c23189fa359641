/** What is held on somebody who was found, by kind, and what can be done with it. */
import { useRef, useState } from 'react';
import { tellOf } from '../api.ts';
import { problemsIn } from '../problems.ts';
import { useMember } from '../session.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { useModal } from '../shell/modal.tsx';
import { download } from './download.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { Field } from './field.tsx';
import { DeedTable } from './trail.tsx';
import type { Asked, Found } from './wire.ts';
import { sentence } from './words.ts';

interface HeldPanelProps {
  readonly asked: Asked;
  readonly found: Found;
  /** They are being looked for once more. */
  readonly busy: boolean;
  find(asked: Asked): void;
  /** Told when something was done that the trail has. */
  did(): void;
}

export function HeldPanel({ asked, found, busy, find, did }: HeldPanelProps) {
  const { held, before } = found;
  return (
    <>
      <Unproven {...{ asked, found, busy, find }} />
      {held.length === 0 ? (
        <p className="person-none boxed">
          <strong>Nothing is held.</strong> Check each letter and number with their request, and ask which
          other phone or email they may have written from. If they were erased before, the list below says
          when.
        </p>
      ) : (
        <>
          <HeldTable held={held} />
          <Deeds {...{ asked, did }} again={() => find(asked)} />
        </>
      )}
      {before.length > 0 && (
        <>
          <h3 className="person-before">Asked about this person before</h3>
          <DeedTable caption="Asked about this person before" deeds={before} />
        </>
      )}
    </>
  );
}

function HeldTable({ held }: Pick<Found, 'held'>) {
  return (
    <table className="work-table work-table-cards boxed person-held">
      <caption className="visually-hidden">What is held, by kind</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col" className="cell-number">
            Records
          </th>
          <th scope="col">Until when</th>
        </tr>
      </thead>
      <tbody>
        {held.map(({ table, holds, rows, until }) => (
          <tr key={table}>
            <th scope="row">{sentence(holds)}</th>
            <td className="cell-number" data-name="records">
              {rows.toLocaleString('en-GB')}
            </td>
            <td className="person-until">
              {until.map((words) => (
                <p key={words}>{words}</p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Unproven({ asked, found: { unproven }, busy, find }: Omit<HeldPanelProps, 'did'>) {
  const { alsoUnproven } = asked;
  if (unproven === 0 && !alsoUnproven) return null;
  const chats = unproven === 1 ? 'one more web chat' : `${unproven.toLocaleString('en-GB')} more web chats`;
  return (
    <div className="note note-amber person-unproven">
      <p>
        {alsoUnproven
          ? 'Web chats in which their contact was only given are taken in. Anybody may have given it.'
          : `Their contact was given in ${chats}, by whomever: left alone until you know that it was them.`}
      </p>
      <button
        type="button"
        className="button button-second button-compact"
        disabled={busy}
        onClick={() => find({ ...asked, alsoUnproven: !alsoUnproven })}
      >
        {alsoUnproven ? 'Leave chats out' : unproven === 1 ? 'Take it in' : 'Take them in'}
      </button>
    </div>
  );
}

interface DeedsProps extends Pick<HeldPanelProps, 'asked' | 'did'> {
  /** Looks once more. */
  again(): void;
}

function Deeds({ asked, did, again }: DeedsProps) {
  const { call } = useMember();
  const announce = useAnnounce();
  const modal = useModal();
  const why = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  const [state, setState] = useState<'making' | 'made'>();

  function wrongReason(words: string) {
    setProblem(words);
    why.current?.focus();
  }
  async function give() {
    if (state === 'making') return;
    setState('making');
    setTrouble(undefined);
    try {
      await call((csrf) => download('/api/person/export', { csrf, body: { ...asked, reason } }));
      setProblem(undefined);
      setState('made');
      announce('Downloaded.');
      did();
    } catch (error) {
      setState(undefined);
      const wrong = problemsIn(error)?.reason;
      if (wrong === undefined) setTrouble(tellOf(error));
      else wrongReason(wrong);
    }
  }
  function openErase() {
    if (reason.trim() === '') return wrongReason('Say why, such as the number of their request.');
    setProblem(undefined);
    modal.show();
  }
  return (
    <div className="person-deeds boxed">
      <Field
        label="Why"
        hint="The number of their request, such as SAR-1042. It stays in the trail, so leave out their name and contact."
        value={reason}
        problem={problem}
        input={why}
        change={setReason}
      />
      <div className="work-deeds">
        <button
          type="button"
          className="button"
          aria-disabled={state === 'making'}
          onClick={() => void give()}
        >
          {state === 'making' ? 'Making the files…' : 'Download it'}
        </button>
        <button type="button" className="button button-second button-danger" onClick={openErase}>
          Erase this person…
        </button>
      </div>
      {state === 'made' && (
        <p className="note">
          Downloaded: a page to read, the same as JSON, and their pictures. Read it before you send it: what
          they and staff wrote may speak of other people. Delete the file once it is sent.
        </p>
      )}
      {trouble !== undefined && (
        <p className="note note-problem" role="alert">
          {trouble}
        </p>
      )}
      <EraseDialog {...{ modal, asked, reason, again }} />
    </div>
  );
}
