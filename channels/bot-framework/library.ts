/**
 * What we use of Microsoft's Agents SDK: signing in to Entra, the Connector's client, and which hosts are Microsoft's.
 * It takes half a second to load, so it is loaded with the first message and never at start.
 */
import type { BotFrameworkSettings } from './settings.ts';
import type { Reference } from './way-back.ts';

interface Loaded {
  /** A token for the Connector; kept by the library until shortly before it runs out. */
  token(): Promise<string>;
  /** Posts an activity to a conversation by the Connector's client. Throws what the client throws. */
  post(to: Reference, token: string, activity: object): Promise<Posted>;
  /** Whether a host is one where Microsoft's channels keep files. */
  mayFetch(url: URL): boolean;
}

interface Posted {
  /** As the Connector calls it; some channels leave it out. */
  readonly id?: string;
}

export type Library = () => Promise<Loaded>;

/** The audience of the Connector's tokens. */
const CONNECTOR = 'https://api.botframework.com';

/** `token` is asked instead of Entra, by tests. */
export function agentsSdk(settings: BotFrameworkSettings, token?: () => Promise<string>): Library {
  let loaded: Promise<Loaded> | undefined;
  return () => {
    loaded ??= load(settings, token);
    return loaded;
  };
}

async function load(settings: BotFrameworkSettings, ownToken?: () => Promise<string>): Promise<Loaded> {
  const { AuthType, ConnectorClient, MsalTokenProvider, OutboundHostValidator } = await import(
    '@microsoft/agents-hosting'
  );
  const { appId: clientId, appPassword: clientSecret, tenantId, timeout } = settings;
  const entra = new MsalTokenProvider({ authType: AuthType.ClientSecret, clientId, clientSecret, tenantId });
  const token = ownToken ?? (() => entra.getAccessToken(CONNECTOR));
  const hosts = new OutboundHostValidator({ enabled: true });
  return {
    token: () => within(timeout, token()),
    async post({ serviceUrl, conversation }, bearer, data) {
      const { httpClient } = ConnectorClient.createClientWithToken(serviceUrl, bearer);
      // The client's own methods wait for ever, and put ids into the address as they are.
      const url = `v3/conversations/${encodeURIComponent(conversation)}/activities`;
      const answer = await httpClient.request<unknown>({ method: 'post', url, data, timeout });
      const id =
        typeof answer.data === 'object' && answer.data !== null ? Reflect.get(answer.data, 'id') : undefined;
      return typeof id === 'string' && id !== '' ? { id } : {};
    },
    mayFetch: (url) => hosts.isAllowed(url),
  };
}

/** Rejects when it takes longer; whatever comes later is ignored. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Entra did not answer in time')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
