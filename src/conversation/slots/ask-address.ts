/** Asking which address: from a list while it is short, else by number. */
import type { DialogContext } from '../dialog.ts';
import type { Say } from '../message.ts';
import { type Address, addressLabel, chosen, type Place, type PlaceLookup, shortLabel } from './address.ts';
import { addressesAt, type PlaceSettings, placeLabel } from './place-reading.ts';
import type { PremisesValues } from './place-slot.ts';

export type PremisesContext = DialogContext<PremisesValues, PlaceLookup, PlaceSettings>;

/** More are not listed: the number is asked for instead. */
export const MOST_LISTED = 8;

/** The addresses at the place the resident is in, in human order. */
export async function here(context: PremisesContext): Promise<readonly Address[]> {
  const place = placeNow(context);
  return place === undefined ? [] : addressesAt(place, context.records);
}

/** The place the resident is in: a street that was named with the number since counts for more. */
export function placeNow({ values }: PremisesContext): Place | undefined {
  return values.premises?.place ?? values.place;
}

/** The house is clear but not the flat, or neither. */
export function askCloser(context: PremisesContext, found: readonly Address[]): Say {
  const building = buildingOf(found);
  if (building === undefined) return context.say('say-more', { place: labelOf(context) });
  return context.say('which-flat', { building, count: found.length });
}

export function askAddress(context: PremisesContext, addresses: readonly Address[]): Say {
  const quickReplies = [context.words('choose-not-listed')];
  const place = labelOf(context);
  if (addresses.length <= MOST_LISTED) return askFromList(context, addresses, quickReplies);
  const building = buildingOf(addresses);
  const more = context.channel.form === 'text' ? {} : { quickReplies };
  return building === undefined
    ? context.say('ask-premises-number', { place }, more)
    : context.say('ask-premises-flat', { place, building }, more);
}

function askFromList(context: PremisesContext, addresses: readonly Address[], last: readonly string[]): Say {
  const labels = addresses.map((address) => chosen(address, addresses).label);
  const place = labelOf(context);
  if (context.channel.form !== 'text') {
    return context.say(
      'ask-premises',
      { place, addresses: labels.join(', ') },
      { quickReplies: [...labels, ...last] },
    );
  }
  const [first] = addresses;
  const sameStreet = first && addresses.every(({ street }) => street === first.street);
  if (!sameStreet) return context.say('ask-premises', { place, addresses: labels.join('\n') });
  const allNumbers = addresses.every(
    ({ number, subBuilding }) => subBuilding === null && /^\d/.test(number ?? ''),
  );
  const short = addresses.map(shortLabel).join(allNumbers ? ', ' : '\n');
  return allNumbers
    ? context.say('ask-premises-street', { street: first.street, addresses: short })
    : context.say('ask-premises', { place, addresses: short });
}

/** The building that all of these are flats of. */
function buildingOf(addresses: readonly Address[]): string | undefined {
  const [first] = addresses;
  const together = addresses.every(
    ({ number, street, subBuilding }) =>
      subBuilding !== null && number === first?.number && street === first.street,
  );
  return together && first ? addressLabel({ ...first, subBuilding: null }) : undefined;
}

function labelOf(context: PremisesContext): string {
  const place = placeNow(context);
  return place === undefined ? '' : placeLabel(place);
}
