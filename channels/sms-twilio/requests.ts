/** Twilio's own HTTP client, pointed where the settings say. */
import { Agent as PlainAgent } from 'node:http';
import { Agent } from 'node:https';
import twilio from 'twilio';
import { unlessLate } from '../unless-late.ts';

type Options<T> = Parameters<InstanceType<typeof twilio.RequestClient>['request']>[0] & { data?: T };

/** Sends what the library means for Twilio's REST address to another one. */
export class RedirectedRequests extends twilio.RequestClient {
  readonly #apiUrl: string;

  constructor(apiUrl: string, timeout: number) {
    super({ timeout, keepAlive: false });
    this.#apiUrl = apiUrl;
    this.axios.defaults.httpAgent = unlessLate(new PlainAgent(), timeout);
    // Behind a proxy the library has an agent of its own kind.
    const { httpsAgent } = this.axios.defaults;
    if (httpsAgent instanceof Agent) unlessLate(httpsAgent, timeout);
  }

  override request<T>(options: Options<T>) {
    const meant = new URL(options.uri);
    return super.request<T>({ ...options, uri: new URL(meant.pathname + meant.search, this.#apiUrl).href });
  }
}
