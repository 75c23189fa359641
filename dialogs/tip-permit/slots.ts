/** The slots about the vehicle and the permit; those about the address are in household-slot.ts. */

import { dayWords } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay, plusDays } from '../../src/conversation/calendar/working-days.ts';
import { SILENT, value } from '../../src/conversation/dialog.ts';
import { asksBack, correctsEarlier, yesOrNo } from '../../src/conversation/slots/plain-answer.ts';
import { findRegistration, readRegistration } from '../../src/conversation/slots/vehicle-registration.ts';
import { readPermitCode } from '../../src/store/tip-permits.ts';
import {
  asksAllowance,
  type Bar,
  barIn,
  type Keeper,
  keeperIn,
  metresIn,
  type Vehicle,
  vehicleIn,
  type Wish,
  wishIn,
} from './reading.ts';
import { mayStart, type TrailerLength, trailerLength } from './rules.ts';
import { actionOf, goesOn, isAboutVehicle, isLetIn, mustProve, type SlotOf } from './values.ts';

export const wish: SlotOf<Wish> = {
  sensitivity: 'none',
  volunteered: true,
  parse({ text }, { values }) {
    const found = wishIn(text);
    // "I want a permit for it" says nothing new to someone who is changing theirs.
    if (found === undefined || (found === 'get' && values.wish !== undefined)) return SILENT;
    // "How many times can I go", in the middle, asks what a permit is good for.
    if (found === 'check' && values.wish !== undefined && asksAllowance(text)) return SILENT;
    return value(found);
  },
  describe: (found, { words }) => words(`wish-${found}`),
};

export const vehicle: SlotOf<Vehicle> = {
  sensitivity: 'none',
  when: isAboutVehicle,
  parse({ text }, { values }, asked) {
    const found = vehicleIn(text);
    if (found === undefined || (values.vehicle !== undefined && !asked && !correctsEarlier(text)))
      return SILENT;
    return value(found);
  },
  options: ({ words }) =>
    (['van', 'pickup', 'trailer', 'car'] as const).map((each) => ({
      label: words(`vehicle-${each}`),
      value: each,
    })),
  describe: (found, { words }) => words(`vehicle-${found}`),
};

export const trailer: SlotOf<TrailerLength> = {
  sensitivity: 'none',
  when: (values) => isAboutVehicle(values) && values.vehicle === 'trailer',
  dependsOn: ['vehicle'],
  parse({ text }, { settings, values }, asked) {
    if (values.trailer !== undefined && !asked) return SILENT;
    const metres = metresIn(text, asked);
    return metres === undefined ? SILENT : value(trailerLength(metres, settings));
  },
  options: ({ words, settings }) =>
    (['short', 'fits', 'long'] as const).map((each) => ({
      label: words(`trailer-${each}`, metresOf(settings)),
      value: each,
    })),
  describe: (found, { words, settings }) => words(`trailer-${found}`, metresOf(settings)),
};

export function metresOf(settings: { trailerFromMetres: number; trailerToMetres: number }) {
  return { 'from-metres': settings.trailerFromMetres, 'to-metres': settings.trailerToMetres };
}

export const bar: SlotOf<Bar> = {
  sensitivity: 'none',
  when: (values) => isAboutVehicle(values) && values.vehicle !== 'car' && isLetIn({ ...values, bar: 'none' }),
  parse({ text }, { values, settings }, asked) {
    const found = barIn(text, settings.heaviestTonnes);
    if (found !== undefined) return value(found);
    if (!asked || values.bar !== undefined || asksBack(text)) return SILENT;
    return yesOrNo(text) === 'no' || /\bnone of\b/i.test(text) ? value('none') : SILENT;
  },
  options: ({ words, settings }) =>
    (['none', 'sign-written', 'business', 'heavy', 'trade-waste'] as const).map((each) => ({
      label: words(`bar-${each}`, { tonnes: settings.heaviestTonnes }),
      value: each,
    })),
  describe: (found, { words, settings }) => words(`bar-${found}`, { tonnes: settings.heaviestTonnes }),
};

export const keeper: SlotOf<Keeper> = {
  sensitivity: 'none',
  when: (values) => isAboutVehicle(values) && isLetIn(values) && values.wish !== 'change',
  parse({ text }, { values }, asked) {
    const found = keeperIn(text);
    if (found !== undefined)
      return values.keeper !== undefined && found === 'own' && !asked ? SILENT : value(found);
    return asked && values.keeper === undefined && yesOrNo(text) === 'yes' ? value('own') : SILENT;
  },
  options: ({ words }) =>
    (['own', 'hire', 'borrowed'] as const).map((each) => ({ label: words(`keeper-${each}`), value: each })),
  describe: (found, { words }) => words(`keeper-${found}`),
};

