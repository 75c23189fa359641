/** A report that came by Open311 becomes a request like any other. */
import { isHoliday } from '../../conversation/calendar/bank-holidays.ts';
import { addWorkingDays, londonDay } from '../../conversation/calendar/working-days.ts';
import type { Json } from '../../conversation/dialog.ts';
import { TEXTS } from '../../conversation/message.ts';
import type { Queryable } from '../../store/database.ts';
import { findPremises } from '../../store/premises.ts';
import { createRequest, type Request, type RequestPlace } from '../../store/requests.ts';
import type { Report } from './read-report.ts';

export interface Making {
  readonly id: string;
  /** Whose key it came with. */
  readonly client: string;
  readonly textNews: boolean;
}

/** Keeps it; the same id again gives what was kept the first time. */
export async function makeRequest(
  tx: Queryable,
  report: Report,
  { id, client, textNews }: Making,
  now: Date,
): Promise<Request> {
  const { service, phone, email, firstName, lastName } = report;
  const mobile = textNews ? mobileOf(phone) : undefined;
  const { kind, category, prefix, workingDays } = service;
  return createRequest(
    tx,
    {
      ...{ id, kind, category, prefix, priority: 'normal', conversationId: null, by: `open311/${client}` },
      updates: mobile === undefined ? undefined : { channel: TEXTS, contact: mobile },
      anonymous: [phone, email, firstName, lastName].every((each) => each === undefined),
      where: await placeOf(tx, report),
      details: detailsOf(report, client),
      ...(workingDays !== undefined && { dueOn: addWorkingDays(londonDay(now), workingDays, isHoliday) }),
    },
    now,
  );
}

async function placeOf(tx: Queryable, report: Report): Promise<RequestPlace> {
  const { latitude, longitude, address, postcode, addressId } = report;
  const known = addressId === undefined ? undefined : await findPremises(tx, addressId);
  return {
    ...(address !== undefined && { place: address }),
    ...(postcode !== undefined && { postcode }),
    ...(known && { uprn: known.uprn }),
    ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
  };
}

function detailsOf(report: Report, client: string): Readonly<Record<string, Json>> {
  const { description, attributes, mediaUrl, phone, email, firstName, lastName, addressId } = report;
  const given = { mediaUrl, phone, email, firstName, lastName, addressId };
  return {
    words: description,
    through: client,
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Record<
      string,
      string
    >),
    ...(Object.keys(attributes).length > 0 && { attributes: attributes as Record<string, Json> }),
  };
}

/** `07700 900123` as `+447700900123`; undefined for what cannot be texted. */
function mobileOf(phone: string | undefined): string | undefined {
  const bare = phone
    ?.replace(/[ ()-]/g, '')
    .replace(/^0(?!0)/, '+44')
    .replace(/^00/, '+');
  return bare !== undefined && /^\+447[1-9]\d{8}$/.test(bare) ? bare : undefined;
}
