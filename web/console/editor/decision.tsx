/** What happens next with a draft: a second person is asked, or approves it, sends it back, or says when it goes live. */
import { type FormEvent, useId, useState } from 'react';
import { ApiError, post, tellOf } from '../api.ts';
import { navigate } from '../router.ts';
import { useMember } from '../session.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { Modal, useModal } from '../shell/modal.tsx';
import { DateField } from './line-field.tsx';
import { ProblemList } from './problem-list.tsx';
import { type OpenItem, useShown } from './use-item.ts';
import { WhyForm } from './why-form.tsx';
import { type Kind, type Problems, problemsSchema, type WouldChange } from './wire.ts';
import { apiOf, fromLocal, momentWords, sectionPathOf, toLocal } from './words.ts';

interface DecisionProps {
  readonly open: OpenItem;
  readonly broken: WouldChange['examples'];
  readonly problems: Problems;
  reload(): void;
}

export function Decision({ open, broken, problems, reload }: DecisionProps) {
  const { item } = open;
  const inReview = item.open?.status === 'review' || item.open?.status === 'scheduled';
  return (
    <aside className="decision" aria-label="What happens next">
      {item.mayApprove ? (
        <Approve open={open} broken={broken} problems={problems} reload={reload} />
      ) : inReview ? (
        <Waiting open={open} />
      ) : (
        <Submit open={open} problems={problems} reload={reload} />
      )}
    </aside>
  );
}

/** The one who wrote it can only wait. */
function Waiting({ open: { item } }: { readonly open: OpenItem }) {
  const { open } = item;
  const scheduled = open?.status === 'scheduled' && open.publishAt !== undefined;
  return (
    <>
      <h2>
        {scheduled ? `Goes live on ${momentWords(open.publishAt ?? '')}` : 'Waiting for a second person'}
      </h2>
      <p>
        {scheduled
          ? 'There is nothing left to do.'
          : 'Someone who did not write in this version has to approve it. It is in their list of things to do.'}
      </p>
    </>
  );
}

interface FormProps {
  readonly open: OpenItem;
  readonly problems: Problems;
  reload(): void;
}

function Submit({ open, problems, reload }: FormProps) {
  const [publishAt, setPublishAt] = useState(toLocal(open.item.open?.publishAt));
  const deed = useDeed(open, reload);
  const [wrong, setWrong] = useState<Problems>();
  const submit = async (why: string) => {
    try {
      await deed('submit', { why, ...publishAtOf(publishAt) });
    } catch (error) {
      setWrong(wrongIn(error));
      throw error;
    }
  };
  return (
    <>
      <h2>Ask a second person</h2>
      <p>Nobody approves what they wrote. A colleague sees what you see here, and publishes it.</p>
      <DateField label="Go live at (if not at once)" time value={publishAt} change={setPublishAt} />
      <WhyForm label="Why is this changed?" submit="Ask for review" does={submit} done={() => undefined} />
      <Wrong kind={open.item.kind} problems={wrong ?? problems} />
    </>
  );
}

function Approve({
  open,
  broken,
  problems,
  reload,
}: FormProps & { readonly broken: WouldChange['examples'] }) {
  const { item } = open;
  const id = useId();
  const sendBack = useModal();
  const announce = useAnnounce();
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
      announce(publishAt === '' ? 'It is live.' : 'It is scheduled.');
    } catch (error) {
      setBusy(false);
      if (error instanceof ApiError && error.code === 'examples-broken') setNeedsReason(true);
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
        <Wrong kind={open.item.kind} problems={wrong ?? problems} />
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

function Wrong({ kind, problems }: { readonly kind: Kind; readonly problems: Problems }) {
  if (problems.length === 0) return null;
  return (
    <div className="note note-problem decision-wrong">
      <div>
        <p>Put right first:</p>
        <ProblemList kind={kind} problems={problems} />
      </div>
    </div>
  );
}

/** Does something with the draft as it is saved, and looks again. */
function useDeed({ item, keeper }: OpenItem, reload: () => void) {
  const { call } = useMember();
  const { revision } = useShown(keeper);
  return async (deed: 'submit' | 'publish' | 'send-back', more: object) => {
    if (!(await keeper.flush())) {
      throw new ApiError('unavailable', 'Your last changes are not saved yet. Save them first.');
    }
    const body = { ...more, ...(deed !== 'send-back' && { revision: keeper.shown.revision || revision }) };
    await call((csrf) => post(`${apiOf(item.kind, item.id)}/${deed}`, { csrf, body }));
    reload();
  };
}

function publishAtOf(local: string): { publishAt?: string } {
  const publishAt = local === '' ? undefined : fromLocal(local);
  return publishAt === undefined ? {} : { publishAt };
}

/** Where the writer planned a time, "now" has to be said. */
function whenOf(local: string, planned: string | undefined): { publishAt?: string } {
  if (local !== '' || planned === undefined) return publishAtOf(local);
  return { publishAt: new Date().toISOString() };
}

function wrongIn(error: unknown): Problems | undefined {
  const told = error instanceof ApiError ? problemsSchema.safeParse(error.details) : undefined;
  return told?.success ? told.data.problems : undefined;
}
