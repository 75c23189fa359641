/** Messages that go out by Messenger. */
import { z } from 'zod';
import type { ConversationKey, Outbound, SendResult } from '../../../src/conversation/channel.ts';
import { withNumbers } from '../../../src/conversation/fitting/fit-reply.ts';
import { type ChannelLimits, choiceForm } from '../../../src/conversation/message.ts';
import type { Graph, GraphAnswer } from '../graph.ts';
import { REPLIED_ALREADY } from '../outcome.ts';
import { idIn, sendOnce, textOf } from '../sending.ts';
import type { MessengerSettings } from '../settings.ts';
import { windowOf } from '../window.ts';

const answerSchema = z.object({ message_id: z.string().min(1) });

const TOO_LATE: SendResult = {
  kind: 'refused',
  reason: 'Messenger takes no answer 24 hours after the resident last wrote, and of people none after 7 days',
};

/** Tries once. What is too late by our own clock is not tried. */
export async function sendByMessenger(
  message: Outbound,
  settings: MessengerSettings,
  limits: ChannelLimits,
  graph: Graph,
  now: Date,
): Promise<SendResult> {
  const as = kindOf(message, now);
  if (as === undefined) return TOO_LATE;
  const body = { ...as, recipient: recipientOf(message), message: contentOf(message, settings, limits) };
  return sendOnce(message, now, async () => {
    const answer = foundOut(message, await graph.post(`${settings.page}/messages`, body));
    return { answer, providerId: idIn(answer, (told) => answerSchema.safeParse(told).data?.message_id) };
  });
}

/** By when it goes: an answer for a day; what a person writes for a week; a comment's private reply for a week too. */
function kindOf({ wayBack, author }: Outbound, now: Date): object | undefined {
  const window = windowOf(wayBack, now);
  if (window === 'open') return { messaging_type: 'RESPONSE' };
  if (window === 'closed') return undefined;
  if (wayBack?.comment !== undefined) return { messaging_type: 'RESPONSE' };
  return author === 'advisor' ? { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' } : undefined;
}

function recipientOf({ wayBack, contact }: Outbound): object {
  return wayBack?.comment === undefined ? { id: contact } : { comment_id: wayBack.comment };
}

/** A button brings back its own words; under a private reply, what they wrote in public. */
function contentOf(message: Outbound, { publicUrl }: MessengerSettings, limits: ChannelLimits): object {
  const text = textOf(message, publicUrl);
  const choices = message.say.quickReplies ?? [];
  const brought = (choice: string) => message.wayBack?.words ?? choice;
  // Our own id, which comes back with the echo.
  const metadata = message.id;
  const form = choiceForm(choices, limits, text.length);
  if (form === 'buttons') {
    const buttons = choices.map((title) => ({ type: 'postback', title, payload: brought(title) }));
    const payload = { template_type: 'button', text, buttons };
    return { attachment: { type: 'template', payload }, metadata };
  }
  if (form === 'quick-replies') {
    const replies = choices.map((title) => ({ content_type: 'text', title, payload: brought(title) }));
    return { text, quick_replies: replies, metadata };
  }
  return { text: withNumbers(text, choices), metadata };
}

/** That a comment has had its reply already proves that the earlier try went out. */
function foundOut({ wayBack, triedAt }: Outbound, answer: GraphAnswer): GraphAnswer {
  const isKnown = triedAt !== undefined && wayBack?.comment !== undefined;
  const isSent = isKnown && answer.kind === 'refused' && answer.code === REPLIED_ALREADY;
  return isSent ? { kind: 'answered', body: { message_id: wayBack.comment } } : answer;
}

/** Shown or not, nothing depends on it. */
export async function showTypingByMessenger(
  { contact }: ConversationKey,
  { page }: MessengerSettings,
  graph: Graph,
): Promise<void> {
  await graph.post(`${page}/messages`, { recipient: { id: contact }, sender_action: 'typing_on' });
}
