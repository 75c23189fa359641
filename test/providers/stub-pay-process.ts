/** Makes and ends pretend payments for as long as it lives, and prints each once it has been answered. */
import { stubPay } from '../../providers/stub-pay/stub-pay.ts';

const { provider } = stubPay({
  production: false,
  file: process.argv[2] ?? '',
  publicUrl: 'http://localhost:3000',
  council: { name: 'Fernley Borough Council' },
  now: () => new Date('2026-11-23T12:00:00.000Z'),
  newId: () => crypto.randomUUID(),
  // Nobody looks at its page.
  render: () => '',
});

for (let count = 0; count < 100_000; count += 1) {
  const made = await provider.create({
    amountPence: 2500,
    reference: `BW-${count}`,
    description: 'Bulky waste collection',
    returnUrl: 'http://localhost:3000/',
    idempotencyKey: `key-${count}`,
  });
  if (made.kind !== 'ok') throw new Error(made.reason);
  await provider.cancel(made.value.providerId);
  console.log(made.value.providerId);
  if (count % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
}
