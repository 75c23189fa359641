/** Blanks what names one person or place, so that it neither trains the classifier nor sways it. */
import { findEmails, findPhones } from './entities/contact.ts';
import { findPostcodes } from './entities/postcode.ts';
import { findReferences } from './entities/reference.ts';

/** The folded text with postcodes, emails, phones and references made blanks; offsets stay. */
export function maskEntities(folded: string): string {
  const named = [
    ...findEmails(folded, folded),
    ...findReferences(folded, folded),
    ...findPhones(folded, folded),
    ...findPostcodes(folded, folded),
  ];
  return named.reduce(
    (text, { span }) => text.slice(0, span.start) + ' '.repeat(span.end - span.start) + text.slice(span.end),
    folded,
  );
}
