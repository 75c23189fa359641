/** Payments as they run here: by GOV.UK Pay where there is a key, else on a page that only pretends, or by nobody. */
import { join } from 'node:path';
import { govukPay } from '../../providers/govuk-pay/govuk-pay.ts';
import { govukPaySettings } from '../../providers/govuk-pay/settings.ts';
import { stubPay } from '../../providers/stub-pay/stub-pay.ts';
import type { Endpoint } from '../conversation/channel.ts';
import { ParleyError } from '../errors.ts';
import { announceIn } from '../payment/announce.ts';
import { paymentEndpoints } from '../payment/endpoints.ts';
import { PaymentKeeper } from '../payment/keeper.ts';
import { nobodyTakes } from '../payment/nobody-takes.ts';
import type { ServedProvider } from '../payment/payment.ts';
import { Payments } from '../payment/payments.ts';
import { type PaymentPorts, VISITS } from '../payment/ports.ts';
import { openTemplates, type Render } from '../server/templates.ts';
import type { PaymentOutcome } from '../store/payment-outcome.ts';
import type { Core } from './core.ts';
import { DIALOGS } from './dialogs.ts';
import { PAGES } from './settings.ts';
import { watchProvider } from './watch-provider.ts';

export interface RunningPayments {
  readonly keeper: PaymentKeeper;
  /** Pay links, the pages after them, the provider's webhook and any pages of its own. */
  readonly endpoints: readonly Endpoint[];
  /** Lets go of what the provider keeps open; call it once the keeper has stopped. */
  close(): void;
}

/** `said` is called with a conversation in which an outcome was told. */
export function openPayments(core: Core, said: (conversationId: string) => void): RunningPayments {
  const { settings, log } = core;
  const render = openTemplates(PAGES);
  const served = chooseProvider(core, render);
  const report = (ok: boolean) => core.service.degraded.report('payment', ok, core.clock.now());
  const provider = watchProvider(served.provider, report);
  const payments = new Payments({
    ...outcomePorts(core, said),
    provider,
    onProblem: ({ error: err, ...problem }) => log.error({ ...problem, err }, 'a payment needs looking at'),
  });
  const council = { name: settings.council.name, phone: settings.council.numbers.phone ?? '' };
  return {
    keeper: new PaymentKeeper({
      payments,
      onError: (err) => log.error({ err }, 'payments could not be looked after'),
    }),
    endpoints: [...paymentEndpoints({ payments, provider, council, render }), ...served.endpoints],
    close: () => served.close(),
  };
}

/** What telling outcomes takes, whoever provides the payments. */
export function outcomePorts(
  core: Core,
  said: (conversationId: string) => void,
): Omit<PaymentPorts, 'provider' | 'onProblem'> {
  const { settings, database, conversations, channels, clock, ids, rates } = core;
  return {
    database,
    clock,
    ids,
    publicUrl: settings.publicUrl,
    figures: settings.payment,
    visits: rates.rate('pay-links', VISITS),
    outcomes: outcomesOf(core),
    announce: announceIn({
      database,
      conversations,
      said,
      limitsOf: (channel) => channels.named(channel).limits,
      delivers: (channel) => channels.named(channel).send !== undefined,
    }),
  };
}

/** By dialog: each speaks with the words and figures that are in force when the money comes. */
function outcomesOf({ content, settings }: Core): ReadonlyMap<string, PaymentOutcome> {
  return new Map(
    DIALOGS.flatMap(({ dialog: { id }, outcome }) => {
      const told = outcome?.({
        settings: () => settings.dialogs.get(id),
        words(key, form, own) {
          const { wording, facts } = content.current().world;
          return wording.words(id, key, form, { ...facts, ...own });
        },
      });
      return told ? [[id, told] as const] : [];
    }),
  );
}

function chooseProvider(
  { settings, clock, ids, folder }: Core,
  render: Render,
): ServedProvider & { close(): void } {
  const { environment, council, publicUrl, payment } = settings;
  if (payment.takenBy === 'nobody') return { provider: nobodyTakes, endpoints: [], close: () => undefined };
  const { GOVUK_PAY_API_KEY: apiKey, GOVUK_PAY_WEBHOOK_SECRET, GOVUK_PAY_API_URL } = environment;
  if (apiKey === undefined) {
    return stubPay({
      production: environment.NODE_ENV === 'production',
      file: join(folder.path, 'stub-pay.jsonl'),
      publicUrl,
      council,
      now: () => clock.now(),
      newId: () => ids.next(),
      render,
    });
  }
  const read = govukPaySettings.safeParse({
    apiKey,
    ...(GOVUK_PAY_WEBHOOK_SECRET !== undefined && { webhookSecret: GOVUK_PAY_WEBHOOK_SECRET }),
    ...(GOVUK_PAY_API_URL !== undefined && { apiUrl: GOVUK_PAY_API_URL }),
  });
  if (!read.success) {
    throw new ParleyError('settings-wrong', `\n- GOVUK_PAY_API_KEY: ${read.error.issues[0]?.message}`);
  }
  return { provider: govukPay(read.data), endpoints: [], close: () => undefined };
}
