/** Whether a message may leave now: what is paced waits for its place, and what nobody needs any more stays. */
import type { SendResult, Urgency } from '../conversation/channel.ts';
import type { ChannelName } from '../conversation/message.ts';
import type { Queryable } from '../store/database.ts';
import { type Claim, notePace } from '../store/outbox.ts';
import { takePace } from '../store/sending-pace.ts';

/** What holds for one of the council's numbers. */
export interface LineRules {
  /** Shared by all replicas, and by every channel that sends by it: `sms +447700900100`. */
  readonly line: string;
  readonly partsPerSecond: number;
}

export type RulesOf = (channel: ChannelName) => LineRules | undefined;

type Sending = Claim & { readonly kind: 'send' };

/** Why the message does not leave now; undefined when it may. What comes back paced has waited its turn already. */
export async function holdBack(
  db: Queryable,
  claim: Sending,
  parts: number,
  rules: LineRules | undefined,
  now: Date,
): Promise<SendResult | undefined> {
  if (!rules || parts === 0 || claim.paced) return undefined;
  const { line, partsPerSecond } = rules;
  const { at, taken } = await takePace(db, { line, partsPerSecond, parts, urgency: claim.urgency }, now);
  if (taken) await notePace(db, claim.message.id, at);
  return at > now ? later(at, now, 'Keeping to the pace of our number') : undefined;
}

/** How many notices and broadcasts are worth trying at once on a channel: what its number could carry until asked again. */
export function unhurriedAtOnce(rules: LineRules | undefined, seconds: number): number {
  return rules ? Math.max(1, Math.ceil(rules.partsPerSecond * seconds)) : UNPACED_AT_ONCE;
}

const UNPACED_AT_ONCE = 200;

/** Whether someone waits for it: then it is rung for again the moment it may go. */
export function isHurried(urgency: Urgency): boolean {
  return urgency === 'reply';
}

function later(at: Date, now: Date, reason: string): SendResult {
  return { kind: 'later', afterSeconds: Math.ceil((at.getTime() - now.getTime()) / 1000), reason };
}
