/** Writing a broadcast: what it says, whom it is for and when; beside it what it would do. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { ask, putFor, tellOf } from '../api.ts';
import { useFetched } from '../desk/use-fetched.ts';
import { DateField, LineField } from '../editor/line-field.tsx';
import { TextMessageField } from '../editor/text-message-field.tsx';
import { fromLocal, toLocal } from '../editor/words.ts';
import { problemsIn } from '../problems.ts';
import { useMember } from '../session.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { toldOf, WriteField } from '../shell/write-field.tsx';
import { AudienceField } from './audience-field.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { type Saved, useUnsaved } from './use-unsaved.ts';
import { choicesSchema, type Draft, keptSchema } from './wire.ts';

/** Two texts, less what stands around the words. */
const MOST_CHARACTERS = 240;

type Problems = Readonly<Partial<Record<string, string>>>;

interface WriteFormProps {
  readonly draft: Draft;
  /** What is changed; undefined for a new one. */
  readonly of?: Saved | undefined;
  /** Told of what was kept, so that the page goes on from there. */
  kept(id: string): void;
}

export function WriteForm({ draft: begun, of, kept }: WriteFormProps) {
  const { call } = useMember();
  const announce = useAnnounce();
  const { fetched: choices } = useFetched(choicesSchema, '/api/broadcasts/choices');
  const unsaved = useUnsaved(begun, of);
  const { draft, was, change } = unsaved;
  const form = useRef<HTMLFormElement>(null);
  /** What is wrong, by field. */
  const [problems, setProblems] = useState<Problems>({});
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (Object.keys(problems).length === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  async function keep() {
    const saved = await call((csrf) =>
      was === undefined
        ? ask(keptSchema, '/api/broadcasts', { csrf, body: draft })
        : putFor(keptSchema, `/api/broadcasts/${was.id}`, {
            csrf,
            body: { ...draft, revision: was.revision },
          }),
    );
    unsaved.saved(saved);
    return saved;
  }
  async function send(event: FormEvent, forApproval: boolean) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      const { id, revision } = await keep();
      if (forApproval) {
        await call((csrf) => ask(keptSchema, `/api/broadcasts/${id}/submit`, { csrf, body: { revision } }));
      }
      announce(forApproval ? 'Sent for approval.' : 'Saved.');
      unsaved.forget();
      kept(id);
    } catch (error) {
      const wrong = problemsIn(error);
      setProblems(wrong ?? {});
      setTrouble(wrong ? undefined : tellOf(error));
    }
    setBusy(false);
  }
  return (
    <div className="write">
      <form ref={form} className="write-form" onSubmit={(event) => void send(event, true)} noValidate>
        {unsaved.isBack && (
          <BroughtBack isNew={of === undefined} isOvertaken={unsaved.isOvertaken} drop={unsaved.drop} />
        )}
        <LineField
          label="Name"
          hint="For you and your colleagues. Residents never see it."
          problem={problems.title}
          value={draft.title}
          most={80}
          change={(title) => change({ title })}
        />
        <SubjectField
          problem={problems.subject}
          subject={draft.subject}
          subjects={choices?.subjects ?? []}
          change={(subject) => change({ subject })}
        />
        <AudienceField
          audience={draft.audience}
          choices={choices}
          problem={problems.audience}
          change={(audience) => change({ audience })}
        />
        <TextMessageField
          label="As a text message"
          hint="Say what happened, what it means for them, and what to do. Our name comes before it."
          problem={problems.sms}
          value={draft.sms}
          most={MOST_CHARACTERS}
          facts={[]}
          change={(sms) => change({ sms })}
        />
        <MoreField problem={problems.more} value={draft.more} change={(more) => change({ more })} />
        <fieldset className="write-group">
          <legend>When</legend>
          <div className="write-pair">
            <DateField
              label="Not before (if it must wait)"
              time
              problem={problems.startsAt}
              value={toLocal(draft.startsAt ?? undefined)}
              change={(local) => change({ startsAt: fromLocal(local) ?? null })}
            />
            <DateField
              label="Not after (when nobody needs it)"
              time
              problem={problems.endsAt}
              value={toLocal(draft.endsAt ?? undefined)}
              change={(local) => change({ endsAt: fromLocal(local) ?? null })}
            />
          </div>
          <p className="hint">Nobody is told at night. What has not gone by the end never does.</p>
        </fieldset>
        {trouble !== undefined && (
          <p className="note note-problem" role="alert">
            {trouble}
          </p>
        )}
        {!unsaved.isKept && (
          <p className="note note-amber" role="status">
            This browser cannot keep what you write. Save it as a draft before you go to another page.
          </p>
        )}
        <div className="work-deeds">
          <button type="submit" className="button" aria-disabled={busy}>
            Send for approval
          </button>
          <button
            type="button"
            className="button button-second"
            aria-disabled={busy}
            onClick={(event) => void send(event, false)}
          >
            Save as draft
          </button>
        </div>
      </form>
      <aside className="write-beside broadcast-beside" aria-label="What it would do">
        <PreviewPanel draft={draft} />
      </aside>
    </div>
  );
}

interface BroughtBackProps {
  readonly isNew: boolean;
  readonly isOvertaken: boolean;
  drop(): void;
}

/** Nobody should wonder whose words these are, or be stuck with them. */
function BroughtBack({ isNew, isOvertaken, drop }: BroughtBackProps) {
  const announce = useAnnounce();
  return (
    <div className="note broadcast-back">
      <p>
        {isNew
          ? 'You wrote this before and did not send it. This browser kept it for you.'
          : 'You changed this before and did not save it. This browser kept your changes.'}
        {isOvertaken && ' Somebody saved it since: if you save, yours takes the place of theirs.'}
      </p>
      <button
        type="button"
        className="button button-second button-small"
        onClick={() => {
          drop();
          announce(isNew ? 'The form is empty.' : 'Your changes are dropped.');
          // The button goes with what it drops.
          document.querySelector('h1')?.focus();
        }}
      >
        {isNew ? 'Drop it and begin again' : 'Drop my changes'}
      </button>
    </div>
  );
}

interface SubjectFieldProps {
  readonly problem: string | undefined;
  readonly subject: string;
  readonly subjects: readonly { readonly id: string; readonly name: string }[];
  change(subject: string): void;
}

function SubjectField({ problem, subject, subjects, change }: SubjectFieldProps) {
  const id = useId();
  const hint = 'It reaches only those who asked for news of this.';
  return (
    <WriteField {...{ id, hint, problem }} label="What it is about">
      <select
        id={id}
        className="field"
        value={subject}
        {...toldOf({ id, hint, problem })}
        onChange={(event) => change(event.target.value)}
      >
        <option value="">Choose…</option>
        {subjects.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </WriteField>
  );
}

interface MoreFieldProps {
  readonly problem: string | undefined;
  readonly value: string;
  change(value: string): void;
}

function MoreField({ problem, value, change }: MoreFieldProps) {
  const id = useId();
  const hint = 'Whoever asks about the text hears this instead.';
  return (
    <WriteField {...{ id, hint, problem }} label="In more words (if there is more to say)">
      <textarea
        id={id}
        className="field"
        rows={4}
        maxLength={2000}
        value={value}
        {...toldOf({ id, hint, problem })}
        onChange={(event) => change(event.target.value)}
      />
    </WriteField>
  );
}
