/** Calls for the advisor, wherever their eyes are: the tab's title and icon, a sound, a notification, a word. */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { watchKept } from '../desk/kept.ts';
import { isUnread } from '../desk/seen.ts';
import { sectionsOf, useQueue } from '../desk/use-queue.tsx';
import { navigate } from '../router.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { countInTab } from '../shell/tab-title.ts';
import type { Handover } from '../wire.ts';
import { badgeIcon } from './favicon.ts';
import { readPreferences } from './preferences.ts';
import { play } from './sound.ts';
import { useSyncedPreferences } from './use-synced-preferences.ts';

export function Attention() {
  const { queue } = useQueue();
  const { waiting, mine } = sectionsOf(queue?.handovers ?? []);
  const unread = useSyncExternalStore(watchKept, () => mine.filter(isUnread).length);
  const count = waiting.length + unread;
  useEffect(() => {
    countInTab(count);
    badgeIcon(count);
  }, [count]);
  useSyncedPreferences();
  useArrivals(waiting, queue !== undefined);
  useMessages(mine, waiting, queue !== undefined);
  return null;
}

/** Tells when someone new joins the queue. */
function useArrivals(waiting: readonly Handover[], known: boolean): void {
  const before = useRef<ReadonlySet<string>>(undefined);
  const announce = useAnnounce();
  useEffect(() => {
    if (!known) return;
    const fresh = before.current ? waiting.filter(({ id }) => !before.current?.has(id)) : [];
    before.current = new Set(waiting.map(({ id }) => id));
    const [first] = fresh;
    if (!first) return;
    const who = fresh.length === 1 ? 'Someone' : `${fresh.length} people`;
    announce(`${who} joined the queue. ${waiting.length} waiting.`);
    if (readPreferences().sound === 'all') void play('joined');
    if (readPreferences().notifications === 'all') notify(`${who} joined the queue`, first.id);
  });
}

/** Tells when a resident writes in one of our conversations, or a colleague passes one on to us. */
function useMessages(mine: readonly Handover[], waiting: readonly Handover[], known: boolean): void {
  const before = useRef<ReadonlyMap<string, number>>(undefined);
  const waited = useRef<ReadonlySet<string>>(new Set());
  const announce = useAnnounce();
  useEffect(() => {
    if (!known) return;
    const heard = new Map(mine.map(({ id, heardSequence }) => [id, heardSequence ?? 0]));
    const fresh = mine.filter(
      ({ id, heardSequence }) => (heardSequence ?? 0) > (before.current?.get(id) ?? Number.POSITIVE_INFINITY),
    );
    // Who waited was taken by oneself, if in another window.
    const isNew = ({ id }: Handover) => before.current?.has(id) === false && !waited.current.has(id);
    const passed = mine.filter((one) => isNew(one) && isUnread(one));
    before.current = heard;
    waited.current = new Set(waiting.map(({ id }) => id));
    const [first] = [...passed, ...fresh];
    if (!first) return;
    if (passed.length > 0) announce('A conversation was passed to you.');
    else if (fresh.some(isUnread)) announce('A resident wrote in another of your conversations.');
    if (readPreferences().sound !== 'none') void play('message');
    const told = passed.length > 0 ? 'A conversation was passed to you' : 'A resident wrote to you';
    if (readPreferences().notifications !== 'none') notify(told, first.id);
  });
}

/** Says nothing of what was written: others may see the screen. */
function notify(words: string, handover: string): void {
  if (document.hasFocus() || !('Notification' in window) || Notification.permission !== 'granted') return;
  const shown = new Notification(words, { body: 'Open the desk to read it.', tag: `parley-${handover}` });
  shown.onclick = () => {
    window.focus();
    navigate({ page: 'conversation', id: handover });
    shown.close();
  };
}
