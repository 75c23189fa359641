/** Reading the cells of one line. The first thing wrong with a line is what is told about it. */
import { DateTime } from 'luxon';
import { normalisePostcode } from '../../store/premises.ts';
import type { Row } from './read-table.ts';

/** Where each field of a shape stands in the file; -1 where the file does not have it. */
export type Positions<Field extends string> = Readonly<Record<Field, number>>;

const LONGEST_CELL = 200;

export class CellReader<Field extends string> {
  reason: string | undefined;
  readonly #row: Row;
  readonly #positions: Positions<Field>;

  constructor(row: Row, positions: Positions<Field>) {
    this.#row = row;
    this.#positions = positions;
  }

  /** The text of a cell, spaces tidied; null when it is empty or the file has no such column. */
  optional(field: Field): string | null {
    const text = this.#row.cells[this.#positions[field]]?.replaceAll(/\s+/g, ' ').trim() ?? '';
    if (text.length > LONGEST_CELL) this.#wrong(`The ${named(field)} is too long.`);
    // U+FFFD is what is left of letters written in another encoding.
    else if (/[\p{Cc}\uFFFD]/u.test(text)) {
      this.#wrong(`The ${named(field)} has characters we cannot read. Is the file saved as UTF-8?`);
    } else return text === '' ? null : text;
    return null;
  }

  required(field: Field): string {
    const text = this.optional(field);
    if (text === null) this.#wrong(`The ${named(field)} is missing.`);
    return text ?? '';
  }

  /** An identity of letters, digits and dashes. Numbers lose their leading zeros, as UPRNs are written both ways. */
  identity(field: Field): string {
    return this.#identityOf(field, this.required(field));
  }

  optionalIdentity(field: Field): string | null {
    const text = this.optional(field);
    return text === null ? null : this.#identityOf(field, text);
  }

  /** A day as `YYYY-MM-DD`, from dd/mm/yy, dd/mm/yyyy or that. */
  date(field: Field): string {
    const text = this.required(field);
    const day = readDay(text);
    if (text !== '' && day === undefined) this.#wrong(`The ${named(field)} is not a date like 31/12/26.`);
    return day ?? '';
  }

  optionalDate(field: Field): string | null {
    return this.optional(field) === null ? null : this.date(field);
  }

  /** A moment, from `31/12/26 14:05` (London's time) or ISO 8601 with its zone. */
  optionalMoment(field: Field): string | null {
    const text = this.optional(field);
    const moment = text === null ? undefined : readMoment(text);
    if (text !== null && moment === undefined) {
      this.#wrong(`The ${named(field)} is not a time like 31/12/26 14:05.`);
    }
    return moment ?? null;
  }

  postcode(field: Field): string | null {
    const text = this.optional(field);
    const postcode = text === null ? undefined : normalisePostcode(text);
    if (text !== null && postcode === undefined) this.#wrong(`The ${named(field)} is not a UK postcode.`);
    return postcode ?? null;
  }

  /** One of a closed list, however it is capitalised and spaced. */
  oneOf<T extends string>(field: Field, text: string | null, values: readonly T[]): T | null {
    if (text === null) return null;
    const word = text.toLowerCase().replaceAll(/[\s_]+/g, '-');
    const found = values.find((value) => value === word);
    if (found === undefined) this.#wrong(`The ${named(field)} should be one of: ${values.join(', ')}.`);
    return found ?? null;
  }

  wrong(reason: string): void {
    this.#wrong(reason);
  }

  #identityOf(field: Field, text: string): string {
    if (/^\d(?:\.\d+)?E\+\d+$/i.test(text)) {
      this.#wrong(`The ${named(field)} was shortened by a spreadsheet. Format that column as text.`);
    } else if (text !== '' && !/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/.test(text)) {
      this.#wrong(`The ${named(field)} may only have letters, digits and dashes.`);
    }
    return text.replace(/^0+(?=\d+$)/, '');
  }

  #wrong(reason: string): void {
    this.reason ??= reason;
  }
}

function named(field: string): string {
  return field.replaceAll('_', ' ');
}

/** Undefined for anything but a real day of this century. */
function readDay(text: string): string | undefined {
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [day, month, year] = british
    ? [british[1], british[2], `20${british[3]?.slice(-2)}`]
    : [iso?.[3], iso?.[2], iso?.[1]];
  const date = DateTime.utc(Number(year), Number(month), Number(day));
  const inCentury = british
    ? british[3]?.length === 2 || british[3]?.startsWith('20')
    : iso?.[1]?.startsWith('20');
  return date.isValid && inCentury ? date.toFormat('yyyy-MM-dd') : undefined;
}

function readMoment(text: string): string | undefined {
  const [, day, time] = /^(\S+) (\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  const london = day === undefined ? undefined : readDay(day);
  const zoned = /^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text);
  const moment = zoned
    ? DateTime.fromISO(text)
    : DateTime.fromISO(`${london}T${time?.padStart(time.length > 5 ? 8 : 5, '0')}`, {
        zone: 'Europe/London',
      });
  return moment.isValid ? moment.toUTC().toISO() : undefined;
}

/** `PLOVER HILL` → `Plover Hill`. Text that is not all in capitals is left as it was written. */
export function calmCapitals(text: string): string {
  if (/[a-z]/.test(text) || !/[A-Z]{2}/.test(text)) return text;
  return text
    .toLowerCase()
    .split(' ')
    .map((word, index) => (index > 0 && SMALL.has(word) ? word : capitalise(word)))
    .join(' ');
}

const SMALL = new Set(['and', 'at', 'of', 'the', 'to', 'in', 'on', 'rear']);

/** Letters beside digits stay capitals: `12A`, `N01`. */
function capitalise(word: string): string {
  if (/\d/.test(word)) return word.toUpperCase();
  return word.replaceAll(
    /(^|[^a-z'])([a-z])/g,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
