/** Where addresses are looked up outside, if the environment names a source. */
import { osPlaces } from '../../providers/os-places/os-places.ts';
import { AddressLookUp, LOOK_UPS_OF_CONTACT, lookUpsOfAll } from '../content/places/look-up-addresses.ts';
import type { Core } from './core.ts';

/** Undefined where the council's own addresses are all there is. */
export function openAddressLookUp({
  settings,
  database,
  clock,
  log,
  service,
  rates,
}: Core): AddressLookUp | undefined {
  const { environment, addresses } = settings;
  const { OS_PLACES_KEY: key, OS_PLACES_API_URL: apiUrl, OS_PLACES_CUSTODIAN: custodianCode } = environment;
  if (!key) return undefined;
  return new AddressLookUp({
    source: osPlaces({ key, apiUrl, custodianCode }),
    ...{ database, clock, settings: addresses },
    meters: {
      all: rates.rate('address-look-ups', lookUpsOfAll(addresses)),
      contacts: rates.rate('address-look-ups-of-contact', LOOK_UPS_OF_CONTACT),
    },
    answered: (ok) => service.degraded.report('addresses', ok, clock.now()),
    onProblem: (reason) => log.warn({ reason }, 'addresses cannot be looked up'),
  });
}
