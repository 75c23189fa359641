/** What helps editors while they write, put together: checks, previews and test chats on the content in force. */
import { problemsOf } from '../content/check-item.ts';
import { Learner } from '../content/learner.ts';
import { findOverlaps } from '../editor/check/overlaps.ts';
import { DraftLearner } from '../editor/learn-drafts.ts';
import type { EditorPorts } from '../editor/ports.ts';
import type { PreviewChannel } from '../editor/preview/parts.ts';
import type { EditorTryParts } from '../server/routes/editor-try.ts';
import type { Core } from './core.ts';

/** Channels as editors see them, web chat and texts first. Those that are off are shown as that. */
const TITLES = {
  web: 'Web chat',
  sms: 'Text message',
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
  'bot-framework': 'Teams and others',
} as const;

export function editorHelp(
  core: Core,
  editor: Pick<EditorPorts, 'surroundings'>,
  stopping: AbortSignal,
): Omit<EditorTryParts, 'gate'> {
  const { database, clock, ids, settings, content, channels, learner } = core;
  // A thread of its own: it ends each time an editor types on, and what the other knows would be gone with it. What it
  // has learnt is kept here.
  const trying = new Learner({ knows: 1 });
  stopping.addEventListener('abort', () => trying.close(), { once: true });
  const drafts = new DraftLearner(
    (topics, overtaken) => trying.model(topics, { signal: overtaken }),
    content.understand,
  );
  const live = {
    library: () => content.current().library,
    world: () => content.current().world,
    textPence: settings.desk.textPence,
  };
  const shown: readonly PreviewChannel[] = Object.entries(TITLES).map(([name, title]) => ({
    ...{ name, title },
    limits: channels.named(name).limits,
    isOn: channels.all.some((channel) => channel.name === name),
  }));
  return {
    overlaps: (item, now) => findOverlaps(learner, item, now),
    check: {
      ...live,
      channels: () => shown,
      publicUrl: settings.publicUrl,
      plainWords: core.plainWords,
      // As it would be kept: under its own id, whatever the page sends along.
      problemsOf: ({ kind, id, body }) =>
        problemsOf(kind, id, kind === 'wording' ? body : { ...Object(body), id }, editor.surroundings()),
    },
    trial: {
      ...{ ...live, database, clock, ids, seal: core.testChats },
      learn: (topics, who) => drafts.understandingOf(topics, who),
      takeIn: core.takeIn,
    },
  };
}
