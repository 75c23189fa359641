/** What is asked of those who carry texts, and what is believed of them. */
import { smsTwilioSettings } from '../../../../channels/sms-twilio/settings.ts';
import type { Outbound } from '../../../../src/conversation/channel.ts';
import { startGraph, whatsAppSettingsFor } from '../../../channels/meta/graph-server.ts';
import { inboundForm, PUBLIC_URL, signed } from '../../../channels/sms-twilio/calls.ts';
import {
  ACCOUNT,
  COUNCIL,
  RESIDENT,
  startTwilio,
  TOKEN,
} from '../../../channels/sms-twilio/twilio-server.ts';
import { NOON } from '../../../store/fixtures.ts';
import { type Experiment, expected } from '../experiment.ts';
import type { Code } from '../without.ts';
import { answerTo } from './answer.ts';

export const PROVIDERS: readonly Experiment[] = [
  {
    guard: 'a doubtful text is looked for before it is sent again',
    breaks: 'one that Twilio took before it hung up would be sent twice',
    remove: {
      file: 'channels/sms-twilio/send.ts',
      text: 'message.triedAt && (await this.#find(message, body, message.triedAt))',
      instead: 'undefined',
    },
    experiment: async (code) => {
      const twilio = await startTwilio(() => NOON);
      twilio.mishaps.push({ kind: 'reset', kept: true });
      const channel = code.twilio.smsTwilio(settingsFor(twilio.url));
      await channel.send?.(OUTBOUND);
      await channel.send?.({ ...OUTBOUND, triedAt: NOON, sentBefore: [] });
      await twilio.close();
      return expected(1, twilio.sent.length);
    },
  },
  {
    guard: 'a connection that stands after the request had its time carries nothing',
    breaks: 'a replica that was paused while it connected would send what another has sent meanwhile',
    remove: { file: 'channels/unless-late.ts', text: '- began > timeout', instead: '- began > Infinity' },
    experiment: async (code) => {
      const graph = await startGraph();
      const { now } = Date;
      let looks = 0;
      // An hour goes by between any two looks at the clock.
      Date.now = () => now() + 3_600_000 * looks++;
      const channel = code.meta.whatsAppMeta(whatsAppSettingsFor(graph.url), { now: () => NOON });
      await channel.send?.({ ...OUTBOUND, channel: 'whatsapp' });
      Date.now = now;
      await graph.close();
      return expected(0, graph.sent.length);
    },
  },
  {
    guard: "Twilio's signature is checked",
    breaks: 'anybody could text in the name of any number',
    remove: {
      file: 'channels/sms-twilio/signature.ts',
      text: 'if (!signature || !isSigned(',
      instead: 'if (false && !isSigned(',
    },
    experiment: async (code) =>
      expected('bad-signature', await answerToText(code, inboundForm('1', 'hello'), 'another token')),
  },
  {
    guard: 'account and number are checked beside the signature',
    breaks: "what is signed for another of the account's numbers would be taken for ours",
    remove: { file: 'channels/sms-twilio/receive.ts', text: 'if (!ours) throw', instead: 'if (false) throw' },
    experiment: async (code) => {
      return expected(
        'not-allowed',
        await answerToText(code, inboundForm('1', 'hello', { To: '+447700900101' }), TOKEN),
      );
    },
  },
];

function settingsFor(apiUrl?: string) {
  return smsTwilioSettings.parse({
    ...{ accountSid: ACCOUNT, authToken: TOKEN, number: COUNCIL, publicUrl: PUBLIC_URL, timeout: 2000 },
    ...(apiUrl && { apiUrl }),
  });
}

const OUTBOUND: Outbound = {
  ...{
    id: 'a-2',
    author: 'parley',
    channel: 'sms',
    account: COUNCIL,
    contact: RESIDENT,
    say: { text: 'Nine to six.' },
  },
};

/** The code of the error that a text is refused with, or `taken`. */
function answerToText(code: Code, form: Record<string, string>, token: string): Promise<string> {
  const { endpoints } = code.twilio.smsTwilio(settingsFor());
  return answerTo(endpoints, signed('/channels/sms/twilio', form, token));
}
