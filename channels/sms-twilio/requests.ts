/** Twilio's own HTTP client, pointed where the settings say. */
import { Agent as PlainAgent } from 'node:http';
import { Agent } from 'node:https';
import type { Socket } from 'node:net';
import twilio from 'twilio';

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

/**
 * A connection that stands only after the request's time is over carries nothing. That happens when the process stood
 * still while it connected: going on, it would write the request before it looks at any timer, and by then another
 * replica may have sent the text.
 */
function unlessLate<Kind extends PlainAgent>(agent: Kind, timeout: number): Kind {
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (options, connected) => {
    const began = Date.now();
    const socket = connect(options, connected);
    const look = () => {
      if (Date.now() - began > timeout) socket?.destroy(new Error('The connection came too late.'));
    };
    (socket as Socket | undefined)?.once('connect', look).once('secureConnect', look);
    return socket;
  };
  return agent;
}
