/** Puts a message on its way to the app that the resident uses. */
import type { Outbound, SendResult } from '../../src/conversation/channel.ts';
import type { WayBack } from '../../src/conversation/message.ts';
import { STOOD_STILL } from '../../src/conversation/outside/stood-still.ts';
import type { Library } from './library.ts';
import { readSendError } from './outcome.ts';
import { activityOf, typingTo } from './outgoing.ts';
import type { BotFrameworkSettings } from './settings.ts';
import { type Reference, readWayBack } from './way-back.ts';

/**
 * Tries to send. The Connector has no keys by which it would know a message again, and cannot be asked what it took in:
 * what has no known outcome is sent a second time, since an answer twice is a nuisance and none strands the resident;
 * after that it counts as failed, and an advisor sees it.
 */
export async function sendByConnector(
  message: Outbound,
  settings: BotFrameworkSettings,
  library: Library,
  isLate?: () => boolean,
): Promise<SendResult> {
  const to = readWayBack(message.wayBack);
  if (!to) return { kind: 'refused', reason: 'They have not written to us yet' };
  const activity = activityOf(message, to, settings);
  const result = await post(activity, to, library, isLate);
  if (result.kind !== 'unknown' || result === STOOD_STILL) return result;
  if (message.triedAt) return LOST;
  if (!message.news) return result;
  // Tried again at once: people must not wait for words behind what only software waits for.
  const again = await post(activity, to, library, isLate);
  return again.kind === 'unknown' && again !== STOOD_STILL ? LOST : again;
}

/** Some channels give none. Nothing asks for it again. */
const NO_ID = 'none';

const LOST: SendResult = { kind: 'refused', reason: 'Nobody knows whether it arrived' };

/** The library's reason is not told: it may quote our credentials. */
const NO_TOKEN: SendResult = {
  kind: 'later',
  afterSeconds: 60,
  reason: 'Entra gives us no token: are our app and secret right?',
  outage: true,
};

async function post(
  activity: object,
  to: Reference,
  library: Library,
  isLate?: () => boolean,
): Promise<SendResult> {
  const connector = await library();
  const token = await connector.token().catch(() => undefined);
  if (token === undefined) return NO_TOKEN;
  // Entra may have taken its time, or this process stood still.
  if (isLate?.()) return STOOD_STILL;
  try {
    const { id } = await connector.post(to, token, activity);
    return { kind: 'sent', providerId: id ?? NO_ID };
  } catch (error) {
    return readSendError(error);
  }
}

/** Shown or not, nothing depends on it. */
export async function showTypingByConnector(
  wayBack: WayBack,
  settings: BotFrameworkSettings,
  library: Library,
): Promise<void> {
  const to = readWayBack(wayBack);
  if (to) await post(typingTo(to, settings), to, library);
}
