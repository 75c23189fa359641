/** GOV.UK Notify's own client, with a limit to its patience, and the looking for what may have gone. */
import { Agent } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import axios from 'axios';
import { NotifyClient } from 'notifications-node-client';
import { z } from 'zod';
import type { Outbound, SendResult } from '../../src/conversation/channel.ts';
import { STOOD_STILL } from '../../src/conversation/outside/stood-still.ts';
import { unlessLate } from '../unless-late.ts';
import { readSendError } from './outcome.ts';
import type { NotifyAccount } from './settings.ts';

const taken = z.object({ data: z.object({ id: z.string().min(1) }) });
const listed = z.object({
  data: z.object({ notifications: z.array(z.object({ id: z.string(), reference: z.string().nullish() })) }),
});

/** Makes the client; it asks nothing of Notify until the first message. */
export function openNotify({ apiKey, apiUrl, timeout }: NotifyAccount): NotifyClient {
  const client = new NotifyClient(apiUrl, apiKey);
  // A connection that was kept may be gone when it is used again, and nobody could tell whether the message went.
  const agents = {
    httpAgent: unlessLate(new Agent({ keepAlive: false }), timeout),
    httpsAgent: unlessLate(new TlsAgent({ keepAlive: false }), timeout),
  };
  // The very axios that it is written for, though its typings for modules differ from those for CommonJS.
  client.setClient(
    axios.create({ timeout, ...agents }) as unknown as Parameters<NotifyClient['setClient']>[0],
  );
  return client;
}

/**
 * Tries once. With `triedAt` set it first asks Notify for a message of our reference, which is the outbox id: a
 * message that Notify took in is never sent again.
 */
export async function sendOnce(
  client: NotifyClient,
  type: 'sms' | 'email',
  message: Outbound,
  send: () => Promise<unknown>,
  isLate?: () => boolean,
): Promise<SendResult> {
  try {
    const earlier = message.triedAt && (await find(client, type, message));
    if (earlier !== undefined) return { kind: 'sent', providerId: earlier };
  } catch (error) {
    return { kind: 'unknown', reason: reasonOf(readSendError(error)) };
  }
  if (isLate?.()) return STOOD_STILL;
  try {
    const answer = taken.safeParse(await send());
    if (!answer.success) return { kind: 'unknown', reason: 'GOV.UK Notify gave no id' };
    return { kind: 'sent', providerId: answer.data.data.id };
  } catch (error) {
    return readSendError(error);
  }
}

/** Notify's id of the earlier try; one that Notify dropped is told in `sentBefore`, and is not this. */
async function find(
  client: NotifyClient,
  type: 'sms' | 'email',
  message: Outbound,
): Promise<string | undefined> {
  const answer = listed.parse(await client.getNotifications(type, '', message.id, ''));
  return answer.data.notifications.find(
    ({ id, reference }) => reference === message.id && !message.sentBefore?.includes(id),
  )?.id;
}

function reasonOf(result: SendResult): string {
  return result.kind === 'sent' ? 'sent' : result.reason;
}
