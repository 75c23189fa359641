/** Figures of checks and previews as people say them. */

export function textsWords(segments: number): string {
  return segments === 1 ? '1 text' : `${segments} texts`;
}

/** Pence as `4p`, `12.5p` or `£1.20`. */
export function penceWords(pence: number): string {
  return pence < 100 ? `${pence}p` : `£${(pence / 100).toFixed(2)}`;
}

/** A share as `72%`. */
export function percentWords(share: number): string {
  return `${Math.round(share * 100)}%`;
}

export function countWords(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}
