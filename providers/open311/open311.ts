/**
 * Requests told to a council's other system by Open311 GeoReport v2 (wiki.open311.org/GeoReport_v2), as a
 * client. The standard has no idempotency key: our reference stands in the description, and after a try of
 * unknown outcome their list is searched for it before anything is sent again.
 */
import { type Answered, ask } from '../../src/back-office/ask.ts';
import type { BackOffice, Standing, Taken, Told } from '../../src/back-office/back-office.ts';
import type { Open311ClientSettings } from '../../src/back-office/settings.ts';
import { withoutContact } from '../../src/back-office/without-contact.ts';
import { type Listed, readCreated, readRequests, readToken } from './wire.ts';

export interface Open311Needs {
  readonly settings: Open311ClientSettings;
  readonly apiKey: string | undefined;
  readonly sendContact: boolean;
  readonly timeoutMs: number;
}

type Request = Told['request'];

/** Clocks of two machines differ by less. */
const CLOCK_SLIP_MS = 10 * 60_000;
const LONGEST_DESCRIPTION = 4000;

export function open311(needs: Open311Needs): BackOffice {
  return {
    name: 'open311',
    // The standard knows no change of a request.
    take: (told) =>
      told.event === 'changed' ? Promise.resolve({ kind: 'not-for-them' }) : take(needs, told),
    standing: (asked) => standing(needs, asked),
  };
}

async function take(needs: Open311Needs, told: Told): Promise<Taken> {
  if (told.triedAt !== undefined) {
    const before = await lookFor(needs, told.request, told.triedAt, told.now);
    if (before !== 'absent') return before;
  }
  const form = formOf(told.request, needs);
  const answered = await ask(
    `${needs.settings.url}/requests.json`,
    { method: 'POST', body: form },
    needs.timeoutMs,
  );
  if (answered.kind !== 'answer') return notAnswered(answered);
  if (answered.status < 200 || answered.status >= 300) return refusedBy(answered);
  const created = readCreated(answered.text);
  return created
    ? { kind: 'taken', ...created }
    : { kind: 'unknown', reason: 'an answer that we cannot read' };
}

/** Looks whether an earlier try has been taken in after all. */
async function lookFor(
  needs: Open311Needs,
  request: Request,
  triedAt: Date,
  now: Date,
): Promise<Taken | 'absent'> {
  const listed = await get(needs, '/requests.json', {
    service_code: serviceCode(request, needs),
    start_date: isoSeconds(triedAt.getTime() - CLOCK_SLIP_MS),
    end_date: isoSeconds(now.getTime() + CLOCK_SLIP_MS),
  });
  if (listed.kind !== 'answer') return { kind: 'unknown', reason: `looking for it: ${listed.reason}` };
  // Some answer 404 to a search that finds nothing; others have no search at all. Nobody can tell which.
  if (listed.status >= 400 && listed.status < 500 && listed.status !== 408 && listed.status !== 429) {
    const reason = `it may have been taken in, and their list cannot be asked (${listed.status}): look before it is sent again`;
    return { kind: 'refused', reason };
  }
  const found = listed.status < 300 ? readRequests(listed.text) : undefined;
  if (found === undefined) return { kind: 'unknown', reason: `looking for it: answered ${listed.status}` };
  return recognise(found, request);
}

function recognise(found: readonly Listed[], { reference }: Request): Taken | 'absent' {
  const ours = found.find(({ description }) => description?.includes(reference));
  if (ours?.service_request_id) return { kind: 'taken', theirId: ours.service_request_id };
  if (found.every(({ description }) => description)) return 'absent';
  const reason =
    'it may have been taken in, and their list leaves descriptions out: look before it is sent again';
  return { kind: 'refused', reason };
}

async function standing(
  needs: Open311Needs,
  { theirId, token }: { readonly theirId: string | null; readonly token: string | null },
): Promise<Standing> {
  if (theirId !== null) return standingById(needs, theirId);
  if (token === null) return { kind: 'not-known', reason: 'no id yet' };
  const answered = await get(needs, `/tokens/${encodeURIComponent(token)}.json`, {});
  const id = answered.kind === 'answer' && answered.status < 300 ? readToken(answered.text) : undefined;
  return id === undefined ? withoutStanding(answered) : standingById(needs, id);
}

