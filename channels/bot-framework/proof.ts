/** Proof that a request comes from Azure Bot Service, for us, about the place that it says we should write to. */
import type { WireRequest } from '../../src/conversation/channel.ts';
import { ParleyError } from '../../src/errors.ts';
import type { Activity } from './activity.ts';
import type { BotFrameworkSettings } from './settings.ts';

const ISSUER = 'https://api.botframework.com';

/** By the protocol, clocks may differ by so many seconds. */
const CLOCK_SLACK = 300;

/** Keys are kept for a day, so that a fault at Microsoft's login does not shut the door; new ones are looked for at once. */
const KEEP_KEYS_MS = 24 * 3600_000;
/** At most one look for unknown keys in so long: strangers can name any key they like. */
const LOOK_AGAIN_MS = 30_000;
const LOOK_TIMEOUT_MS = 5000;

interface Proven {
  /** The place to write to that the token vouches for. */
  readonly serviceUrl: unknown;
  /** Channels that the key may speak for; undefined when it may for all. */
  readonly endorsed: readonly string[] | undefined;
}

/** Checks tokens. The keys are fetched when the first one is. */
export class TokenDoor {
  readonly #settings: Pick<BotFrameworkSettings, 'appId' | 'keysUrl'>;
  readonly #now: () => Date;
  #keys: ReturnType<typeof openKeys> | undefined;

  constructor(settings: Pick<BotFrameworkSettings, 'appId' | 'keysUrl'>, now: () => Date) {
    this.#settings = settings;
    this.#now = now;
  }

  /**
   * Reads the bearer token, before anything of the body is looked at. Throws `not-signed-in` without one,
   * `bad-signature` when it is forged, out of date, or not for us, and `unavailable` when the keys cannot be had.
   */
  async enter(request: WireRequest): Promise<Proven> {
    const [, token] = /^Bearer ([\w.-]+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (token === undefined) throw new ParleyError('not-signed-in');
    this.#keys ??= openKeys(this.#settings.keysUrl);
    const { jose, keys } = await this.#keys;
    try {
      const { payload, protectedHeader } = await jose.jwtVerify(token, keys, {
        issuer: ISSUER,
        audience: this.#settings.appId,
        algorithms: ['RS256'],
        clockTolerance: CLOCK_SLACK,
        currentDate: this.#now(),
        requiredClaims: ['exp'],
      });
      const key = keys.jwks()?.keys.find(({ kid }) => kid === protectedHeader.kid);
      return { serviceUrl: payload.serviceurl ?? payload.serviceUrl, endorsed: endorsementsOf(key) };
    } catch (error) {
      throw refusalOf(error, jose.errors);
    }
  }
}

type Jose = typeof import('jose');

async function openKeys(url: string) {
  const jose = await import('jose');
  const keys = jose.createRemoteJWKSet(new URL(url), {
    cacheMaxAge: KEEP_KEYS_MS,
    cooldownDuration: LOOK_AGAIN_MS,
    timeoutDuration: LOOK_TIMEOUT_MS,
  });
  return { jose, keys };
}

function endorsementsOf(key: object | undefined): readonly string[] | undefined {
  const endorsements: unknown = key && Reflect.get(key, 'endorsements');
  if (!Array.isArray(endorsements) || endorsements.length === 0) return undefined;
  return endorsements.filter((one) => typeof one === 'string');
}

/** What is wrong with the token is the caller's fault; anything else is that the keys could not be had. */
function refusalOf(error: unknown, errors: Jose['errors']): ParleyError {
  const { JWTClaimValidationFailed, JWTExpired, JWKSTimeout, JWKSInvalid, JOSEError } = errors;
  if (error instanceof JWTExpired) return new ParleyError('bad-signature', 'The token is out of date.');
  if (error instanceof JWTClaimValidationFailed) {
    const hint = error.claim === 'aud' ? ' Is BOT_FRAMEWORK_APP_ID the id of the bot?' : '';
    return new ParleyError('bad-signature', `The token is not for us, by its ${error.claim}.${hint}`);
  }
  const noKeys =
    error instanceof JWKSTimeout || error instanceof JWKSInvalid || !isTokensFault(error, JOSEError);
  return noKeys
    ? new ParleyError('unavailable', 'The keys of Azure Bot Service cannot be had.')
    : new ParleyError('bad-signature');
}

/** The library raises its bare JOSEError for answers that are no keys, and its subclasses for what a token lacks. */
function isTokensFault(error: unknown, JOSEError: Jose['errors']['JOSEError']): boolean {
  return error instanceof JOSEError && error.code !== 'ERR_JOSE_GENERIC';
}

/**
 * Checks that what was proven is what is said. Throws `bad-signature` when the activity names another place to write
 * to than the token, as it would to have our token sent there, or comes by a channel its key may not speak for.
 */
export function checkProven({ serviceUrl, endorsed }: Proven, activity: Activity): void {
  if (typeof serviceUrl !== 'string' || bare(serviceUrl) !== bare(activity.serviceUrl)) {
    throw new ParleyError('bad-signature', 'The token is for another serviceUrl.');
  }
  if (endorsed && !endorsed.includes(activity.channelId)) {
    throw new ParleyError('bad-signature', 'The key may not speak for that channel.');
  }
}

/** Microsoft writes the same address with and without a slash at its end. */
function bare(url: string): string {
  return url.replace(/\/+$/, '');
}
