/** What is at the top of an item's pages: what it is, where it stands, whether it is saved, and what can be done. */
import { useEffect, useRef, useState } from 'react';
import { post, remove, tellOf } from '../api.ts';
import { linkTo } from '../router.ts';
import { useMember } from '../session.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { Icon } from '../shell/icons.tsx';
import { Modal, useModal } from '../shell/modal.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import type { SaveState } from './draft-keeper.ts';
import { titleOf } from './fields-of.ts';
import { StatusTag } from './status-tag.tsx';
import { type OpenItem, useShown } from './use-item.ts';
import { WhyForm } from './why-form.tsx';
import type { Kind } from './wire.ts';
import { apiOf, authorName, momentWords, pathOf, sectionPathOf } from './words.ts';

export type Tab = 'check' | 'history';

const LISTS: Readonly<Record<Kind, string>> = {
  article: 'Articles',
  wording: 'Wording',
  notice: 'Notices',
};

interface ItemHeadProps {
  readonly open: OpenItem;
  readonly tab: Tab | undefined;
  reload(): void;
}

export function ItemHead({ open, tab, reload }: ItemHeadProps) {
  const { item, keeper } = open;
  const { kind, id } = item;
  const { body, state, revision, kept } = useShown(keeper);
  // What was changed since it was opened is a draft, whatever it was before.
  const isChanged = state.kind !== 'untouched' && revision !== (item.open?.revision ?? 0);
  const status = isChanged ? 'draft' : (item.open?.status ?? (item.live ? 'published' : 'archived'));
  const tabs = [
    { tab: undefined, name: 'Write' },
    { tab: 'check', name: 'Check and publish' },
    { tab: 'history', name: 'History' },
  ] as const;
  return (
    <header className="item-head">
      <p className="item-back">
        <a {...linkTo({ page: 'work', path: sectionPathOf(kind) })}>
          <Icon name="back" />
          {LISTS[kind]}
        </a>
      </p>
      <div className="item-title">
        <PageHeading>{titleOf(kind, body) || 'No title yet'}</PageHeading>
        <StatusTag status={status} />
        {item.live && status !== 'published' && <span className="muted">another version is live</span>}
        <SaveLine state={state} kept={kept} retry={() => void keeper.flush()} />
      </div>
      <div className="item-bar">
        <nav aria-label="This item">
          <ul className="item-tabs">
            {tabs.map((one) => (
              <li key={one.name}>
                <a
                  {...linkTo({ page: 'work', path: pathOf(kind, id, one.tab) })}
                  aria-current={one.tab === tab ? 'page' : undefined}
                >
                  {one.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Deeds open={open} reload={reload} />
      </div>
    </header>
  );
}

interface SaveLineProps {
  readonly state: SaveState;
  /** Whether this browser has what is not saved. */
  readonly kept: boolean;
  retry(): void;
}

/** Says aloud when saving fails, and when it is well again: every save would be said over what is being typed. */
function useTroubleSaid(state: SaveState, words: string): void {
  const announce = useAnnounce();
  /** The trouble that was said last; it is tried again every few seconds. */
  const said = useRef<string>(undefined);
  const isTrouble = state.kind === 'failed' || state.kind === 'meanwhile';
  const isWell = state.kind === 'saved';
  useEffect(() => {
    const isNew = isTrouble ? said.current !== words : isWell && said.current !== undefined;
    if (isNew) announce(words);
    if (isTrouble || isWell) said.current = isTrouble ? words : undefined;
  }, [isTrouble, isWell, words, announce]);
}

/** Never says "saved" of what is not. */
function SaveLine({ state, kept, retry }: SaveLineProps) {
  const failed = state.kind === 'failed';
  const words = saveWords(state, kept);
  useTroubleSaid(state, words);
  return (
    <p className={failed || state.kind === 'meanwhile' ? 'save-line save-line-trouble' : 'save-line'}>
      <span>{words}</span>
      {failed && (
        <button type="button" className="button button-second button-small" onClick={retry}>
          Try again
        </button>
      )}
    </p>
  );
}

function saveWords(state: SaveState, kept: boolean): string {
  switch (state.kind) {
    case 'untouched':
      return 'No changes';
    case 'saved':
      return `Draft saved ${momentWords(state.at)}`;
    case 'unsaved':
      return 'Not saved yet';
    case 'saving':
      return 'Saving…';
    case 'failed':
      return `Not saved. ${state.why} ${keptWords(kept)}`;
    case 'meanwhile':
      return `Not saved: edited meanwhile by ${authorName(state.theirs.by)}`;
  }
}

function keptWords(kept: boolean): string {
  if (kept) return 'What you wrote is kept in this browser.';
  return 'This browser cannot keep it either: stay on this page until it is saved.';
}

function Deeds({ open, reload }: { readonly open: OpenItem; reload(): void }) {
  const { call } = useMember();
  const { item, keeper } = open;
  const discard = useModal();
  const archive = useModal();
  const [problem, setProblem] = useState<string>();
  const path = apiOf(item.kind, item.id);
  async function discardDraft() {
    try {
      await keeper.flush();
      const { revision } = keeper.shown;
      if (revision > 0) await call((csrf) => remove(`${path}/draft`, { csrf, body: { revision } }));
      keeper.forget();
      discard.hide();
      reload();
    } catch (error) {
      setProblem(tellOf(error));
    }
  }
  const hasDraft = useShown(keeper).state.kind !== 'untouched';
  return (
    <div className="item-deeds">
      {hasDraft && (
        <button type="button" className="button button-second button-compact" onClick={discard.show}>
          {item.live ? 'Discard changes' : 'Discard draft'}
        </button>
      )}
      {item.live && item.kind !== 'wording' && (
        <button
          type="button"
          className="button button-second button-compact button-danger"
          onClick={archive.show}
        >
          Archive
        </button>
      )}
      <Modal modal={discard} title={item.live ? 'Discard these changes?' : 'Discard this draft?'}>
        <p>
          {item.live
            ? 'What is live stays as it is. The changes cannot be brought back.'
            : 'It was never live. It cannot be brought back.'}
        </p>
        {problem !== undefined && (
          <p className="note note-problem" role="alert">
            {problem}
          </p>
        )}
        <div className="dialog-deeds">
          <button type="button" className="button" onClick={() => void discardDraft()}>
            Discard
          </button>
          <button type="button" className="button button-second" onClick={discard.hide}>
            Keep
          </button>
        </div>
      </Modal>
      <Modal modal={archive} title="Archive this?">
        <p>Residents no longer get it. It stays in the history, and can be put back with one click.</p>
        <WhyForm
          label="Why is it taken away?"
          submit="Archive"
          does={(why) =>
            call((csrf) => post(`${path}/archive`, { csrf, body: { why, live: item.live?.version } }))
          }
          done={() => {
            archive.hide();
            reload();
          }}
        />
      </Modal>
    </div>
  );
}
