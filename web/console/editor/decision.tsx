/** What happens next with a draft: a second person is asked, or approves it, sends it back, or says when it goes live. */
import { useState } from 'react';
import { useMember } from '../session.tsx';
import { Approve } from './approve.tsx';
import { DateField } from './line-field.tsx';
import { PutRight } from './problem-list.tsx';
import { publishAtOf, useDeed, wrongIn } from './use-deed.ts';
import { type DraftDeed, type OpenItem, useShown } from './use-item.ts';
import { WhyForm } from './why-form.tsx';
import type { Item, Problems, WouldChange } from './wire.ts';
import { authorName, momentWords, toLocal } from './words.ts';

interface DecisionProps {
  readonly open: OpenItem;
  readonly broken: WouldChange['examples'];
  readonly problems: Problems;
  reload(done?: DraftDeed): void;
}

export function Decision({ open, broken, problems, reload }: DecisionProps) {
  const { item, keeper } = open;
  const { me } = useMember();
  const { state } = useShown(keeper);
  const inReview = item.open?.status === 'review' || item.open?.status === 'scheduled';
  // A draft that was not sent for review can be published only where the council lets people approve their own.
  const mayPublish = item.mayApprove && (inReview || item.open?.byId === me.staff.id);
  return (
    <aside className="decision" aria-label="What happens next">
      {state.kind === 'meanwhile' ? (
        <ChooseFirst who={authorName(state.theirs.by)} />
      ) : isOvertaken(item) ? (
        <Overtaken open={open} reload={reload} />
      ) : mayPublish ? (
        <Approve open={open} broken={broken} problems={problems} reload={reload} />
      ) : inReview ? (
        <Waiting open={open} />
      ) : (
        <Submit open={open} problems={problems} reload={reload} />
      )}
    </aside>
  );
}

/** Nobody is asked about a draft that is not saved. */
function ChooseFirst({ who }: { readonly who: string }) {
  return (
    <>
      <h2>Choose first what it should say</h2>
      <p>
        {who} changed this while you were writing. Choose between the two above, and save. Then go on here.
      </p>
    </>
  );
}

/** Whether another version went live after this one was begun. */
function isOvertaken({ open, live }: Item): boolean {
  return open !== undefined && live !== undefined && open.basedOn !== live.version;
}

function Overtaken({ open, reload }: { readonly open: OpenItem; reload(): void }) {
  const { live } = open.item;
  const [busy, setBusy] = useState(false);
  async function keepOn() {
    setBusy(true);
    await open.keeper.again();
    setBusy(false);
    reload();
  }
  return (
    <>
      <h2>Another version went live meanwhile</h2>
      <p>
        {authorName(live?.by ?? '')} changed it on {momentWords(live?.at ?? '')}, after this was begun. Look
        at what differs: what they changed may be undone by this. Put it back in on the first page, or keep
        this as it is.
      </p>
      <div className="dialog-deeds">
        <button type="button" className="button" disabled={busy} onClick={() => void keepOn()}>
          Go on with this
        </button>
      </div>
    </>
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
  reload(done?: DraftDeed): void;
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
      <PutRight kind={open.item.kind} problems={wrong ?? problems} />
    </>
  );
}
