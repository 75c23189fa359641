/** By what staff look for somebody, as it stands in the records. */
import type { Wanted } from './trail.ts';

export interface Asked {
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly reference?: string | undefined;
  readonly alsoUnproven?: boolean | undefined;
}

/** What is wrong with what was given, for whoever gave it. */
export interface AskedWrongly {
  readonly field: 'phone' | 'email' | 'reference';
  readonly message: string;
}

/** Undefined when nothing is given to look by, or it can be nobody's. */
export function wantedOf(asked: Asked, joinedAt: Date): Wanted | undefined {
  if (askedWrongly(asked).length > 0) return undefined;
  const { phone, email, reference, alsoUnproven = false } = asked;
  return {
    contacts: [
      ...(phone === undefined ? [] : [phoneOf(phone)]),
      ...(email === undefined ? [] : [emailOf(email)]),
    ],
    references: reference === undefined ? [] : [referenceOf(reference)],
    ...{ alsoUnproven, joinedAt },
  };
}

/** Everything that is wrong, in the order of the fields; nothing when somebody can be looked for by it. */
export function askedWrongly({ phone, email, reference }: Asked): readonly AskedWrongly[] {
  const problems: AskedWrongly[] = [];
  const wrong = (field: AskedWrongly['field'], message: string) => void problems.push({ field, message });
  if (phone === undefined && email === undefined && reference === undefined)
    wrong('phone', 'Give a phone number, an email or a reference.');
  if (phone !== undefined && !/^\+[1-9]\d{6,14}$/.test(phoneOf(phone)))
    wrong(
      'phone',
      phone.includes('@')
        ? 'That looks like an email: give it as one.'
        : 'Write the whole number, such as 07700 900123 or +44 7700 900123.',
    );
  if (email !== undefined && !/^[^\s@\p{Cc}\p{Cs}\uFFFD]+@[^\s@\p{Cc}\p{Cs}\uFFFD]+$/u.test(emailOf(email)))
    wrong('email', 'Write the whole address, such as name@example.com.');
  if (reference !== undefined && !/^[A-Z\d][A-Z\d-]{0,39}$/.test(referenceOf(reference)))
    wrong('reference', 'Write it as they were given it, such as FT-K47-Q2X.');
  return problems;
}

/** Whether that is one of what was asked for, written in whatever way: to be sure of whom before anything is erased. */
export function isOneOf(again: string, asked: Asked): boolean {
  const { phone, email, reference } = asked;
  return (
    (phone !== undefined && phoneOf(again) === phoneOf(phone)) ||
    (email !== undefined && emailOf(again) === emailOf(email)) ||
    (reference !== undefined && referenceOf(again) === referenceOf(reference))
  );
}

/** E.164, where it is a number; a number of here has no country. */
function phoneOf(text: string): string {
  return text
    .replace(/[\s().\p{Pd}]/gu, '')
    .replace(/^(?:00)?(?=44)|^0(?!0)/, (start) => (start === '0' ? '+44' : '+'))
    .replace(/^\+440/, '+44')
    .replace(/^00/, '+');
}

function emailOf(text: string): string {
  return text.trim().toLowerCase();
}

/** `ftk47q2x` and `FT K47 Q2X` are `FT-K47-Q2X`. */
function referenceOf(text: string): string {
  const plain = text.trim().toUpperCase();
  const parts = /^([A-Z]{2})[\s-]?([A-Z\d]{3})[\s-]?([A-Z\d]{3})$/.exec(plain)?.slice(1);
  return parts?.join('-') ?? plain;
}
