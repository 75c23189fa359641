/** Parley as a channel sees it: what was taken in and reported, with repeats known as such. */
import type { DeliveryStatus, Gateway } from '../../src/conversation/channel.ts';
import type { Inbound } from '../../src/conversation/message.ts';
import { MemoryPhotos } from './memory-photos.ts';

export class RecordingGateway implements Gateway {
  readonly accepted: Inbound[] = [];
  readonly reports: DeliveryStatus[] = [];
  /** Thrown by every call while set, as when the database is away. */
  failure: Error | undefined;
  /** Called with each message that is new. */
  onAccept: (inbound: Inbound) => void = () => {};

  async accept(inbound: Inbound): Promise<{ accepted: boolean }> {
    if (this.failure) throw this.failure;
    const same = (earlier: Inbound) =>
      earlier.channel === inbound.channel &&
      earlier.account === inbound.account &&
      earlier.externalId === inbound.externalId;
    if (this.accepted.some(same)) return { accepted: false };
    this.accepted.push(inbound);
    this.onAccept(inbound);
    return { accepted: true };
  }

  async report(status: DeliveryStatus): Promise<void> {
    if (this.failure) throw this.failure;
    this.reports.push(status);
  }

  readonly photos = new MemoryPhotos();

  readonly feed = {
    read: async () => [],
    subscribe: () => () => {},
    typing: () => {},
    received: () => {},
    here: () => {},
  };
}
