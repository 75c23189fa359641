/** What Twilio calls: a message that came in, and news of one that went out. */
import type { Endpoint, WireRequest, WireResponse } from '../../src/conversation/channel.ts';
import type { Inbound } from '../../src/conversation/message.ts';
import { ParleyError } from '../../src/errors.ts';
import { keepPictures } from '../fetch-pictures.ts';
import { type Line, numberOn, TEXTS } from './line.ts';
import type { FetchMedia } from './media.ts';
import { inboundPayload, mediaAddresses, readForm, readPayload, statusPayload } from './payload.ts';
import { toE164 } from './phone-number.ts';
import type { SmsTwilioSettings } from './settings.ts';
import { checkSignature } from './signature.ts';
import { readFailure, readStatus } from './status.ts';

/** Where Twilio reports on one message: our outbox id travels with it, so that reports need no lookup. */
export function statusCallback({ path }: Line, publicUrl: string, id: string): string {
  return `${publicUrl}${path}/status?message=${encodeURIComponent(id)}`;
}

/** Tells Twilio to send nothing itself: replies go by REST, once they are safe in the outbox. */
const EMPTY_TWIML: WireResponse = {
  status: 200,
  headers: { 'Content-Type': 'text/xml; charset=utf-8' },
  body: '<?xml version="1.0" encoding="UTF-8"?><Response/>',
};

/** The two endpoints Twilio is given. Each refuses what is not signed, and what is signed for someone else. */
export function twilioEndpoints(
  line: Line,
  settings: SmsTwilioSettings,
  fetchMedia: FetchMedia,
): readonly Endpoint[] {
  return [
    {
      method: 'POST',
      path: line.path,
      async handle(request, gateway) {
        const read = readInbound(request, line, settings);
        if (read === undefined) return EMPTY_TWIML;
        // Within one time limit below Twilio's fifteen seconds.
        const { inbound, media } = read;
        const pictures = settings.pictures
          ? await keepPictures(inbound, media, fetchMedia, gateway.photos)
          : {};
        await gateway.accept({ ...inbound, ...pictures });
        return EMPTY_TWIML;
      },
    },
    {
      method: 'POST',
      path: `${line.path}/status`,
      async handle(request, gateway) {
        const form = readSignedForm(request, settings);
        const payload = readPayload(statusPayload, form);
        checkOurs(payload.AccountSid === settings.accountSid);
        const status = readStatus(payload.MessageStatus);
        const id = request.query.message;
        if (status !== undefined && id !== undefined && OUTBOX_ID.test(id)) {
          const failure = status === 'failed' ? readFailure(Number(payload.ErrorCode || 0)) : {};
          await gateway.report({ id, status, providerId: payload.MessageSid, ...failure });
        }
        return { status: 204 };
      },
    },
  ];
}

const OUTBOX_ID = /^[\w-]{1,100}$/;

function readSignedForm(request: WireRequest, settings: SmsTwilioSettings) {
  const form = readForm(request);
  checkSignature(request, form, settings);
  return form;
}

interface Received {
  readonly inbound: Inbound;
  /** Where its pictures are, at Twilio. */
  readonly media: readonly string[];
}

/** The message in the request; undefined when it is one that nobody can answer: from a sender's name, or from ourselves. */
function readInbound(request: WireRequest, line: Line, settings: SmsTwilioSettings): Received | undefined {
  const form = readSignedForm(request, settings);
  const payload = readPayload(inboundPayload, form);
  const isToUs = numberOn(line, payload.To) === settings.number;
  checkOurs(payload.AccountSid === settings.accountSid && isToUs);
  const contact = toE164(numberOn(line, payload.From) ?? '');
  if (contact === undefined || contact === settings.number) return undefined;
  const carrierOptOut = readOptOut(payload.OptOutType) ?? keywordTaken(payload.Body, line, settings);
  return {
    inbound: {
      channel: line.channel,
      account: settings.number,
      contact,
      externalId: payload.MessageSid,
      text: payload.Body,
      ...(carrierOptOut !== undefined && { carrierOptOut }),
    },
    media: mediaAddresses(form, payload.NumMedia),
  };
}

function checkOurs(ours: boolean): void {
  if (!ours) throw new ParleyError('not-allowed');
}

/** What carriers take for themselves where the number is theirs to stop, and hand on without saying so. */
const TAKEN: ReadonlyMap<string, Inbound['carrierOptOut']> = new Map([
  ...['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit'].map((word) => [word, 'stop'] as const),
  ...['start', 'unstop'].map((word) => [word, 'start'] as const),
  ...['help', 'info'].map((word) => [word, 'help'] as const),
]);

/**
 * YES is left out, though carriers take it too: it answers questions far more often. Whoever is back by it is heard of
 * at their next START.
 */
function keywordTaken(body: string, line: Line, { stopWords }: SmsTwilioSettings): Inbound['carrierOptOut'] {
  return line === TEXTS && stopWords === 'carrier' ? TAKEN.get(body.trim().toLowerCase()) : undefined;
}

/** Twilio's Advanced Opt-Out has then already answered the resident. */
function readOptOut(type: string | undefined): Inbound['carrierOptOut'] {
  const keyword = type?.toLowerCase();
  return keyword === 'stop' || keyword === 'start' || keyword === 'help' ? keyword : undefined;
}
