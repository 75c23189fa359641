/** The slots that say where a report is about: the place, and where exactly when that is not enough. */
import type { Understood } from '../../understanding/understanding.ts';
import { type DialogContext, type Parsed, SILENT, type Slot, value } from '../dialog.ts';
import { isSameJson } from '../same-json.ts';
import type { PlaceLookup, StreetMatch } from './address.ts';
import { correctsEarlier, plainOf, withholds } from './plain-answer.ts';
import {
  isMine,
  joinPlaces,
  lacking,
  type ReportPlace,
  readPlace,
  saysOnlyWhere,
} from './report-place-reading.ts';
import { plainStreet, withoutDeniedStreet } from './street-words.ts';

/** An open report of the same sort at a place, as far as someone else may know of it. */
export type NearReport = {
  readonly id: string;
  readonly category: string;
  /** The day it came in and the day it is to be done by, `YYYY-MM-DD`. */
  readonly on: string;
  readonly dueOn?: string;
  /** A lamp column's number, a vehicle's registration. */
  readonly asset?: string;
};

/** A place with the open reports near it, looked up once when it was said. */
export type PlaceWithReports = ReportPlace & { readonly near: readonly NearReport[] };

export interface ReportPlaceValues {
  place: PlaceWithReports;
  /** Where exactly; its words are empty when the resident could not say. */
  spot: PlaceWithReports;
}

export interface ReportPlaceRecords extends Pick<PlaceLookup, 'findByStreet' | 'coversDistrict'> {
  /** Open reports of this dialog at the place, or with a pin at most so many metres from its own. */
  openNear(place: ReportPlace, metres: number): Promise<readonly NearReport[]>;
}

export interface ReportPlaceSettings {
  /** The letters that the area's postcodes begin with: `FN`. */
  readonly areaPrefixes: readonly string[];
  /** A pin this near to an open report is offered as the same, in metres. */
  readonly nearMetres: number;
}

type Context = DialogContext<ReportPlaceValues, ReportPlaceRecords, ReportPlaceSettings>;
type PlaceSlot<
  V extends ReportPlaceValues,
  R extends ReportPlaceRecords,
  S extends ReportPlaceSettings,
> = Slot<PlaceWithReports, V, R, S>;
type When<Values> = { readonly when?: (values: Partial<Values>) => boolean };

/**
 * Asked by wording `ask-place`. Also says, from the dialog's wording: `place-abroad` and
 * `place-outside-area {postcode}`.
 */
export function reportPlaceSlot<
  Values extends ReportPlaceValues,
  Records extends ReportPlaceRecords,
  Settings extends ReportPlaceSettings,
>(more: When<Values> = {}): PlaceSlot<Values, Records, Settings> {
  return {
    ...more,
    sensitivity: 'personal',
    asksFor: 'place',
    describe: (value) => value.words,
    isSame: isSamePlaceAgain,
    async parse(message, context, asked) {
      const isKnown = context.values.place !== undefined;
      if (!asked && awaitsStreet(context.values)) return SILENT;
      // A correction must name a place as plainly as a first message does; an answer need not.
      const parsed = await parsePlace(message, context, asked, asked && !isKnown);
      // In passing, "by the bridge" adds to the place that is known rather than replacing it.
      const adds = !asked && isKnown && parsed.kind === 'value' && isBare(parsed.value);
      return adds ? SILENT : parsed;
    },
  };
}

/** "Outside 22" is held: a street that is named next belongs to it, and is not another place. */
function awaitsStreet({ place, spot }: Partial<ReportPlaceValues>): boolean {
  return place !== undefined && spot === undefined && lacking(place) === 'street';
}

/** What may stand beside a place that is only said once more. */
const BESIDE = /\b(?:please|pls|thanks|thank you|the|its|said|told|you|already|like|again)\b/g;

/**
 * The same place once more, and nothing else: "Church Lane, Upper Fern" is the other of two streets, though a report's place
 * has no more than the street of it. What was reported there may have changed since.
 */
function isSamePlaceAgain(held: PlaceWithReports, said: PlaceWithReports, text: string): boolean {
  const { near: _before, ...before } = held;
  const { near: _now, ...now } = said;
  if (!isSameJson(before, now)) return false;
  const rest = plainOf(text).replace(plainOf(said.words), ' ').replace(BESIDE, ' ');
  return !/\p{L}{3}/u.test(rest);
}

async function parsePlace(
  heard: Understood,
  context: Context,
  asked: boolean,
  answering: boolean,
): Promise<Parsed<PlaceWithReports>> {
  const message = { ...heard, text: withoutDeniedStreet(heard.text) };
  const reading = readPlace(message.text, message.entities, answering);
  const refuse = (key: string, fillings = {}): Parsed<PlaceWithReports> =>
    asked || key === 'place-outside-area' ? { kind: 'refused', say: context.say(key, fillings) } : SILENT;
  if (reading.kind === 'abroad') return refuse('place-abroad');
  const place = await withKnownStreet(
    reading.kind === 'place' ? reading.place : undefined,
    message,
    context,
    answering,
  );
  if (place === undefined) return SILENT;
  // A word such as "Lambwick" is a place only where a place was asked for, not where a question is meant.
  if (isBare(place) && message.decision.kind === 'dialog' && !isPlainly(place, message.text)) return SILENT;
  if (place.postcode !== undefined && !(await isInArea(place.postcode, context))) {
    return refuse('place-outside-area', { postcode: place.postcode });
  }
  const near = await context.records.openNear(place, context.settings.nearMetres);
  const said = { ...tidied(place), near };
  // "Mill Lane" is in an article on car parks too.
  const isAll = saysOnlyWhere(message.text) || plainOf(message.text) === plainOf(said.words);
  return { kind: 'value', value: said, ...(isAll && !isBare(said) && { whole: true }) };
}

