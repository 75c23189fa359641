/** Where and as whom to write to a resident: kept with their conversation, since each message may change it. */
import type { WayBack } from '../../src/conversation/message.ts';
import type { Activity } from './activity.ts';

export interface Reference {
  /** Without a slash at its end. */
  readonly serviceUrl: string;
  readonly channelId: string;
  readonly conversation: string;
  /** What the resident and we are called there. */
  readonly user: string;
  readonly bot: string;
}

export function wayBackOf({ serviceUrl, channelId, conversation, from, recipient }: Activity): WayBack {
  const reference: Reference = {
    serviceUrl: serviceUrl.replace(/\/+$/, ''),
    channelId,
    conversation: conversation.id,
    user: from.id,
    bot: recipient.id,
  };
  return { ...reference };
}

/** Undefined when it is not one of ours. */
export function readWayBack(wayBack: WayBack | undefined): Reference | undefined {
  const { serviceUrl, channelId, conversation, user, bot } = wayBack ?? {};
  if (!serviceUrl || !channelId || !conversation || !user || !bot) return undefined;
  return { serviceUrl, channelId, conversation, user, bot };
}
