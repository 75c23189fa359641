/** Cutting an article into the pieces that can each answer a question. */

/** One piece as it is said, in Markdown, and the words it is found by. */
export interface Passage {
  readonly text: string;
  readonly searched: string;
}

/** A heading on a line of its own: `**Ways to pay**` or `## Ways to pay`. */
const HEADING = /^(?:#{1,6}\s+.+|\*\*[^*]+\*\*:?)$/;
const ITEM = /^\s*(?:[-*+•]|\d{1,2}[.)])\s+/;

/** Paragraphs as they are; an item of a list with the heading or line that introduces it. */
export function passagesOf(markdown: string): Passage[] {
  const passages: Passage[] = [];
  let heading = '';
  for (const block of markdown.split(/\n\s*\n/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    const { lead, items } = listIn(lines);
    if (lead !== undefined) heading = lead;
    else if (items.length === 0) heading = '';
    if (items.length > 0) passages.push(...items.map((item) => itemPassage(heading, item)));
    else if (lines.length > 0 && lead === undefined) passages.push(paragraph(lines));
  }
  return passages;
}

/** The items of a list and the line that introduces it, which may stand alone in a block of its own. */
function listIn(lines: readonly string[]): { readonly lead?: string; readonly items: readonly string[] } {
  const [first = '', ...others] = lines;
  if (lines.length > 0 && lines.every((line) => ITEM.test(line))) return { items: lines };
  const introduces = others.length > 0 ? others.every((line) => ITEM.test(line)) : HEADING.test(first.trim());
  return introduces ? { lead: first.trim(), items: others } : { items: [] };
}

function itemPassage(heading: string, item: string): Passage {
  const text = heading === '' ? item.replace(ITEM, '') : `${heading}\n${item.trim()}`;
  return { text, searched: plainWords(text) };
}

function paragraph(lines: readonly string[]): Passage {
  const text = lines.join('\n').trim();
  return { text, searched: plainWords(text) };
}

/** Without the marks and addresses of Markdown, whose letters are no words. */
function plainWords(markdown: string): string {
  return markdown.replace(/\]\([^)\s]*\)/g, ']').replace(/[*_#[\]`>]/g, ' ');
}
