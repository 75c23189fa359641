/** The back offices that requests go to here, the door by which they answer, and the council's own Open311 service. */
import { open311 } from '../../providers/open311/open311.ts';
import { signedWebhook } from '../../providers/signed-webhook/signed-webhook.ts';
import type { BackOffice } from '../back-office/back-office.ts';
import { BackOfficeDelivery } from '../back-office/deliver.ts';
import { open311Endpoints } from '../back-office/open311/endpoints.ts';
import type { BackOfficeSettings } from '../back-office/settings.ts';
import { statusEndpoint } from '../back-office/status-endpoint.ts';
import type { Environment } from '../config/environment.ts';
import type { Endpoint } from '../conversation/channel.ts';
import { isPart } from '../conversation/outside/service-state.ts';
import type { Measures } from '../server/measures.ts';
import { countSteps } from '../store/back-office-outbox.ts';
import type { Core } from './core.ts';

export interface RunningBackOffice {
  readonly delivery: BackOfficeDelivery;
  readonly endpoints: readonly Endpoint[];
}

export function openBackOffice(core: Core, measures: Measures): RunningBackOffice {
  const { settings, database, clock, ids, log } = core;
  const { environment, council, open311: service } = settings;
  const delivery = new BackOfficeDelivery({
    database,
    clock,
    backOffices: listBackOffices(settings.backOffice, environment),
    settings: settings.backOffice,
    onError: (err) => log.error({ err }, 'a back office could not be told'),
    settled(destination, outcome) {
      measures.backOfficeTold(destination, outcome);
      if (outcome === 'refused') {
        log.error({ destination }, 'a back office refused a request: see `parley back-office list`');
      }
    },
    called(destination, ok) {
      const part = `back-office-${destination}`;
      if (isPart(part)) core.service.degraded.report(part, ok, clock.now());
    },
  });
  measures.watchBackOffice(() => countSteps(database.db));
  const secret = environment.BACK_OFFICE_STATUS_SECRET;
  const keys = readKeys(environment.OPEN311_CLIENT_KEYS);
  return {
    delivery,
    endpoints: [
      statusEndpoint({ database, clock, secret }),
      ...open311Endpoints({ database, clock, ids, settings: service, keys, council: council.name }),
    ],
  };
}

function listBackOffices(
  settings: BackOfficeSettings,
  { BACK_OFFICE_WEBHOOK_SECRET: secret, OPEN311_API_KEY: apiKey }: Pick<Environment, Secrets>,
): readonly BackOffice[] {
  const shared = { sendContact: settings.sendContact, timeoutMs: settings.timeoutSeconds * 1000 };
  return [
    ...(settings.webhook && secret ? [signedWebhook({ ...settings.webhook, ...shared, secret })] : []),
    ...(settings.open311 ? [open311({ settings: settings.open311, ...shared, apiKey })] : []),
  ];
}

type Secrets = 'BACK_OFFICE_WEBHOOK_SECRET' | 'OPEN311_API_KEY' | 'OPEN311_CLIENT_KEYS';

/** `name:key` with commas between, as names by key. */
function readKeys(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(',').flatMap((entry): [string, string][] => {
      const [name = '', key = ''] = entry.trim().split(':');
      return name && key ? [[key, name]] : [];
    }),
  );
}
