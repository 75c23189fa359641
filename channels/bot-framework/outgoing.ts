/** What Parley says, as activities. */
import type { Outbound } from '../../src/conversation/channel.ts';
import { toPlainText } from '../../src/conversation/fitting/plain-text.ts';
import type { HandoverNews, Say } from '../../src/conversation/message.ts';
import type { BotFrameworkSettings } from './settings.ts';
import type { Reference } from './way-back.ts';

/** Channels that show Markdown; the others would show its signs. */
const MARKDOWN = new Set(['msteams', 'webchat', 'directline', 'emulator']);

type Envelope = Pick<BotFrameworkSettings, 'botName' | 'publicUrl'>;

/** The message, or the event that tells of a handover. */
export function activityOf(message: Outbound, to: Reference, envelope: Envelope): object {
  const addressed = addressedTo(to, envelope);
  if (message.news) return { ...addressed, ...eventOf(message.news) };
  return { ...addressed, type: 'message', locale: 'en-GB', ...wordsOf(message, to, envelope) };
}

export function typingTo(to: Reference, envelope: Envelope): object {
  return { ...addressedTo(to, envelope), type: 'typing' };
}

function addressedTo({ channelId, conversation, user, bot }: Reference, { botName }: Envelope): object {
  return {
    channelId,
    conversation: { id: conversation },
    from: { id: bot, name: botName, role: 'bot' },
    recipient: { id: user },
  };
}

/** By the Bot Framework's handoff protocol. The reference ties a handover's events together. */
function eventOf({ state, handover }: HandoverNews): object {
  if (state === 'requested') return { type: 'event', name: 'handoff.initiate', value: { handover } };
  return { type: 'event', name: 'handoff.status', value: { state, handover } };
}

/** Only what Parley itself wrote is markup; what an advisor typed is shown as they typed it. */
function wordsOf({ say, author }: Outbound, { channelId, user }: Reference, { publicUrl }: Envelope): object {
  const isMarkup = author !== 'advisor';
  const shown =
    isMarkup && MARKDOWN.has(channelId) ? inMarkdown(say, publicUrl) : inPlain(say, publicUrl, isMarkup);
  return { ...shown, ...suggestions(say.quickReplies, user) };
}

/** Before a numbered choice: in Markdown a single line end is but a space. */
const NUMBERED = /\n(?=\d{1,2} \S)/g;

function inMarkdown({ text, attachments = [] }: Say, publicUrl: string): object {
  const absolute = text.replace(/\]\((\/(?!\/)[^)\s]*)/g, `](${publicUrl}$1`).replace(NUMBERED, '\n\n');
  const files = attachments.map(({ name, path }) => `[${name}](${publicUrl}${path})`);
  return { text: [absolute, ...files].filter((line) => line !== '').join('\n\n'), textFormat: 'markdown' };
}

function inPlain({ text, attachments = [] }: Say, publicUrl: string, isMarkup: boolean): object {
  const words = isMarkup ? toPlainText(text, publicUrl) : text;
  const files = attachments.map(({ name, path }) => `${name}: ${publicUrl}${path}`);
  return { text: [words, ...files].filter((line) => line !== '').join('\n'), textFormat: 'plain' };
}

/** Buttons that say their words for the resident. They have been fitted to what the channel takes. */
function suggestions(replies: readonly string[] | undefined, user: string): object {
  if (replies === undefined || replies.length === 0) return {};
  const actions = replies.map((reply) => ({ type: 'imBack', title: reply, value: reply }));
  return { suggestedActions: { to: [user], actions } };
}
