import type { Inbound } from '../../src/conversation/message.ts';
import type { Ids, TurnResult, TurnUnit } from '../../src/conversation/ports.ts';
import type { Queryable } from '../../src/store/database.ts';

export const NOON = new Date('2026-11-23T12:00:00.000Z');

export function later(seconds: number, from: Date = NOON): Date {
  return new Date(from.getTime() + seconds * 1000);
}

/** Ids that tell their order. */
export function countedIds(prefix: string): Ids {
  let count = 0;
  return { next: () => `${prefix}-${++count}` };
}

export function textFrom(contact: string, externalId: string, text = `text ${externalId}`): Inbound {
  return { channel: 'sms', account: '+447700900100', contact, externalId, text };
}

interface Heard {
  readonly heard: readonly string[];
}

/** A turn that says back what it heard and remembers everything in its session. */
export async function echo(unit: TurnUnit<Queryable>): Promise<TurnResult> {
  const before = (unit.session as Heard | null)?.heard ?? [];
  return {
    session: { heard: [...before, unit.message.text] },
    says: [{ text: `You said: ${unit.message.text}` }],
    events: [],
    deliver: true,
  };
}
