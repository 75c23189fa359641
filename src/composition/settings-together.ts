/** What only shows when several parts of the settings are seen together. */
import { z } from 'zod';
import { backOfficeSettings } from '../back-office/settings.ts';
import type { Problem } from '../config/check-settings.ts';
import type { Environment } from '../config/environment.ts';
import { paymentFiguresSchema } from '../payment/timing.ts';
import { DIALOGS } from './dialogs.ts';

/** The parts of council.yaml that are looked at, as they stand there. */
interface Parts {
  readonly dialogs?: Readonly<Record<string, unknown>> | null | undefined;
  readonly payment?: unknown;
  readonly backOffice?: unknown;
  readonly channels?: unknown;
  readonly facts?: unknown;
  readonly numbers?: unknown;
}

type Variables = Pick<
  Environment,
  | 'NODE_ENV'
  | 'COUNCIL_FILE'
  | 'GOVUK_PAY_API_KEY'
  | 'BACK_OFFICE_WEBHOOK_SECRET'
  | 'TWILIO_ACCOUNT_SID'
  | 'TWILIO_AUTH_TOKEN'
  | 'NOTIFY_API_KEY'
  | 'META_APP_SECRET'
  | 'META_VERIFY_TOKEN'
  | 'META_ACCESS_TOKEN'
  | 'META_PAGE_ACCESS_TOKEN'
>;

/** Parts that are wrong by themselves are left to their own checks. */
export function problemsBetween(environment: Variables, parts: Parts): readonly Problem[] {
  return [
    ...channelProblems(environment, parts),
    ...paymentProblems(environment, parts),
    ...backOfficeProblems(environment, parts),
    ...factProblems(environment, parts),
  ];
}

/** A name stands for one thing: neither for a number as well, nor for what a dialog charges. */
function factProblems(
  { COUNCIL_FILE: name }: Variables,
  { facts, numbers, dialogs }: Parts,
): readonly Problem[] {
  const charged = DIALOGS.flatMap(({ dialog, settings, facts: own }) => {
    const figures = settings.safeParse(dialogs?.[dialog.id] ?? {});
    const names = figures.success ? Object.keys(own?.(figures.data) ?? {}) : [];
    return names.map((fact) => [fact, `dialogs.${dialog.id}`] as const);
  });
  const taken = new Map([
    ...charged,
    ...namesOf(numbers).map((number) => [number, `numbers.${number}`] as const),
    ['council', 'shortName'] as const,
  ]);
  return namesOf(facts).flatMap((fact): Problem[] => {
    const other = taken.get(fact);
    return other === undefined ? [] : [`${name}: facts.${fact}: stands for ${other} already`];
  });
}

function namesOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

const notifyWithout = z.object({
  sms: z.object({ provider: z.literal('notify'), notify: z.undefined().optional() }),
});
const channelsWanted = z.object({
  whatsapp: z.looseObject({ provider: z.string().default('twilio') }).optional(),
  messenger: z.looseObject({}).optional(),
});

const TWILIO = ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'] as const;
const META_APP = ['META_APP_SECRET', 'META_VERIFY_TOKEN'] as const;

/** The pocket phone takes the place of texts without Twilio, but of channels that a council sets up nothing does. */
function channelProblems(environment: Variables, { channels }: Parts): readonly Problem[] {
  const { whatsapp, messenger } = channelsWanted.safeParse(channels).data ?? {};
  const by = environment.COUNCIL_FILE;
  const withoutTemplate = environment.NOTIFY_API_KEY && notifyWithout.safeParse(channels).success;
  const problems: Problem[] = withoutTemplate
    ? [`${by}: channels.sms.notify: is required with provider notify, for its template`]
    : [];
  const wanted: readonly (readonly [name: keyof Variables, why: string])[] = [
    ...(whatsapp?.provider === 'twilio' ? TWILIO.map((name) => [name, 'channels.whatsapp'] as const) : []),
    ...(whatsapp?.provider === 'meta'
      ? [...META_APP, 'META_ACCESS_TOKEN' as const].map((name) => [name, 'channels.whatsapp'] as const)
      : []),
    ...(messenger
      ? [...META_APP, 'META_PAGE_ACCESS_TOKEN' as const].map((name) => [name, 'channels.messenger'] as const)
      : []),
  ];
  const missing = wanted
    .filter(([name], index) => !environment[name] && wanted.findIndex(([other]) => other === name) === index)
    .map(([name, why]): Problem => `environment.${name}: is required, since ${by} has ${why}`);
  return [...problems, ...missing];
}

/** Money that is asked for must have somebody who takes it, and in production nobody who only pretends. */
function paymentProblems(environment: Variables, { payment, dialogs }: Parts): readonly Problem[] {
  const { NODE_ENV, COUNCIL_FILE: name, GOVUK_PAY_API_KEY } = environment;
  const { takenBy } = paymentFiguresSchema.safeParse(payment ?? {}).data ?? {};
  if (takenBy === 'govuk-pay' && NODE_ENV === 'production' && !GOVUK_PAY_API_KEY) {
    return [
      `environment.GOVUK_PAY_API_KEY: is required in production, since ${name} says that payments are takenBy govuk-pay`,
    ];
  }
  if (takenBy !== 'nobody') return [];
  return DIALOGS.filter(({ dialog, settings, outcome, charges = () => true }) => {
    const figures = settings.safeParse(dialogs?.[dialog.id] ?? {});
    return outcome !== undefined && figures.success && charges(figures.data);
  }).map(({ dialog }): Problem => `${name}: dialogs.${dialog.id}: has prices, but payment.takenBy is nobody`);
}

function backOfficeProblems(environment: Variables, { backOffice }: Parts): readonly Problem[] {
  const { COUNCIL_FILE: name, BACK_OFFICE_WEBHOOK_SECRET: secret } = environment;
  const { routes = {} } = backOfficeSettings.safeParse(backOffice ?? {}).data ?? {};
  const problems = Object.entries(routes).flatMap(([kind, to]): Problem[] => {
    const place = `${name}: backOffice.routes.${kind}` as const;
    const known = DIALOGS.find(({ dialog }) => dialog.id === kind);
    if (!known) return [`${place}: is not one of the dialogs`];
    // Unpaid, they may be given up, and Open311 cannot take a request back.
    const stuck = to === 'open311' && known.outcome !== undefined;
    return stuck ? [`${place}: takes payment, so it goes by the webhook, which can tell of changes`] : [];
  });
  if (Object.values(routes).includes('webhook') && !secret) {
    problems.push(
      `environment.BACK_OFFICE_WEBHOOK_SECRET: is required, since ${name} sends requests by the webhook`,
    );
  }
  return problems;
}
