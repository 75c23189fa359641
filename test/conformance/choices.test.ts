/** The one rule by which choices are shown, over all channels: buttons, else a list, else quick replies, else lines. */
import { describe, expect, it } from '@jest/globals';
import { botFrameworkLimits } from '../../channels/bot-framework/channel.ts';
import { createDirectLineChannel } from '../../channels/direct-line/channel.ts';
import { messengerLimits, whatsAppMetaLimits } from '../../channels/meta/channel.ts';
import { textsByNotify } from '../../channels/notify/channel.ts';
import { notifyTextSettings } from '../../channels/notify/settings.ts';
import { smsTwilio, whatsAppLimits } from '../../channels/sms-twilio/channel.ts';
import { smsTwilioSettings } from '../../channels/sms-twilio/settings.ts';
import { fitReply } from '../../src/conversation/fitting/fit-reply.ts';
import { keepOffered, meantBy } from '../../src/conversation/fitting/numbered-choice.ts';
import { type ChannelLimits, type ChoiceForm, choiceForm } from '../../src/conversation/message.ts';
import { newSession } from '../../src/conversation/session.ts';
import { API_KEY, CALLBACK_TOKEN, TEXT_TEMPLATE } from '../channels/notify/notify-server.ts';

const now = () => new Date('2026-11-21T09:05:00Z');
const usual = { maxCharacters: 1200, expiryMinutes: 720, rememberMinutes: 720, pictures: true, photos: 3 };
const texts = smsTwilioSettings.parse({
  ...{ accountSid: `AC${'0'.repeat(32)}`, authToken: 'x', number: '+447700900100' },
  publicUrl: 'https://parley.fernley.example',
});
const byNotify = notifyTextSettings.parse({
  ...{ apiKey: API_KEY, callbackToken: CALLBACK_TOKEN, template: TEXT_TEMPLATE },
  ...{ number: '+447700900100', publicUrl: 'https://parley.fernley.example' },
});
const webChat = createDirectLineChannel({
  ...{ secret: 'x', publicUrl: 'https://parley.fernley.example', allowedOrigins: [] },
  ...{ now, newId: () => 'id' },
});

const of = (count: number, characters: number) =>
  Array.from({ length: count }, (_, index) => `${index}`.padEnd(characters, 'x'));

/** Choices by number and length, each under a short text and under a long one of 700 characters. */
const CHOICES = {
  none: [],
  '2 × 3': of(2, 3),
  '3 × 20': of(3, 20),
  '3 × 21': of(3, 21),
  '4 × 20': of(4, 20),
  '10 × 24': of(10, 24),
  '10 × 72': of(10, 72),
  '10 × 73': of(10, 73),
  '11 × 20': of(11, 20),
  '13 × 20': of(13, 20),
  '14 × 3': of(14, 3),
} as const;

const B = 'buttons';
const L = 'list';
const Q = 'quick-replies';
const N = 'numbered';

type Expected = Readonly<
  Record<keyof typeof CHOICES, ChoiceForm | readonly [short: ChoiceForm, long: ChoiceForm]>
>;

const ALWAYS = (form: ChoiceForm): Expected => ({
  ...(Object.fromEntries(Object.keys(CHOICES).map((name) => [name, form])) as Expected),
  none: 'none',
});

const TABLE: readonly (readonly [title: string, limits: ChannelLimits, expected: Expected])[] = [
  ['web chat', webChat.limits, { ...ALWAYS(Q), '13 × 20': N, '14 × 3': N }],
  ['texts', smsTwilio(texts).limits, ALWAYS(N)],
  ['texts by Notify', textsByNotify(byNotify).limits, ALWAYS(N)],
  ['WhatsApp by Twilio', whatsAppLimits(usual), ALWAYS(N)],
  [
    'WhatsApp by Meta',
    whatsAppMetaLimits(usual),
    {
      ...ALWAYS(N),
      ...{ '2 × 3': B, '3 × 20': B, '3 × 21': L, '4 × 20': L, '10 × 24': L, '10 × 72': L },
    },
  ],
  [
    'Messenger',
    messengerLimits(usual),
    { ...ALWAYS(N), '2 × 3': [B, Q], '3 × 20': [B, Q], '4 × 20': Q, '11 × 20': Q, '13 × 20': Q },
  ],
  [
    'Bot Framework',
    botFrameworkLimits({ ...usual, buttons: 6, buttonCharacters: 20 }),
    { ...ALWAYS(N), '2 × 3': Q, '3 × 20': Q, '4 × 20': Q },
  ],
];

const CELLS = TABLE.flatMap(([title, limits, expected]) =>
  (Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map((name) => {
    const [short, long] = [expected[name], expected[name]].map((form, index) =>
      typeof form === 'string' ? form : form[index],
    );
    return [title, name, short, long, limits, CHOICES[name]] as const;
  }),
);

describe('choices', () => {
  it.each(CELLS)('by %s, %s, are %s under a short text and %s under a long one', (...cell) => {
    const [, , short, long, limits, choices] = cell;
    expect(choiceForm(choices, limits, 12)).toBe(short);
    expect(choiceForm(choices, limits, 700)).toBe(long);
  });

  it.each(CELLS)('by %s, %s, are written as lines if and only if they are %s', (...cell) => {
    const [, , form, , limits, choices] = cell;
    const [say] = fitReply({ text: 'Which is it?', quickReplies: choices }, limits).says;
    // Lines that are too many for one message go on with MORE, and none of them is a button.
    const isLines = say?.quickReplies === undefined && choices.length > 0;
    expect(isLines).toBe(form === 'numbered');
    if (isLines) expect(say?.text).toMatch(/\n(?:1 0|Reply MORE)/);
    else expect(say?.text).toBe('Which is it?');
  });

  it.each(CELLS)('by %s, %s, are meant by their words, and by a number where they had one', (...cell) => {
    const [, , form, , limits, choices] = cell;
    const session = newSession();
    keepOffered(session, [{ kind: 'said', say: { text: 'Which is it?', quickReplies: choices } }], limits);
    for (const [index, choice] of choices.entries()) {
      expect(meantBy(choice, session)).toBe(choice);
      expect(meantBy(`${index + 1}`, session)).toBe(form === 'numbered' ? choice : `${index + 1}`);
    }
  });
});
