/** Texts and email by GOV.UK Notify. */
import type { Channel, Outbound } from '../../src/conversation/channel.ts';
import { segmentsOf } from '../../src/conversation/fitting/gsm7.ts';
import { toPlainText } from '../../src/conversation/fitting/plain-text.ts';
import type { ChannelLimits } from '../../src/conversation/message.ts';
import { inboundEndpoint, receiptEndpoint } from './receive.ts';
import { openNotify, sendOnce } from './service.ts';
import type { NotifyEmailSettings, NotifyTextSettings } from './settings.ts';

/** The channel `sms`. Notify carries no pictures. */
export function textsByNotify(settings: NotifyTextSettings): Channel {
  const { maxCharacters, expiryMinutes, rememberMinutes, loop, template, placeholder, sender } = settings;
  const client = openNotify(settings);
  return {
    name: 'sms',
    limits: {
      ...{ form: 'text', maxCharacters, quickReplies: 0, gsm7: true, expiryMinutes, rememberMinutes },
      unsolicited: true,
      ...(loop && { loop }),
    },
    endpoints: [inboundEndpoint(settings), receiptEndpoint(settings)],
    partsOf: (message) => segmentsOf(textOf(message, settings)).segments,
    send: (message, isLate) => {
      const send = () =>
        client.sendSms(template, message.contact, {
          personalisation: { [placeholder]: textOf(message, settings) },
          reference: message.id,
          ...(sender && { smsSenderId: sender }),
        });
      return sendOnce(client, 'sms', message, send, isLate);
    },
  };
}

/** What a mail carries. Nothing comes in by email. */
export function emailLimits(
  settings: Pick<NotifyEmailSettings, 'expiryMinutes' | 'rememberMinutes'>,
): ChannelLimits {
  const { expiryMinutes, rememberMinutes } = settings;
  return {
    ...{ form: 'web', maxCharacters: 10_000, quickReplies: 0, gsm7: false, expiryMinutes, rememberMinutes },
    unsolicited: true,
  };
}

/** The channel `email`. */
export function emailByNotify(settings: NotifyEmailSettings): Channel {
  const { template, subject, subjectPlaceholder, placeholder, replyTo } = settings;
  const client = openNotify(settings);
  return {
    name: 'email',
    limits: emailLimits(settings),
    endpoints: [receiptEndpoint(settings)],
    send: (message, isLate) => {
      const send = () =>
        client.sendEmail(template, message.contact, {
          personalisation: { [subjectPlaceholder]: subject, [placeholder]: mailOf(message, settings) },
          reference: message.id,
          ...(replyTo && { emailReplyToId: replyTo }),
        });
      return sendOnce(client, 'email', message, send, isLate);
    },
  };
}

/** Texts were made plain when they were fitted to their length. */
function textOf({ say }: Outbound, { publicUrl }: Pick<NotifyTextSettings, 'publicUrl'>): string {
  return withFiles(say.text, say, publicUrl);
}

/** The words of a mail without Markdown, but for what an advisor typed. */
export function mailOf(message: Outbound, { publicUrl }: Pick<NotifyEmailSettings, 'publicUrl'>): string {
  const { say, author } = message;
  return withFiles(author === 'advisor' ? say.text : toPlainText(say.text, publicUrl), say, publicUrl);
}

function withFiles(words: string, { attachments = [] }: Outbound['say'], publicUrl: string): string {
  const files = attachments.map((file) => `${publicUrl}${file.path}`);
  return [words, ...files].filter((part) => part !== '').join('\n');
}