/** Streets and postcodes in their capitals: this is read back to the resident. */
function tidied(place: ReportPlace): ReportPlace {
  const { street, postcode } = place;
  const loose = postcode === undefined ? undefined : new RegExp(postcode.replace(' ', '\\s?'), 'i');
  const capital =
    street === undefined ? place.words : place.words.replace(new RegExp(escaped(street), 'i'), street);
  const words = loose === undefined ? capital : capital.replace(loose, postcode ?? '');
  return { ...place, words };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The street as the council calls it; "harow rd" is Harrow Road. Without a place, a street alone makes one. */
async function withKnownStreet(
  place: ReportPlace | undefined,
  { text }: Understood,
  context: Context,
  answering: boolean,
): Promise<ReportPlace | undefined> {
  const [match, other] = await context.records.findByStreet(text);
  if (!match || (!answering && !isCertain(match)) || (other && other.likeness === match.likeness))
    return place;
  if (match.likeness < LEAST_LIKE) return place;
  if (
    place?.street !== undefined &&
    plainStreet(place.street) !== plainStreet(match.name) &&
    match.likeness < 1
  ) {
    return place;
  }
  return { ...(place ?? { words: match.name }), street: match.name };
}

/** Less alike than this, it is a landmark that only sounds like a street. */
const LEAST_LIKE = 0.8;

function isCertain({ sure, likeness }: StreetMatch): boolean {
  return sure && likeness === 1;
}

function isPlainly({ words }: ReportPlace, text: string): boolean {
  return isMine(words) || saysOnlyWhere(text);
}

function isBare({ street, postcode, latitude, what3words }: ReportPlace): boolean {
  return (street ?? postcode ?? latitude ?? what3words) === undefined;
}

/** Whether a postcode is the council's: by its letters, or because the council has premises there. */
export async function isInArea(
  postcode: string,
  context: {
    readonly settings: Pick<ReportPlaceSettings, 'areaPrefixes'>;
    readonly records: Pick<PlaceLookup, 'coversDistrict'>;
  },
): Promise<boolean> {
  const [district = ''] = postcode.split(' ');
  const letters = /^[A-Z]+/.exec(district)?.[0] ?? '';
  return context.settings.areaPrefixes.includes(letters) || context.records.coversDistrict(district);
}

/**
 * Asked only when the place is wide: by `ask-spot` where on a street or in a postcode, by `ask-spot-street`
 * in which street a landmark is. Anyone may skip it, but for `place-mine`: "outside my house" finds nothing.
 */
export function spotSlot<
  Values extends ReportPlaceValues,
  Records extends ReportPlaceRecords,
  Settings extends ReportPlaceSettings,
>(more: When<Values> = {}): PlaceSlot<Values, Records, Settings> {
  return {
    sensitivity: 'personal',
    when: (values) =>
      values.place !== undefined && lacking(values.place) !== undefined && (more.when?.(values) ?? true),
    dependsOn: ['place'],
    ask: ({ say, values }) =>
      say(values.place && lacking(values.place) === 'street' ? 'ask-spot-street' : 'ask-spot', {
        place: values.place?.words ?? '',
      }),
    describe: (value, context) => value.words || context.words('spot-unknown'),
    async parse(message, context, asked) {
      if (context.values.spot !== undefined) return SILENT;
      if (!asked) return spotAhead(message, context);
      if (withholds(message.text) && !isMine(context.values.place?.words ?? '')) {
        return value({ words: '', near: [] });
      }
      if (withholds(message.text)) return { kind: 'refused', say: context.say('place-mine') };
      return numberAlone(message, context) ?? parsePlace(message, context, asked, true);
    },
  };
}

/**
 * "Outside number 3", said while something else is asked, tells where on the street that was named before, and
 * "Station Road" in which street "outside 22" is.
 */
async function spotAhead(message: Understood, context: Context): Promise<Parsed<PlaceWithReports>> {
  const { place } = context.values;
  if (awaitsStreet(context.values)) return streetAhead(message, context);
  if (place === undefined || lacking(place) !== 'spot' || !saysOnlyWhere(message.text)) return SILENT;
  const number = numberAlone(message, context);
  if (number) return number;
  const parsed = await parsePlace(message, context, false, true);
  return parsed.kind === 'value' && isBare(parsed.value) ? parsed : SILENT;
}

async function streetAhead(message: Understood, context: Context): Promise<Parsed<PlaceWithReports>> {
  if (correctsEarlier(message.text)) return SILENT;
  const parsed = await parsePlace(message, context, false, false);
  return parsed.kind === 'value' && isBare(parsed.value) ? SILENT : parsed;
}

/** "12" answers where on Mill Lane it is. */
function numberAlone({ text, entities }: Understood, context: Context): Parsed<PlaceWithReports> | undefined {
  const number = entities.find((entity) => entity.kind === 'house-number')?.value;
  const { place } = context.values;
  if (
    number === undefined ||
    place === undefined ||
    /\p{L}{3,}/u.test(text.replace(/number|house|flat|outside/gi, ''))
  ) {
    return undefined;
  }
  return value({ words: `number ${number}`, number, near: [] });
}

/** The place with what the second answer added. */
export function wholePlace({ place, spot }: Partial<ReportPlaceValues>): PlaceWithReports | undefined {
  if (place === undefined) return undefined;
  const near = [...place.near, ...(spot?.near ?? [])];
  const once = near.filter(({ id }, index) => near.findIndex((other) => other.id === id) === index);
  return { ...joinPlaces(place, spot), near: once };
}
