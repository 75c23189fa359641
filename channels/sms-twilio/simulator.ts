/**
 * Stands in for Twilio where there are no credentials: the same channel, the same library and the same signed
 * webhooks, with phones that are a page on this server. Never in production.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Channel } from '../../src/conversation/channel.ts';
import { ParleyError } from '../../src/errors.ts';
import { smsTwilio } from './channel.ts';
import { type SmsTwilioSettings, smsTwilioSettings } from './settings.ts';
import { Carrier } from './simulator/carrier.ts';
import { pocketPhoneEndpoints } from './simulator/endpoints.ts';
import { MessageLog } from './simulator/message-log.ts';
import { PictureBox } from './simulator/picture-box.ts';
import { SimulatedRequests } from './simulator/requests.ts';

export interface SimulatorOptions {
  /** True refuses: anyone who reaches the page may text as anyone. */
  readonly production: boolean;
  /** The file of JSON lines in which the network remembers its texts. */
  readonly file: string;
  readonly council: { readonly name: string };
  /** As for the real channel, less the account. */
  readonly settings: Omit<Partial<SmsTwilioSettings>, 'accountSid' | 'authToken' | 'apiUrl'> &
    Pick<SmsTwilioSettings, 'number' | 'publicUrl'>;
  /** Where this process listens; the public URL unless told. Asked at each call, so a port may be found late. */
  readonly reach?: () => string;
  readonly now: () => Date;
  /** Numbers offered on the page, E.164. */
  readonly numbers?: readonly string[];
  /** Milliseconds from queued to sent and from sent to delivered. */
  readonly delay?: number;
  /** Lets the network answer STOP, CANCEL and the like itself, as Twilio's long codes do. Off, Parley hears them. */
  readonly carrierKeywords?: boolean;
  /** Signs and checks; a new one each time unless told. */
  readonly authToken?: string;
}

export interface Simulator {
  readonly channel: Channel;
  /** The account that the simulated Twilio signs for. */
  readonly accountSid: string;
  /** Takes up what was on its way when the process ended. Call once the server listens. */
  start(): void;
  readonly name: string;
  /** Forgets texts and pictures of before then, in the file too. @returns how many texts went */
  forget(before: Date): Promise<number>;
  /** Lets waiting pages go and reports no more. */
  stop(): void;
}

/** Throws `settings-wrong` in production, so that its endpoints cannot be mounted by mistake. */
export function simulateTwilio(options: SimulatorOptions): Simulator {
  if (options.production) throw new ParleyError('settings-wrong', 'The pocket phone is not for production.');
  const authToken = options.authToken ?? randomBytes(16).toString('hex');
  const accountSid = `AC${createHash('md5').update('pocket phone').digest('hex')}`;
  const account = { accountSid, authToken };
  const settings = smsTwilioSettings.parse({ ...options.settings, ...account });
  const { publicUrl, number } = settings;
  const log = new MessageLog(options.file, options.now);
  const pictures = new PictureBox(`${options.file}-pictures`);
  const carrier = new Carrier({
    log,
    pictures,
    webhooks: { accountSid, authToken, publicUrl, reach: options.reach ?? (() => publicUrl) },
    delay: options.delay ?? 400,
    takesKeywords: options.carrierKeywords ?? false,
  });
  const channel = smsTwilio(settings, {
    requests: new SimulatedRequests(log, carrier, (ids) => {
      for (const id of ids) pictures.remove(id);
    }),
    media: pictures.fetch,
  });
  const phone = pocketPhoneEndpoints({
    log,
    carrier,
    pictures,
    council: { name: options.council.name, number },
    numbers: options.numbers ?? ['+447700900123', '+447700900124', '+447700900125'],
  });
  return {
    accountSid,
    channel: { ...channel, endpoints: [...channel.endpoints, ...phone] },
    name: 'pocket phone',
    start: () => carrier.resume(),
    async forget(before) {
      const gone = log.forget(({ createdAt }) => createdAt < before);
      for (const id of gone.flatMap(({ pictures: sent = [] }) => sent)) pictures.remove(id);
      return gone.length;
    },
    stop() {
      carrier.stop();
      log.close();
    },
  };
}
