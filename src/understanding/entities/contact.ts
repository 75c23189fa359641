/** Email addresses and telephone numbers. */
import type { EntityOf } from '../understanding.ts';

const EMAIL =
  /(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z]{2,24}(?![a-z0-9-])/g;

/** Digits in groups, with the usual blanks, dots, hyphens and brackets between. */
const PHONE = /(?<![a-z0-9])(?:\+|00)?\(?\d(?:[ .()-]{0,2}\d){8,16}(?![a-z0-9])/g;

export function findEmails(folded: string, original: string): EntityOf<'email'>[] {
  return [...folded.matchAll(EMAIL)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return { kind: 'email', value: match[0], text: original.slice(span.start, span.end), span };
  });
}

export function findPhones(folded: string, original: string): EntityOf<'phone'>[] {
  const found: EntityOf<'phone'>[] = [];
  for (const match of folded.matchAll(PHONE)) {
    const value = toE164(match[0]);
    const span = { start: match.index, end: match.index + match[0].length };
    if (value) found.push({ kind: 'phone', value, text: original.slice(span.start, span.end), span });
  }
  return found;
}

/** UK numbers are 0 and 9 or 10 digits (Ofcom, "National Telephone Numbering Plan"); others need their +. */
function toE164(typed: string): string | undefined {
  const digits = typed.replace(/\D/g, '');
  const international = typed.startsWith('+')
    ? digits
    : digits.startsWith('00')
      ? digits.slice(2)
      : undefined;
  if (international?.startsWith('44')) return british(international.slice(2).replace(/^0/, ''));
  if (international !== undefined) {
    return international.length >= 8 && international.length <= 15 ? `+${international}` : undefined;
  }
  if (digits.startsWith('44') && digits.length === 12) return british(digits.slice(2));
  return digits.startsWith('0') ? british(digits.slice(1)) : undefined;
}

function british(national: string): string | undefined {
  return /^[1-35789]\d{8,9}$/.test(national) ? `+44${national}` : undefined;
}
