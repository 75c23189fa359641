/** Staff sign-in by OpenID Connect: Entra ID and any other provider that speaks it. Code flow with PKCE. */
import * as client from 'openid-client';
import type { SingleSignOn } from '../../src/desk/single-sign-on.ts';

export interface OpenIdSettings {
  /** `https://login.microsoftonline.com/<tenant>/v2.0`: one tenant's, so that only its people come in. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
  /** Where the provider sends people back to; known once we listen. */
  readonly callback: () => string;
  /** Hears why somebody could not be let in; never who. */
  readonly onError: (error: unknown) => void;
}

/** One tenant of Entra ID, by its id. What Microsoft keeps personal accounts in is a tenant of that form too. */
const ONE_TENANT =
  /^https:\/\/login\.microsoftonline\.com\/(?!9188040d-6c67-4c5b-b112-36a304b66dad)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/v2\.0\/?$/i;

/**
 * Whether the provider answers for the email, by which an account is found at the first sign-in. Entra ID leaves
 * `email_verified` out: in a tenant of its own only the council's people set emails.
 */
export function isVouchedFor(issuer: string, verified: unknown): boolean {
  return verified === true || (verified === undefined && ONE_TENANT.test(issuer));
}

export function openIdSignOn(settings: OpenIdSettings): SingleSignOn {
  const { issuer, clientId, clientSecret, name, callback, onError } = settings;
  let found: Promise<client.Configuration> | undefined;
  // Asked for when first needed, so that a provider which is down keeps Parley from nothing else.
  const configuration = () => {
    // Without TLS only on this machine, where tests have their provider.
    const insecure = new URL(issuer).hostname === 'localhost' && issuer.startsWith('http:');
    const options = insecure ? { execute: [client.allowInsecureRequests] } : {};
    found ??= client.discovery(new URL(issuer), clientId, clientSecret, undefined, options);
    found.catch(() => {
      found = undefined;
    });
    return found;
  };
  return {
    name,
    async begin() {
      const config = await configuration().catch((error: unknown) => {
        onError(error);
        throw error;
      });
      const verifier = client.randomPKCECodeVerifier();
      const departure = { state: client.randomState(), nonce: client.randomNonce(), verifier };
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: callback(),
        scope: 'openid email profile',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state: departure.state,
        nonce: departure.nonce,
      });
      return { url: url.href, departure };
    },
    async finish(url, { state, nonce, verifier }) {
      try {
        const config = await configuration();
        const current = new URL(callback());
        current.search = new URL(url, callback()).search;
        const tokens = await client.authorizationCodeGrant(config, current, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        const email = typeof claims?.email === 'string' ? claims.email : claims?.preferred_username;
        if (!claims || typeof email !== 'string' || !isVouchedFor(issuer, claims.email_verified))
          return undefined;
        return { id: `${claims.iss}|${claims.sub}`, email };
      } catch (error) {
        onError(error);
        return undefined;
      }
    },
  };
}