const EXISTING = ['change', 'check', 'renew'] as const;

export const existing: SlotOf<'renew' | 'change' | 'check'> = {
  sensitivity: 'none',
  when: (values) =>
    goesOn(values) && actionOf({ ...values, existing: 'check' }) === 'check' && values.wish !== 'check',
  dependsOn: ['premises'],
  parse({ text }, _context, asked) {
    const found = asked ? wishIn(text) : undefined;
    return found === undefined || found === 'get' ? SILENT : value(found);
  },
  options: ({ words, values }) =>
    EXISTING.filter((each) => each !== 'renew' || values.premises?.permit?.state === 'due').map((each) => ({
      label: words(`existing-${each}`),
      value: each,
    })),
  describe: (found, { words }) => words(`wish-${found}`),
};

export const proof: SlotOf<true> = {
  sensitivity: 'none',
  when: mustProve,
  dependsOn: ['premises'],
  async parse({ text }, { values, records, say }, asked) {
    const said = asked ? (readPermitCode(text) ?? codeIn(text) ?? findMark(text, asked)) : codeIn(text);
    if (said === undefined) return SILENT;
    const { id = '' } = values.premises?.permit ?? {};
    if (await records.proves(id, values.premises?.uprn ?? '', said)) return value(true);
    return asked ? { kind: 'refused', say: say('proof-wrong') } : SILENT;
  },
  describe: (_found, { words }) => words('proof-shown'),
};

function codeIn(text: string): string | undefined {
  const written = /\bTP[\s-]?[A-Z0-9]{3}[\s-]?[A-Z0-9]{3}\b/i.exec(text)?.[0];
  return written === undefined ? undefined : readPermitCode(written);
}

function findMark(text: string, asked: boolean): string | undefined {
  return (
    findRegistration(text) ?? (asked && isTypedAsMark(text) ? readRegistration(bareAnswer(text)) : undefined)
  )?.mark;
}

/** "Hired" could be read as H1 RED: without a digit it has to be in capitals. */
function isTypedAsMark(text: string): boolean {
  return /\d/.test(text) || text === text.toUpperCase();
}

/** "It's AB12 CDE" is a mark too. */
function bareAnswer(text: string): string {
  return text
    .replace(/^\W*(?:it'?s|its|it is|the (?:reg|number) is|no[, ]+(?:it'?s|its)?)\s+/i, '')
    .replace(/[!.]+$/, '');
}

export const registration: SlotOf<string> = {
  sensitivity: 'personal',
  when: (values) => {
    const action = actionOf(values);
    return goesOn(values) && (action === 'get' || action === 'temporary' || action === 'change');
  },
  async parse({ text }, { values, records, say }, asked) {
    const mark = findMark(text, asked);
    if (mark === undefined) return asked ? notAMark(text, say) : SILENT;
    const { id = '' } = values.premises?.permit ?? {};
    const known =
      actionOf(values) === 'change' && (await records.proves(id, values.premises?.uprn ?? '', mark));
    if (!known) return value(mark);
    // The old plate, said to show whose permit it is.
    return asked ? { kind: 'refused', say: say('same-registration') } : SILENT;
  },
  describe: (mark) => mark,
};

/** Something like a mark that is none gets help of its own; anything else is asked again. */
function notAMark(text: string, say: (key: string) => { readonly text: string }) {
  const bare = text.replace(/\W/g, '');
  const looksLike = /\d/.test(bare) && /[a-z]/i.test(bare) && bare.length <= 9 && !asksBack(text);
  return looksLike ? ({ kind: 'refused', say: say('registration-wrong') } as const) : SILENT;
}

export const from: SlotOf<string> = {
  sensitivity: 'none',
  when: (values) => goesOn(values) && actionOf(values) === 'temporary',
  parse({ entities }, { now, settings, say, values }, asked) {
    const day = entities.find((entity) => entity.kind === 'date')?.value;
    if (day === undefined || (values.from !== undefined && !asked && day === values.from)) return SILENT;
    const may = mayStart(day, londonDay(now), settings);
    if (may === 'yes') return value(day);
    if (!asked) return SILENT;
    return { kind: 'refused', say: say(`from-${may}`, { days: settings.temporaryAheadDays }) };
  },
  options: ({ now, words }) => [
    { label: words('from-today'), value: londonDay(now) },
    { label: words('from-tomorrow'), value: plusDays(londonDay(now), 1) },
  ],
  describe: (day, { now }) => dayWords(day, londonDay(now)),
};
