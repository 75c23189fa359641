/** Which numbers (E.164) can be texted. */

/** A mobile of the UK. 070 is for personal numbers, which cost whoever rings or texts them (Ofcom). */
export function isUkMobile(number: string): boolean {
  return /^\+447[1-9]\d{8}$/.test(number);
}

/** A mobile of the UK, or any number abroad: what those are cannot be told. */
export function mayBeTexted(number: string): boolean {
  return isUkMobile(number) || /^\+(?!44)\d{8,15}$/.test(number);
}
