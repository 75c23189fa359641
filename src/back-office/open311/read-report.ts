/** Reads the form of a report. Every field that is wrong is told, in words that hold nothing of what was sent. */
import { normalisePostcode } from '../../store/premises.ts';
import type { Open311Service } from './settings.ts';

export interface Report {
  readonly service: Open311Service;
  readonly description: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly address?: string;
  readonly postcode?: string;
  /** The premises it is at, by its UPRN; not known to be one of ours. */
  readonly addressId?: string;
  readonly mediaUrl?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly attributes: Readonly<Record<string, readonly string[]>>;
}

export type ReadReport =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

const LONGEST = { description: 4000, address_string: 300, media_url: 2000, name: 100, attribute: 1000 };
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i;

export function readReport(form: URLSearchParams, services: readonly Open311Service[]): ReadReport {
  const problems: string[] = [];
  const text = (name: string, longest: number) => {
    const value = form.get(name)?.trim() ?? '';
    if (value.length > longest) problems.push(`${name} is longer than ${longest} characters`);
    return value === '' ? undefined : value.slice(0, longest);
  };
  const service = services.find(({ code }) => code === form.get('service_code'));
  if (!service) problems.push('service_code is not one of our services');
  const address = text('address_string', LONGEST.address_string);
  const addressId = text('address_id', 40);
  if (addressId !== undefined && !/^[\w-]+$/.test(addressId)) problems.push('address_id is a UPRN');
  const { latitude, longitude } = readPin(form, address !== undefined || addressId !== undefined, problems);
  const description = text('description', LONGEST.description) ?? '';
  const mediaUrl = webAddress(text('media_url', LONGEST.media_url), problems);
  const phone = matching(text('phone', 30), /^\+?[\d ()-]{7,24}$/, 'phone is a telephone number', problems);
  const email = matching(
    text('email', 254),
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
    'email is an email address',
    problems,
  );
  const attributes = service ? readAttributes(form, service, problems) : {};
  if (!service || problems.length > 0) return { kind: 'wrong', problems };
  const known = {
    ...{ latitude, longitude, address, postcode: postcodeIn(address), addressId, mediaUrl, phone, email },
    firstName: text('first_name', LONGEST.name),
    lastName: text('last_name', LONGEST.name),
  };
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return { kind: 'report', report: { service, description, attributes, ...given } };
}

/** The first thing that is wrong with the place is told. */
function readPin(form: URLSearchParams, hasAddress: boolean, problems: string[]) {
  const before = problems.length;
  const latitude = degrees(form, 'lat', 90, problems);
  const longitude = degrees(form, 'long', 180, problems);
  if (problems.length > before) return { latitude, longitude };
  if ((latitude === undefined) !== (longitude === undefined)) problems.push('lat and long go together');
  else if (latitude === undefined && !hasAddress) {
    problems.push('lat and long, an address_string or an address_id is needed');
  }
  return { latitude, longitude };
}

function degrees(form: URLSearchParams, name: string, most: number, problems: string[]): number | undefined {
  const value = form.get(name)?.trim() ?? '';
  if (value === '') return undefined;
  const angle = /^-?\d{1,3}(?:\.\d{1,20})?$/.test(value) ? Number(value) : Number.NaN;
  if (Math.abs(angle) <= most) return angle;
  problems.push(`${name} is in degrees, from -${most} to ${most}`);
  return undefined;
}

function webAddress(given: string | undefined, problems: string[]): string | undefined {
  if (given === undefined) return undefined;
  if (/^https?:\/\//i.test(given) && URL.canParse(given)) return given;
  problems.push('media_url is a web address');
  return undefined;
}

function matching(
  given: string | undefined,
  shape: RegExp,
  problem: string,
  problems: string[],
): string | undefined {
  if (given === undefined || shape.test(given)) return given;
  problems.push(problem);
  return undefined;
}

function postcodeIn(address: string | undefined): string | undefined {
  const [found] = POSTCODE.exec(address ?? '') ?? [];
  return found === undefined ? undefined : normalisePostcode(found);
}

/** `attribute[code]=value`, and `attribute[code][]=value` for each of several. */
function readAttributes(
  form: URLSearchParams,
  { attributes }: Open311Service,
  problems: string[],
): Readonly<Record<string, readonly string[]>> {
  const read: [string, readonly string[]][] = [];
  for (const { code, required, values, datatype } of attributes) {
    const given = [...form.getAll(`attribute[${code}]`), ...form.getAll(`attribute[${code}][]`)]
      .map((value) => value.trim().slice(0, LONGEST.attribute))
      .filter(Boolean);
    if (required && given.length === 0) problems.push(`attribute[${code}] is required`);
    const isList = datatype === 'singlevaluelist' || datatype === 'multivaluelist';
    if (isList && given.some((value) => !Object.hasOwn(values, value))) {
      problems.push(`attribute[${code}] is one of ${Object.keys(values).join(', ')}`);
    }
    if (given.length > 0) read.push([code, given.slice(0, 50)]);
  }
  return Object.fromEntries(read);
}
