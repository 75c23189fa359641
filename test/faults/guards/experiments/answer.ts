/** How an endpoint of a channel answers a caller. */
import type { Endpoint, WireRequest } from '../../../../src/conversation/channel.ts';
import { RecordingGateway } from '../../../channels/recording-gateway.ts';

export interface Call {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The code of the error that the call is refused with, or `taken`. */
export async function answerTo(endpoints: readonly Endpoint[], call: Call): Promise<string> {
  const { path, headers, body } = call;
  const request: WireRequest = {
    ...{ method: 'POST', url: path, params: {}, query: {}, body: Buffer.from(body), remoteAddress: '' },
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  };
  const endpoint = endpoints.find((one) => one.method === 'POST' && one.path === path);
  return Promise.resolve(endpoint?.handle(request, new RecordingGateway())).then(
    () => 'taken',
    (error: { code?: string }) => error.code ?? String(error),
  );
}
