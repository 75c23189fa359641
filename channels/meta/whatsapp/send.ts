/** Messages that go out by WhatsApp. */
import { z } from 'zod';
import type { ConversationKey, Outbound, SendResult } from '../../../src/conversation/channel.ts';
import { withNumbers } from '../../../src/conversation/fitting/fit-reply.ts';
import { type ChannelLimits, choiceForm, type WayBack } from '../../../src/conversation/message.ts';
import type { Graph } from '../graph.ts';
import { idIn, sendOnce, textOf } from '../sending.ts';
import type { WhatsAppMetaSettings } from '../settings.ts';
import { windowOf } from '../window.ts';

const answerSchema = z.object({ messages: z.array(z.object({ id: z.string().min(1) })).min(1) });

const TOO_LATE: SendResult = {
  kind: 'refused',
  reason: 'WhatsApp takes no answer 24 hours after the resident last wrote',
};

/** Tries once. What is too late by our own clock is not tried. */
export async function sendByWhatsApp(
  message: Outbound,
  settings: WhatsAppMetaSettings,
  limits: ChannelLimits,
  graph: Graph,
  now: Date,
): Promise<SendResult> {
  if (windowOf(message.wayBack, now) !== 'open') return TOO_LATE;
  const content = contentOf(message, settings, limits);
  return sendOnce(message, now, async () => {
    const body = { ...addressed(message), ...content, biz_opaque_callback_data: message.id };
    const answer = await graph.post(`${settings.phoneNumberId}/messages`, body);
    return { answer, providerId: idIn(answer, (told) => answerSchema.safeParse(told).data?.messages[0]?.id) };
  });
}

function addressed({ contact }: Pick<ConversationKey, 'contact'>): object {
  const to = contact.startsWith('+') ? { to: contact.slice(1) } : { recipient: contact };
  return { messaging_product: 'whatsapp', recipient_type: 'individual', ...to };
}

function contentOf(
  message: Outbound,
  { publicUrl, listButton }: WhatsAppMetaSettings,
  limits: ChannelLimits,
): object {
  const text = textOf(message, publicUrl);
  const choices = message.say.quickReplies ?? [];
  const form = choiceForm(choices, limits, text.length);
  if (form === 'buttons') {
    const buttons = choices.map((choice) => ({ type: 'reply', reply: { id: choice, title: choice } }));
    return interactive('button', text, { buttons });
  }
  if (form === 'list') {
    return interactive('list', text, { button: listButton, sections: [{ rows: choices.map(rowOf) }] });
  }
  return { type: 'text', text: { body: withNumbers(text, choices), preview_url: false } };
}

function interactive(type: 'button' | 'list', text: string, action: object): object {
  return { type: 'interactive', interactive: { type, body: { text }, action } };
}

/** WhatsApp's own limits of a row; the words that do not fit into its title stand under it. */
const TITLE_CHARACTERS = 24;

function rowOf(choice: string): object {
  if (choice.length <= TITLE_CHARACTERS) return { id: choice, title: choice };
  const cut = choice.slice(0, TITLE_CHARACTERS - 1);
  const title = `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE_CHARACTERS / 2)).trimEnd()}…`;
  return { id: choice, title, description: choice };
}

/** Shows two ticks under their latest message, and that an advisor is writing. Worth one try. */
export async function showTypingByWhatsApp(
  { message }: WayBack,
  { phoneNumberId }: WhatsAppMetaSettings,
  graph: Graph,
): Promise<void> {
  if (message === undefined) return;
  await graph.post(`${phoneNumberId}/messages`, {
    messaging_product: 'whatsapp',
    status: 'read',
    message_id: message,
    typing_indicator: { type: 'text' },
  });
}
