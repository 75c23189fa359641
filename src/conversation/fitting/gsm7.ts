/**
 * The alphabet of text messages (GSM 03.38, "GSM-7") and what a message costs. A text is carried in 7-bit
 * characters only when every one of them is in this alphabet; a single other character turns the whole
 * message to UCS-2, with less than half the room.
 */

const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** Sent as an escape and a character, so each counts twice. */
const EXTENSION = new Set('\f^{}\\[~]|€');

/** Characters that fit into a message on its own, and into each part of a longer one (less its part header). */
const ROOM = { gsm7: { single: 160, part: 153 }, ucs2: { single: 70, part: 67 } } as const;

type Encoding = keyof typeof ROOM;

/** What a text message takes to send. */
export interface Segments {
  readonly encoding: Encoding;
  /** Messages the provider counts and charges; 0 for an empty text. */
  readonly segments: number;
  /** How many more plain characters fit before another segment is begun. */
  readonly charactersLeft: number;
}

function isGsm7Character(character: string): boolean {
  return BASIC.has(character) || EXTENSION.has(character);
}

/** Whether the text can be sent in the 7-bit alphabet. */
export function isGsm7(text: string): boolean {
  for (const character of text) if (!isGsm7Character(character)) return false;
  return true;
}

/** How long the text is on the air: septets where it is GSM-7, UTF-16 units where it is not. */
export function lengthOnAir(text: string): number {
  return isGsm7(text) ? sum(text, gsm7Width) : text.length;
}

/**
 * Counts the segments of a text message as carriers do: two-unit characters (`€`, `[`, an emoji) are never
 * split over two segments, so a segment may end one unit early.
 */
export function segmentsOf(text: string): Segments {
  const encoding = isGsm7(text) ? 'gsm7' : 'ucs2';
  const width = encoding === 'gsm7' ? gsm7Width : ucs2Width;
  const room = ROOM[encoding];
  if (text === '') return { encoding, segments: 0, charactersLeft: room.single };
  const length = sum(text, width);
  if (length <= room.single) return { encoding, segments: 1, charactersLeft: room.single - length };
  let segments = 1;
  let used = 0;
  for (const character of text) {
    if (used + width(character) > room.part) {
      segments += 1;
      used = 0;
    }
    used += width(character);
  }
  return { encoding, segments, charactersLeft: room.part - used };
}

function gsm7Width(character: string): number {
  return EXTENSION.has(character) ? 2 : 1;
}

function ucs2Width(character: string): number {
  return character.length;
}

function sum(text: string, width: (character: string) => number): number {
  let total = 0;
  for (const character of text) total += width(character);
  return total;
}

/** Plain forms that Unicode's own compatibility forms do not give. */
const PLAIN = new Map(
  Object.entries({
    '‘': "'",
    '’': "'",
    '‚': "'",
    '‛': "'",
    '′': "'",
    '`': "'",
    '´': "'",
    ʼ: "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '‟': '"',
    '″': '"',
    '«': '"',
    '»': '"',
    '‹': "'",
    '›': "'",
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '–': '-',
    '—': '-',
    '―': '-',
    '−': '-',
    '•': '-',
    '·': '-',
    '‣': '-',
    '◦': '-',
    '⁄': '/',
    '÷': '/',
    '×': 'x',
    '→': '->',
    '←': '<-',
    '≤': '<=',
    '≥': '>=',
    '≈': 'about ',
    '©': '(c)',
    '®': '(R)',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ð: 'd',
    Ð: 'D',
    þ: 'th',
    Þ: 'Th',
    ı: 'i',
    œ: 'oe',
    Œ: 'OE',
    ħ: 'h',
    Ħ: 'H',
    ª: 'a',
    º: 'o',
    '°': '',
    '\t': ' ',
    '\v': '\n',
    '\u0085': '\n',
    '\u2028': '\n',
    '\u2029': '\n',
  }),
);

/**
 * Turns typographic characters plain so that a message stays in the cheap alphabet: curly quotes, dashes,
 * ellipses, odd spaces, accents the alphabet lacks. Signs without a plain form (emoji, control characters,
 * lone surrogates) are left out. Letters of another script are kept: a message in Urdu must arrive in Urdu,
 * though it then goes as UCS-2.
 */
export function toGsm7(text: string): string {
  const spaced = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(\d)(?=[¼-¾⅐-⅞])/g, '$1 ');
  let plain = '';
  for (const character of spaced) plain += plainCharacter(character);
  return plain === spaced ? plain : plain.replace(/ {2,}/g, ' ').replace(/ +$/gm, '');
}

function plainCharacter(character: string): string {
  if (isGsm7Character(character)) return character;
  const known = PLAIN.get(character);
  if (known !== undefined) return known;
  const simpler = character
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\n -~]/g, (part) => PLAIN.get(part) ?? part);
  if (simpler !== '' && isGsm7(simpler)) return simpler;
  return /^[\p{L}\p{M}\p{N}]$/u.test(character) ? character : '';
}
