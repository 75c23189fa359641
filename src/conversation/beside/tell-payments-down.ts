import type { Say } from '../message.ts';
import type { Turn } from '../turn.ts';

/** Where the pay links lead. */
const PAY = '/pay/';

/** While payments do not work, that is said before money is asked for; the request is kept, and so is the link. */
export function tellPaymentsDown(turn: Turn): void {
  if (!turn.input.paymentsDown) return;
  const at = turn.events.findIndex((event) => event.kind === 'said' && asksForMoney(event.say));
  if (at < 0) return;
  turn.events.splice(at, 0, { kind: 'said', say: { text: turn.words('pay-later') } });
}

function asksForMoney({ attachments = [] }: Say): boolean {
  return attachments.some(({ path }) => path?.startsWith(PAY));
}
