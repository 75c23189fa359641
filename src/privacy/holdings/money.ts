/** What was paid and given back. */
import { personal } from '../holding.ts';
import type { Holdings } from './shapes.ts';

const MONEY = 'accounts are kept by law; they say what was paid for and how much, and lead to nobody here';

function account(holds: string) {
  return personal({
    holds,
    find: { payment_id: 'payments' },
    erase: [{ do: 'keep', why: MONEY }],
    keep: [{ with: 'payments' }],
  });
}

export const MONEY_HOLDINGS: Holdings = {
  payment_history: account('what became of a payment'),
  refunds: account('money given back'),
  payments: personal({
    holds: 'what was paid for and how much; never a card',
    find: { id: 'payments' },
    leaveOut: { token: 'a right to pay, which is not to be passed on' },
    erase: [
      {
        do: 'blank',
        blank: {
          set: { conversation_id: 'NULL' },
          stays: [
            ...[
              'id',
              'token',
              'purpose',
              'subject',
              'reference',
              'description',
              'amount_pence',
              'hold_until',
            ],
            ...[
              'status',
              'failure',
              'honoured',
              'closing',
              'provider',
              'provider_id',
              'created_at',
              'tried_at',
            ],
            ...['made_at', 'asked_at', 'settled_at', 'due_at', 'misses'],
          ],
        },
        why: MONEY,
      },
    ],
    keep: [
      {
        ...{ days: 'payments', since: 'coalesce(settled_at, created_at)' },
        ...{ only: 'due_at IS NULL', unless: 'it is under way' },
      },
    ],
  }),
};
