/**
 * Makes any text safe and uniform to read without moving a character: the folded text has exactly as many
 * UTF-16 units as the part of the original it stands for, so every offset in it is an offset in what the
 * resident typed.
 */

/** Longer messages are read up to here; nobody asks a question in more, and it bounds every pattern's work. */
export const MAX_CHARACTERS = 2000;

const REPLACEMENTS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '.',
};

/** Lower case, accents and typographic variants folded, control characters and broken surrogates blanked. */
export function fold(text: string): string {
  const short = text.length > MAX_CHARACTERS ? text.slice(0, MAX_CHARACTERS) : text;
  return isPlain(short) ? short.toLowerCase() : foldCharacters(short);
}

/** Printable ASCII only: the usual message, which needs no look at single characters. */
function isPlain(text: string): boolean {
  return /^[ -_a-~]*$/.test(text);
}

function foldCharacters(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

function foldCharacter(character: string): string {
  if (character < ' ' || (character >= '\u007f' && character <= '\u00a0')) return ' ';
  if (Object.hasOwn(REPLACEMENTS, character)) return REPLACEMENTS[character] ?? ' ';
  // A surrogate that comes alone means nothing and would break JSON and databases further on.
  if (/^[\ud800-\udfff]$/.test(character)) return ' ';
  // "½" is no 1.
  if (/^[\u00bc-\u00be\u2150-\u215f\u2189]$/.test(character)) return character;
  const lower = character.normalize('NFKD').toLowerCase();
  if (character.length === 1 && /^[a-z0-9]/.test(lower)) return lower.charAt(0);
  return keepLength(character, character.toLowerCase());
}

function keepLength(character: string, lower: string): string {
  return lower.length === character.length ? lower : character;
}
