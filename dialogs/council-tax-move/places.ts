/** The addresses of a move among those of our area: residents give a street far more readily than a postcode. */

import { readMention } from '../../src/conversation/slots/address-mention.ts';
import { isInArea } from '../../src/conversation/slots/report-place.ts';
import type { MoveAddress } from './reading.ts';
import type { Context } from './values.ts';

/** Whether an address is in our area: by its postcode, or by a street on our list. Undefined where neither tells. */
export async function isOurs(address: MoveAddress, context: Context): Promise<boolean | undefined> {
  if (address.postcode !== undefined) return isInArea(address.postcode, context);
  return (await isOnOurStreet(address, context)) ? true : undefined;
}

/** A street of ours by that very name; not where a place is named beside it that is not ours, as in "High Street, Leeds". */
async function isOnOurStreet({ words, street }: MoveAddress, { records }: Context): Promise<boolean> {
  if (street === undefined) return false;
  const matches = await records.findByStreet(words);
  return matches.some(
    ({ likeness, rest, building }) => likeness === 1 && building === undefined && !namesMore(rest),
  );
}

/** Beside a street, "flat 3" names nothing further. */
function namesMore(rest: string): boolean {
  return readMention(rest).names.length > 0;
}
