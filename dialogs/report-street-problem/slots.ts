/** What a report of a problem in the street has to know, besides where it is. */
import { type Option, type Parsed, SILENT, type Slot, value } from '../../src/conversation/dialog.ts';
import { type PhotoValues, photoSlot } from '../../src/conversation/slots/photo.ts';
import {
  asksBack,
  correctsEarlier,
  toldIn,
  withholds,
  yesOrNo,
} from '../../src/conversation/slots/plain-answer.ts';
import { isFollowing, type SameReportValues } from '../../src/conversation/slots/same-report.ts';
import type { UpdatesValues } from '../../src/conversation/slots/updates.ts';
import { findRegistration, readRegistration } from '../../src/conversation/slots/vehicle-registration.ts';
import type { ReportRecords } from '../../src/store/report-places.ts';
import {
  columnIn,
  DETAILS,
  type Detail,
  detailIn,
  KINDS,
  type Kind,
  kindsIn,
  saysDangerous,
} from './reading.ts';
import { mayBeDangerous, notOurs, showsInPhoto } from './rules.ts';
import type { StreetProblemSettings } from './settings.ts';

export interface StreetProblemValues extends SameReportValues, PhotoValues, UpdatesValues {
  kind: Kind;
  detail: Detail;
  /** They say of their own accord that someone could be hurt. */
  alarm: true;
  /** The same, asked about. */
  danger: 'yes' | 'no';
  /** Whether to take a report as well, after the number to ring was said. */
  carryOn: 'yes' | 'no';
  /** The number on a lamp post; empty when they could not read it. */
  column: string;
  /** The mark of a vehicle; empty when there is none to read. */
  registration: string;
  /** What they said first, for whoever comes to look. */
  words: string;
}

type SlotOf<T> = Slot<T, StreetProblemValues, ReportRecords, StreetProblemSettings>;

const LONGEST = 400;

export function isDangerous({ alarm: said, danger: answered }: Partial<StreetProblemValues>): boolean {
  return said === true || answered === 'yes';
}

/** There is something for us to go and see to. */
export function isOurs(values: Partial<StreetProblemValues>): boolean {
  return notOurs(values) === undefined && values.carryOn !== 'no';
}

/** A report of its own is being made: nobody has made it yet. */
export function isReporting(values: Partial<StreetProblemValues>): boolean {
  return isOurs(values) && !isFollowing(values);
}

export const kind: SlotOf<Kind> = {
  sensitivity: 'none',
  parse({ text }, context, asked): Parsed<Kind> {
    // While another question is open, "by the bin" says where and not what.
    if (context.values.kind !== undefined && !asked) return SILENT;
    const [found, ...others] = kindsIn(text);
    if (found === undefined) return SILENT;
    if (others.length === 0) return value(found);
    return {
      kind: 'ambiguous',
      options: [found, ...others].slice(0, 3).map((each) => optionOf(each, context)),
    };
  },
  options: (context) => KINDS.map((each) => optionOf(each, context)),
  describe: (chosen, { words }) => words(`kind-${chosen}`),
};

function optionOf(each: Kind, { words }: { words(key: string): string }): Option<Kind> {
  return { label: words(`kind-${each}`), value: each };
}

export const detail: SlotOf<Detail> = {
  sensitivity: 'none',
  when: ({ kind: chosen }) => chosen !== undefined && DETAILS[chosen].length > 0,
  dependsOn: ['kind'],
  ask: ({ say, words, values }) =>
    say(
      `ask-detail-${values.kind}`,
      {},
      { quickReplies: DETAILS[values.kind ?? 'pothole'].map((each) => words(`detail-${each}`)) },
    ),
  parse({ text }, { values }, asked) {
    if (values.kind === undefined) return SILENT;
    if (values.detail !== undefined && !asked) return lampAfterAll(text, values);
    // "Is it offensive" asks what is meant; the message that begins it tells, however it is put.
    const found = detailIn(asked ? toldIn(text, true) : text, values.kind);
    if (found !== undefined) return value(found);
    const answer = asked && values.detail === undefined ? yesOrNo(text) : undefined;
    if (answer === undefined) return SILENT;
    const fallback = WITHOUT_ANSWER[values.kind];
    if (values.kind === 'graffiti') return value(answer === 'yes' ? 'offensive' : 'other');
    return answer === 'unsure' && fallback !== undefined ? value(fallback) : SILENT;
  },
  options: ({ values, words }) =>
    DETAILS[values.kind ?? 'pothole'].map(
      (each): Option<Detail> => ({ label: words(`detail-${each}`), value: each }),
    ),
  describe: (chosen, { words }) => words(`said-${chosen}`),
};

