/** What a channel brings to the conformance suite: how to start it, what good calls look like, what it skips. */
import type { Channel, Outbound, SendResult } from '../../src/conversation/channel.ts';
import type { WayBack } from '../../src/conversation/message.ts';
import type { Host } from '../channels/direct-line/host.ts';
import type { RecordingGateway } from '../channels/recording-gateway.ts';

export interface Call {
  readonly method: 'GET' | 'POST';
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The kinds of outcome a provider can be made to give; `opted-out` is a refusal that says so. */
export type Outcome = SendResult['kind'] | 'opted-out';

export interface ChannelUnderTest {
  readonly host: Host;
  readonly gateway: RecordingGateway;
  readonly channel: Channel;
  /** Given back with messages that leave, by channels that ask for it. */
  readonly wayBack?: WayBack;
  /** The call that hands in a text, as the provider makes it. The same id again is a redelivery. */
  inbound(id: string, text: string): Promise<Call>;
  /** The same call with what proves its origin taken away, or spoilt. */
  unproven(call: Call): readonly Call[];
  /** Calls that are proven, and are not what they should be. */
  malformed(): Promise<readonly Call[]>;
  /** The call that reports on a message of ours. */
  status?(outboxId: string, status: 'sent' | 'delivered' | 'failed'): Call;
  /** Makes the provider answer the next message so. */
  provide?(outcome: Outcome): void;
  /** What the provider took for residents' eyes, oldest first, as it was given. */
  sent?(): readonly unknown[];
  /** The call that tells that the resident pressed the button with these words. */
  press?(id: string, label: string): Promise<Call>;
  /** The call that hands in a message with one picture, of these bytes. */
  picture?(id: string, bytes: Buffer): Promise<Call>;
  /** One call with a text for each id. */
  batch?(ids: readonly string[]): Promise<Call>;
  /** What makes the next message too late for the channel's window. */
  late?(): Partial<Outbound>;
  stop(): Promise<void>;
}

/** Every case of the suite, by name: a row skips by giving one of these a reason. */
export type Case =
  | 'status'
  | 'send'
  | 'opt-out'
  | 'find'
  | 'choices'
  | 'press'
  | 'batch'
  | 'window'
  | 'typing'
  | 'pictures';

export interface ChannelRow {
  /** The folder under channels/. */
  readonly folder: string;
  readonly title: string;
  start(): Promise<ChannelUnderTest>;
  /** What does not apply to this channel, and why. */
  readonly skips: Partial<Record<Case, string>>;
}

/** Makes the call on the channel's server. */
export async function make(
  { host }: ChannelUnderTest,
  call: Call,
): Promise<{ status: number; text: string }> {
  const { method, headers, body } = call;
  const response = await fetch(`${host.url}${call.path}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
  });
  return { status: response.status, text: await response.text() };
}