async function standingById(needs: Open311Needs, theirId: string): Promise<Standing> {
  const answered = await get(needs, `/requests/${encodeURIComponent(theirId)}.json`, {});
  const ok = answered.kind === 'answer' && answered.status < 300;
  const [found] = (ok ? readRequests(answered.text) : undefined) ?? [];
  if (!found?.status) return withoutStanding(answered);
  const note = found.status_notes?.trim();
  return { kind: 'stands', status: found.status.toLowerCase(), theirId, ...(note && { note }) };
}

function withoutStanding(answered: Answered): Standing {
  if (answered.kind !== 'answer') return { kind: 'not-now', reason: answered.reason };
  const { status } = answered;
  const isDown = status >= 500 || status === 408 || status === 429;
  return { kind: isDown ? 'not-now' : 'not-known', reason: `answered ${status}` };
}

function get(
  { settings, timeoutMs, apiKey }: Open311Needs,
  path: string,
  query: Readonly<Record<string, string>>,
): Promise<Answered> {
  const all = new URLSearchParams({
    ...query,
    ...(settings.jurisdiction !== undefined && { jurisdiction_id: settings.jurisdiction }),
    ...(apiKey !== undefined && { api_key: apiKey }),
  });
  return ask(`${settings.url}${path}?${all}`, { headers: { accept: 'application/json' } }, timeoutMs);
}

function notAnswered(answered: Exclude<Answered, { kind: 'answer' }>): Taken {
  const { kind, reason } = answered;
  return kind === 'not-connected' ? { kind: 'later', reason } : { kind: 'unknown', reason };
}

/** 400: a field is wrong, and will be. 403: our key is, until somebody puts it right. 5xx may come after the deed. */
function refusedBy({ status, retryAfter }: Extract<Answered, { kind: 'answer' }>): Taken {
  const reason = `answered ${status}`;
  if (status === 429 || status === 503) {
    return { kind: 'later', reason, ...(retryAfter !== undefined && { afterSeconds: retryAfter }) };
  }
  if ([401, 403, 404].includes(status) || (status >= 300 && status < 400)) return { kind: 'later', reason };
  return status < 500 && status !== 408 ? { kind: 'refused', reason } : { kind: 'unknown', reason };
}

function formOf(request: Request, needs: Open311Needs): URLSearchParams {
  const { latitude, longitude, place, uprn } = request;
  const fields: Readonly<Record<string, string | undefined>> = {
    api_key: needs.apiKey,
    jurisdiction_id: needs.settings.jurisdiction,
    service_code: serviceCode(request, needs),
    lat: latitude?.toString(),
    long: longitude?.toString(),
    address_string: place === null ? undefined : [place, request.postcode].filter(Boolean).join(', '),
    description: descriptionOf(request),
    'attribute[uprn]': uprn ?? undefined,
    ...(needs.sendContact && whoseOf(request)),
  };
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.set(name, value);
  return form;
}

function serviceCode({ category }: Request, { settings }: Open311Needs): string {
  return settings.services[category] ?? category;
}

/** The standard's fields for who reports. */
function whoseOf({ channel, contact, details }: Request): Readonly<Record<string, string | undefined>> {
  const given = (name: string) => (typeof details[name] === 'string' ? details[name] : undefined);
  return {
    phone: (channel === 'sms' ? contact : undefined) ?? given('phone'),
    email: given('email'),
    first_name: given('firstName'),
    last_name: given('lastName'),
  };
}

/**
 * What the resident said, a line each; our reference is how we know it again. Never who they are: most such systems show
 * descriptions to everybody.
 */
function descriptionOf({ reference, details, what3words, asset }: Request): string {
  const said = Object.entries(withoutContact(details)).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [`${name}: ${value}`]
      : [],
  );
  const more = [what3words && `what3words: ${what3words}`, asset && `asset: ${asset}`].filter(Boolean);
  return [`Our reference: ${reference}`, ...said, ...more].join('\n').slice(0, LONGEST_DESCRIPTION);
}

function isoSeconds(moment: number): string {
  return new Date(moment).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
