/** Residents' words as they may be kept. */

/** Longer messages are cut, since the resident's app cannot be told that they are too long. */
const MOST_CHARACTERS = 4000;

/** NUL and other control characters but tab and line ends, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu;

export function readable(text: string, most = MOST_CHARACTERS): string {
  const shown = text.replace(UNREADABLE, '');
  if (shown.length <= most) return shown;
  return `${shown.slice(0, most - 1).replace(/\p{Surrogate}$/u, '')}…`;
}
