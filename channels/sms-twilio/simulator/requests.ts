/** The part of Twilio's REST API that Parley uses, answered in this process. */
import twilio from 'twilio';
import { segmentsOf } from '../../../src/conversation/fitting/gsm7.ts';
import { toE164 } from '../phone-number.ts';
import type { Carrier } from './carrier.ts';
import type { LoggedMessage, MessageLog } from './message-log.ts';

type Options<T> = Parameters<twilio.RequestClient['request']>[0] & { data?: T };
type Answer = { readonly statusCode: number; readonly body: object };
type Fields = Readonly<Record<string, unknown>>;

/** Takes the network's place under Twilio's own library: create, list and fetch messages. */
export class SimulatedRequests extends twilio.RequestClient {
  readonly #log: MessageLog;
  readonly #carrier: Carrier;

  readonly #forgetPictures: (ids: readonly string[]) => void;

  constructor(log: MessageLog, carrier: Carrier, forgetPictures: (ids: readonly string[]) => void) {
    super();
    this.#forgetPictures = forgetPictures;
    this.#log = log;
    this.#carrier = carrier;
  }

  override async request<T>(options: Options<T>) {
    const [, , account = '', resource = '', ...more] = new URL(options.uri).pathname.split('/').slice(1);
    const fields = { ...options.params, ...options.data } as Fields;
    const { statusCode, body } = this.#answer(`${options.method} ${resource}`, account, more, fields);
    return { statusCode, body: body as T, headers: {} };
  }

  #answer(call: string, account: string, [id, part]: readonly string[], fields: Fields): Answer {
    switch (call) {
      case 'post Messages.json':
        return this.#create(account, fields);
      case 'get Messages.json':
        return { statusCode: 200, body: { messages: this.#list(account, fields), next_page_uri: null } };
      case 'get Messages': {
        // Pictures go with their message here.
        if (part === 'Media.json') return { statusCode: 200, body: { media_list: [], next_page_uri: null } };
        const message = this.#log.get(id?.replace(/\.json$/, '') ?? '');
        return message
          ? { statusCode: 200, body: resourceOf(account, message) }
          : failure(404, 20404, 'not found');
      }
      case 'delete Messages':
        return this.#forget(id?.replace(/\.json$/, '') ?? '');
      default:
        return failure(404, 20404, 'The requested resource was not found');
    }
  }

  #create(account: string, { To, From, Body, StatusCallback }: Fields): Answer {
    const [to, from, body] = [String(To ?? ''), String(From ?? ''), String(Body ?? '')];
    if (toE164(to) !== to) return failure(400, 21211, "Invalid 'To' Phone Number");
    if (body === '') return failure(400, 21602, 'Message body is required');
    if (body.length > 1600)
      return failure(400, 21617, 'The concatenated message body exceeds the 1600 limit');
    if (this.#log.isOptedOut(to)) return failure(400, 21610, 'Attempt to send to unsubscribed recipient');
    const callback = typeof StatusCallback === 'string' ? { callback: StatusCallback } : {};
    const message = this.#carrier.takeOutbound({ to, from, body, ...callback });
    return { statusCode: 201, body: resourceOf(account, message) };
  }

  /** Twilio keeps a message while it is on its way. Pictures go with it here. */
  #forget(sid: string): Answer {
    const [gone] = this.#log.forget((message) => message.sid === sid);
    if (!gone) return failure(404, 20404, 'not found');
    this.#forgetPictures(gone.pictures ?? []);
    return { statusCode: 204, body: {} };
  }

  #list(account: string, { To, From, PageSize }: Fields): readonly object[] {
    return this.#log
      .all()
      .filter(
        (message) => (To === undefined || message.to === To) && (From === undefined || message.from === From),
      )
      .toReversed()
      .slice(0, Number(PageSize) || 50)
      .map((message) => resourceOf(account, message));
  }
}

function failure(statusCode: number, code: number, message: string): Answer {
  const more_info = `https://www.twilio.com/docs/errors/${code}`;
  return { statusCode, body: { code, message, more_info, status: statusCode } };
}

function resourceOf(account: string, message: LoggedMessage): object {
  const uri = `/2010-04-01/Accounts/${account}/Messages/${message.sid}`;
  return {
    sid: message.sid,
    account_sid: account,
    messaging_service_sid: null,
    to: message.to,
    from: message.from,
    body: message.body,
    status: message.status,
    direction: message.direction,
    num_segments: String(segmentsOf(message.body).segments),
    num_media: String(message.pictures?.length ?? 0),
    date_created: rfc2822(message.createdAt),
    date_updated: rfc2822(message.sentAt ?? message.createdAt),
    date_sent: message.sentAt === undefined ? null : rfc2822(message.sentAt),
    error_code: message.errorCode ?? null,
    error_message: null,
    price: null,
    price_unit: 'GBP',
    api_version: '2010-04-01',
    uri: `${uri}.json`,
    subresource_uris: { media: `${uri}/Media.json` },
  };
}

function rfc2822(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000');
}
