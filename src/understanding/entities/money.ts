/** Sums of money: "£25", "25 quid", "£1,250.50", "50p", "a tenner". */
import type { EntityOf } from '../understanding.ts';

const SUM = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d{2}))?`;
const RULES: readonly { readonly pattern: RegExp; readonly pence: (groups: readonly string[]) => number }[] =
  [
    {
      pattern: new RegExp(String.raw`£\s?${SUM}(?![\d])\s?(k\b)?`, 'g'),
      pence: ([pounds = '', pence = '', thousands = '']) =>
        sum(pounds, pence) * (thousands === '' ? 1 : 1000),
    },
    {
      pattern: new RegExp(String.raw`(?<![\w.£])${SUM}\s?(?:pounds?|quid|gbp|sterling)\b`, 'g'),
      pence: ([pounds = '', pence = '']) => sum(pounds, pence),
    },
    { pattern: /(?<![\w.£])(\d{1,3})\s?(?:p|pence)\b(?!\.m)/g, pence: ([pence = '']) => Number(pence) },
    { pattern: /\ba (fiver|tenner)\b/g, pence: ([note]) => (note === 'fiver' ? 500 : 1000) },
  ];

/** Each rule needs one of these. */
const MAY_BE_MONEY = /\d|fiver|tenner/;

export function findMoney(folded: string, original: string): EntityOf<'money'>[] {
  if (!MAY_BE_MONEY.test(folded)) return [];
  const found: EntityOf<'money'>[] = [];
  for (const { pattern, pence } of RULES) {
    for (const match of folded.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      if (found.some((other) => span.start < other.span.end && other.span.start < span.end)) continue;
      const value = String(pence(match.slice(1).map((group) => group ?? '')));
      found.push({ kind: 'money', value, text: original.slice(span.start, span.end), span });
    }
  }
  return found.sort((one, other) => one.span.start - other.span.start);
}

function sum(pounds: string, pence: string): number {
  return Number(pounds.replaceAll(',', '')) * 100 + Number(pence || '0');
}
