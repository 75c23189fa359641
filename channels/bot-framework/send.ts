/** Puts a message on its way to the app that the resident uses. */
import type { Outbound, SendResult } from '../../src/conversation/channel.ts';
import type { WayBack } from '../../src/conversation/message.ts';
import type { Library } from './library.ts';
import { readSendError } from './outcome.ts';
import { activityOf, typingTo } from './outgoing.ts';
import type { BotFrameworkSettings } from './settings.ts';
import { readWayBack } from './way-back.ts';

/**
 * Tries once. The Connector has no keys by which it would know a message again, and cannot be asked what it took in:
 * what has no known outcome is sent a second time, since an answer twice is a nuisance and none strands the resident;
 * after that it counts as failed, and an advisor sees it.
 */
export async function sendByConnector(
  message: Outbound,
  settings: BotFrameworkSettings,
  library: Library,
): Promise<SendResult> {
  const to = readWayBack(message.wayBack);
  if (!to) return { kind: 'refused', reason: 'They have not written to us yet' };
  const { post, token } = await library();
  let bearer: string;
  try {
    bearer = await token();
  } catch {
    // The library's reason may quote our credentials.
    return {
      kind: 'later',
      afterSeconds: 60,
      reason: 'Entra gives us no token: are our app and secret right?',
    };
  }
  try {
    const { id } = await post(to, bearer, activityOf(message, to, settings));
    return { kind: 'sent', providerId: id ?? message.id };
  } catch (error) {
    const result = readSendError(error);
    const isLost = result.kind === 'unknown' && message.triedAt !== undefined;
    return isLost ? { kind: 'refused', reason: 'Nobody knows whether it arrived' } : result;
  }
}

export async function showTypingByConnector(
  wayBack: WayBack,
  settings: BotFrameworkSettings,
  library: Library,
): Promise<void> {
  const to = readWayBack(wayBack);
  if (!to) return;
  const { post, token } = await library();
  // Shown or not, nothing depends on it.
  await token()
    .then((bearer) => post(to, bearer, typingTo(to, settings)))
    .catch(() => undefined);
}
