/** What carriers take for themselves: a resident who is taught to text it may hear nothing from us any more. */

const SAYS = String.raw`\b(?:[Ss]ay|[Tt]ext|[Rr]eply|[Tt]ype|[Ss]end|[Ww]rite)\s+(?:us\s+|with\s+|back\s+)?["'*]*`;

/** Words that end all texts; in capitals STOP and START are for just that. */
const TAKEN = new RegExp(String.raw`${SAYS}(?:cancel|end|quit|unsubscribe|stop ?all)\b`, 'iu');
const SMALL = new RegExp(String.raw`${SAYS}(?:[Ss]top|[Ss]tart)\b(?! \p{L})`, 'u');
const SMALL_TO = new RegExp(String.raw`${SAYS}(?:[Ss]top|[Ss]tart) (?:to|or|if|at any time)\b`, 'u');
/** STOP to anything but the end of texts. */
const STOP_TO = new RegExp(
  String.raw`${SAYS}STOP(?: at any time)? to (?!end\b|get no more|hear no more)`,
  'u',
);

/** What a text message teaches residents to text that their carrier may take: `say cancel`; undefined where nothing. */
export function taughtForCarrier(text: string): string | undefined {
  for (const pattern of [TAKEN, SMALL, SMALL_TO, STOP_TO]) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return undefined;
}
