/** Who vouches for staff here, beside local accounts. */
import { openIdSignOn } from '../../providers/openid/openid.ts';
import type { SingleSignOn } from '../desk/single-sign-on.ts';
import { SINGLE_SIGN_ON_CALLBACK } from '../server/routes/single-sign-on.ts';
import type { CoreEnvironment } from './settings.ts';

/** By OpenID Connect where the environment names an issuer. */
export function openSingleSignOn(
  environment: CoreEnvironment,
  publicUrl: string,
  onError: (error: unknown) => void,
): SingleSignOn | undefined {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_NAME: name,
  } = environment;
  if (!issuer || !clientId || !clientSecret) return undefined;
  const callback = () => `${publicUrl}${SINGLE_SIGN_ON_CALLBACK}`;
  return openIdSignOn({ issuer, clientId, clientSecret, name, callback, onError });
}
