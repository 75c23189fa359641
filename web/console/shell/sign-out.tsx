/** Signing out, which asks first where somebody would be left behind, or words would be lost. */
import { useState } from 'react';
import { hasDraft } from '../desk/drafts.ts';
import { sectionsOf, useQueue } from '../desk/use-queue.tsx';
import { headline } from '../desk/words.ts';
import { whatWouldBeLost } from '../leaving.ts';
import { useSession } from '../session.tsx';
import type { Handover } from '../wire.ts';
import { useAnnounce } from './announcer.tsx';
import { Icon } from './icons.tsx';
import { Modal, useModal } from './modal.tsx';

/** For those who have the desk. */
export function SignOutOfDesk() {
  const { queue } = useQueue();
  return <SignOut held={sectionsOf(queue?.handovers ?? []).mine} />;
}

/** `held` are the conversations that they have. */
export function SignOut({ held = [] }: { readonly held?: readonly Handover[] }) {
  const { signOut } = useSession();
  const announce = useAnnounce();
  const modal = useModal();
  const [lost, setLost] = useState<readonly string[]>([]);
  async function leave() {
    modal.hide();
    await signOut().catch(() => announce('We could not sign you out. Please try again.'));
  }
  async function ask() {
    const losses = await whatWouldBeLost();
    setLost(losses);
    if (held.length === 0 && losses.length === 0) await leave();
    else modal.show();
  }
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => void ask()}>
        Sign out
      </button>
      <Modal modal={modal} title="Sign out?">
        {held.length > 0 && <Held held={held} />}
        {lost.map((what) => (
          <p key={what} className="note note-amber">
            <Icon name="alert" />
            <span>{what} is not saved, and this browser cannot keep it. It will be lost.</span>
          </p>
        ))}
        <div className="dialog-deeds">
          {/* biome-ignore lint/a11y/noAutofocus: two keys that slip leave nobody behind. */}
          <button type="button" className="button" autoFocus onClick={modal.hide}>
            Stay signed in
          </button>
          <button type="button" className="button button-second" onClick={() => void leave()}>
            Sign out
          </button>
        </div>
      </Modal>
    </>
  );
}

/** More of them are counted, not named. */
const NAMED = 5;

function Held({ held }: { readonly held: readonly Handover[] }) {
  const one = held.length === 1;
  const drafts = held.filter(({ id }) => hasDraft(id)).length;
  const more = held.length - NAMED;
  return (
    <>
      <p>
        <strong>{one ? '1 person is' : `${held.length} people are`} in a conversation with you:</strong>
      </p>
      <ul className="held-list">
        {held.slice(0, NAMED).map((handover) => (
          <li key={handover.id}>{headline(handover)}</li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
      <p>
        {one ? 'They go' : 'Each goes'} back to their old place in the queue at once,{' '}
        {one ? 'and are' : 'and is'} told that you had to leave.
      </p>
      {drafts > 0 && (
        <p className="note note-amber">
          <Icon name="alert" />
          <span>
            You have not sent all that you wrote{one ? '' : ` in ${drafts} of these`}. It stays in this
            browser for you. Whoever takes over does not see it.
          </span>
        </p>
      )}
    </>
  );
}
