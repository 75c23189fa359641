/** By what staff look for somebody, as it stands in the records. */
import type { Wanted } from './trail.ts';

export interface Asked {
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly reference?: string | undefined;
  readonly alsoUnproven?: boolean | undefined;
}

/** Undefined when nothing is given to look by, or it can be nobody's. */
export function wantedOf(
  { phone, email, reference, alsoUnproven = false }: Asked,
  joinedAt: Date,
): Wanted | undefined {
  const number = phone
    ?.replace(/[\s().-]/g, '')
    .replace(/^(?:00)?(?=44)|^0(?!0)/, (start) => (start === '0' ? '+44' : '+'));
  const isWrong =
    (number !== undefined && !/^\+[1-9]\d{6,14}$/.test(number)) ||
    (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email.trim()));
  const contacts = [
    ...(number === undefined ? [] : [number]),
    ...(email === undefined ? [] : [email.trim().toLowerCase()]),
  ];
  const references = reference === undefined ? [] : [reference.trim().toUpperCase()];
  if (isWrong || contacts.length + references.length === 0) return undefined;
  return { contacts, references, alsoUnproven, joinedAt };
}