/** "It flickers", said of a lamp that was out: these words say nothing of where it is. */
function lampAfterAll(text: string, { kind: chosen }: Partial<StreetProblemValues>): Parsed<Detail> {
  if (
    chosen !== 'street-light' ||
    asksBack(text) ||
    !/^(?:(?:actually|sorry|no|well)[\s,]+)*(?:it|its|it['’]s|the (?:light|lamp))\b/i.test(text)
  )
    return SILENT;
  const found = detailIn(text, chosen);
  return found === 'flickering' || found === 'day-burning' ? value(found) : SILENT;
}

/** What is likeliest where a resident cannot tell. */
const WITHOUT_ANSWER: Partial<Record<Kind, Detail>> = {
  'street-light': 'out',
  'abandoned-vehicle': 'not-moved',
  'litter-bin': 'full',
  'dead-animal': 'wild',
  'blocked-drain': 'road',
};

export const alarm: SlotOf<true> = {
  sensitivity: 'none',
  volunteered: true,
  parse({ text }, { values }) {
    // Once the place is asked for, "by the dangerous bend" tells where.
    if (values.alarm !== undefined || values.place !== undefined) return SILENT;
    return saysDangerous(text) ? value(true) : SILENT;
  },
  describe: (_, { words: wording }) => wording('danger-yes'),
};

export const danger: SlotOf<'yes' | 'no'> = {
  sensitivity: 'none',
  when: (values) => values.alarm === undefined && notOurs(values) === undefined && mayBeDangerous(values),
  dependsOn: ['kind'],
  parse({ text }, { values }, asked) {
    const answer = asked && values.danger === undefined ? yesOrNo(text) : undefined;
    if (answer === undefined) return SILENT;
    return value(answer === 'yes' ? 'yes' : 'no');
  },
  options: yesAndNo('danger'),
  describe: (chosen, { words: wording }) => wording(`danger-${chosen}`),
};

export const carryOn: SlotOf<'yes' | 'no'> = {
  sensitivity: 'none',
  when: (values) => isDangerous(values) && notOurs(values) === undefined,
  offers: true,
  parse({ text }, { values }, asked) {
    const answer = asked && values.carryOn === undefined ? yesOrNo(text) : undefined;
    if (answer === undefined) return SILENT;
    return value(answer === 'no' ? 'no' : 'yes');
  },
  options: yesAndNo('carry-on'),
  describe: (chosen, { words: wording }) => wording(`carry-on-${chosen}`),
};

function yesAndNo(name: string): NonNullable<SlotOf<'yes' | 'no'>['options']> {
  return ({ words: wording }) => [
    { label: wording(`${name}-yes`), value: 'yes' },
    { label: wording(`${name}-no`), value: 'no' },
  ];
}

export const column: SlotOf<string> = {
  sensitivity: 'none',
  when: (values) => values.kind === 'street-light' && isOurs(values),
  parse({ text }, { values }, asked) {
    const answering = asked && values.column === undefined;
    const found = columnIn(text, asked);
    if (found !== undefined) return value(found);
    if (!answering || correctsEarlier(text)) return SILENT;
    return withholds(text) || yesOrNo(text) !== undefined ? value('') : SILENT;
  },
  describe: (number, { words }) => number || words('column-unknown'),
};

export const registration: SlotOf<string> = {
  sensitivity: 'personal',
  when: (values) => values.kind === 'abandoned-vehicle' && isOurs(values),
  parse({ text }, context, asked): Parsed<string> {
    const answering = asked && context.values.registration === undefined;
    const found = findRegistration(text) ?? (answering ? readRegistration(text) : undefined);
    if (found) return value(found.mark);
    if (!answering || asksBack(text) || correctsEarlier(text)) return SILENT;
    if (
      withholds(text) ||
      /\b(?:no|without|missing|can'?t see|taken off) .{0,15}(?:plates?|reg)\b/i.test(text)
    )
      return value('');
    return /\d/.test(text) ? { kind: 'refused', say: context.say('registration-wrong') } : SILENT;
  },
  describe: (mark, { words }) => mark || words('registration-unknown'),
};

/**
 * Nobody is sent back to what is dangerous, or asked for a picture that would tell the crew nothing, or that they
 * have already: one that was sent all the same goes with the report that is followed.
 */
export const photo: SlotOf<readonly string[]> = photoSlot({
  when: isOurs,
  helps: (values) =>
    isReporting(values) && !isDangerous(values) && values.kind !== undefined && showsInPhoto(values.kind),
});

/** The message that began it, whole: what else it says may help whoever comes. */
export const words: SlotOf<string> = {
  sensitivity: 'personal',
  volunteered: true,
  parse({ text }, { values }) {
    const telling = values.words === undefined && text.trim().length > 12;
    return telling ? value(text.trim().slice(0, LONGEST)) : SILENT;
  },
  // For the crew: to the resident it would only be their own message over again.
  describe: () => '',
};
