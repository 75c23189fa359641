/** The sentences of an article's Markdown, to learn from. */

/** Shorter ones are headings and list crumbs. */
const SHORTEST = 16;

export function sentencesOf(markdown: string): readonly string[] {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*#>|]/g, ' ')
    .split(/(?<=[.!?])\s+|\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= SHORTEST);
}
