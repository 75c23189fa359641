/** The second person approves a draft, now or for later, or sends it back. */
import { type FormEvent, useId, useState } from 'react';
import { tellOf } from '../api.ts';
import { navigate } from '../router.ts';
import { Modal, useModal } from '../shell/modal.tsx';
import { DateField } from './line-field.tsx';
import { PutRight } from './problem-list.tsx';
import { isCode, useDeed, whenOf, wrongIn } from './use-deed.ts';
import type { DraftDeed, OpenItem } from './use-item.ts';
import { WhyForm } from './why-form.tsx';
import type { Problems, WouldChange } from './wire.ts';
import { sectionPathOf, toLocal } from './words.ts';

interface ApproveProps {
  readonly open: OpenItem;
  readonly broken: WouldChange['examples'];
  readonly problems: Problems;
  reload(done?: DraftDeed): void;
}

export function Approve({ open, broken, problems, reload }: ApproveProps) {
  const { item } = open;
  const id = useId();
  const sendBack = useModal();
  const deed = useDeed(open, reload);
  const [publishAt, setPublishAt] = useState(toLocal(item.open?.publishAt));
  const [reason, setReason] = useState('');
  const [needsReason, setNeedsReason] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [wrong, setWrong] = useState<Problems>();
  const [busy, setBusy] = useState(false);
  const asksReason = needsReason || broken.length > 0;
  async function publish(event: FormEvent) {
    event.preventDefault();
    if (asksReason && reason.trim() === '') {
      return setProblem('Say why it should go live although questions go wrong.');
    }
    setBusy(true);
    setProblem(undefined);
    try {
      const brokenReason = reason.trim() === '' ? {} : { brokenReason: reason.trim() };
      await deed('publish', { ...brokenReason, ...whenOf(publishAt, item.open?.publishAt) });
    } catch (error) {
      setBusy(false);
      if (isCode(error, 'edited-meanwhile')) reload();
      if (isCode(error, 'examples-broken')) setNeedsReason(true);
      setWrong(wrongIn(error));
      setProblem(tellOf(error));
    }
  }
  return (
    <>
      <h2>{item.open?.status === 'review' ? `${item.open.by} asks you to approve this` : 'Publish'}</h2>
      <form onSubmit={(event) => void publish(event)} noValidate>
        <DateField label="Go live at (if not at once)" time value={publishAt} change={setPublishAt} />
        {asksReason && (
          <>
            <label className="label why-label" htmlFor={id}>
              Why publish although questions go wrong?
            </label>
            <textarea
              id={id}
              className="field"
              rows={2}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </>
        )}
        {problem !== undefined && (
          <p className="note note-problem" role="alert">
            {problem}
          </p>
        )}
        <PutRight kind={open.item.kind} problems={wrong ?? problems} />
        <div className="dialog-deeds">
          <button type="submit" className="button" disabled={busy}>
            {publishAt === '' ? 'Publish now' : 'Schedule'}
          </button>
          {item.open?.status === 'review' && (
            <button type="button" className="button button-second" onClick={sendBack.show}>
              Send back
            </button>
          )}
        </div>
      </form>
      <Modal modal={sendBack} title="Send it back">
        <WhyForm
          label={`What should ${item.open?.by ?? 'they'} change?`}
          submit="Send back"
          does={(why) => deed('send-back', { why })}
          done={() => navigate({ page: 'work', path: sectionPathOf(item.kind) })}
        />
      </Modal>
    </>
  );
}
