/** What Azure Bot Service calls: something that a resident did in the app they use. */
import type { ConversationKey, Endpoint, WireResponse } from '../../src/conversation/channel.ts';
import type { Inbound } from '../../src/conversation/message.ts';
import { ParleyError } from '../../src/errors.ts';
import { keepPictures } from '../fetch-pictures.ts';
import { type Activity, readActivity, wordsOf } from './activity.ts';
import { type FetchPicture, pictureAddresses } from './pictures.ts';
import { checkProven, type TokenDoor } from './proof.ts';
import type { BotFrameworkSettings } from './settings.ts';
import { wayBackOf } from './way-back.ts';

export const BOT_FRAMEWORK = 'bot-framework';
/** Where the Bot Framework's own tools expect a bot. */
const INBOUND_PATH = '/api/messages';
/** A button of an adaptive card that wants an answer at once. */
const CARD_ACTION = 'adaptiveCard/action';

/** Answers go to the Connector once they are safe in the outbox, never with this response. */
const TAKEN: WireResponse = { status: 200, body: {} };

/** Says no more than that the button was pressed: what there is to say comes as a message. */
const CARD_TAKEN: WireResponse = {
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' },
};

/**
 * The endpoint Azure Bot Service is given. It refuses what is not proven; proven activities that mean nothing to us
 * (someone joined, a message was edited, `handoff.status`…) are tolerated.
 */
export function botEndpoint(
  settings: BotFrameworkSettings,
  door: TokenDoor,
  fetchPicture: FetchPicture,
): Endpoint {
  return {
    method: 'POST',
    path: INBOUND_PATH,
    async handle(request, gateway) {
      const proven = await door.enter(request);
      const activity = readActivity(request.body);
      checkProven(proven, activity);
      // In a group everyone would read what is meant for one; and our own words come back from there.
      if (isOfGroup(activity) || isOurs(activity)) return TAKEN;
      if (activity.type === 'typing') gateway.feed.typing(keyOf(settings, activity));
      if (!isSaid(activity)) return TAKEN;
      const inbound = readInbound(settings, activity);
      const addresses = settings.pictures ? pictureAddresses(activity) : [];
      if (inbound.text === '' && !activity.attachments?.length) return TAKEN;
      const pictures = await keepPictures(inbound, addresses, fetchPicture, gateway.photos);
      await gateway.accept({ ...inbound, ...pictures });
      return activity.type === 'invoke' ? CARD_TAKEN : TAKEN;
    },
  };
}

function isOfGroup({ conversation: { isGroup, conversationType = 'personal' } }: Activity): boolean {
  return isGroup === true || conversationType !== 'personal';
}

function isOurs({ from, recipient }: Activity): boolean {
  return from.role === 'bot' || from.id === recipient.id;
}

function isSaid({ type, name }: Activity): boolean {
  return type === 'message' || (type === 'invoke' && name === CARD_ACTION);
}

function keyOf({ appId }: BotFrameworkSettings, { channelId, conversation }: Activity): ConversationKey {
  return { channel: BOT_FRAMEWORK, account: appId, contact: `${channelId}|${conversation.id}` };
}

function readInbound(settings: BotFrameworkSettings, activity: Activity): Inbound {
  const key = keyOf(settings, activity);
  // Unique only within its conversation: in Teams it is a time. Without one a redelivery would be a second message.
  if (activity.id === undefined) throw new ParleyError('malformed-request');
  const externalId = `${key.contact}|${activity.id}`;
  return { ...key, externalId, text: wordsOf(activity), wayBack: wayBackOf(activity) };
}
