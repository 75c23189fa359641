/** Blanks what names one person or place, so that it neither trains the classifier nor sways it. */
import { findEmails, findPhones } from './entities/contact.ts';
import { findStreetAddresses } from './entities/house-number.ts';
import { findPostcodes } from './entities/postcode.ts';
import { findReferences } from './entities/reference.ts';
import { findRegistrations } from './entities/registration.ts';
import { blankOut, type Span } from './understanding.ts';

const DIGIT = /\d/;

function withDigits(folded: string): readonly { readonly span: Span }[] {
  return [
    ...findReferences(folded, folded),
    ...findPhones(folded, folded),
    ...findPostcodes(folded, folded),
    ...findRegistrations(folded, folded),
    ...findStreetAddresses(folded),
  ];
}

/** The folded text with postcodes, emails, phones, references, registrations and addresses made blanks; offsets stay. */
export function maskEntities(folded: string): string {
  const named: { readonly span: Span }[] = [
    ...(folded.includes('@') ? findEmails(folded, folded) : []),
    // Each of these holds a digit, and most messages hold none.
    ...(DIGIT.test(folded) ? withDigits(folded) : []),
  ];
  return blankOut(
    folded,
    named.map(({ span }) => span),
  );
}
