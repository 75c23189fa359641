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
    const first = lines[0] ?? '';
    const introduces = lines.length > 1 && !ITEM.test(first) && lines.slice(1).every((line) => ITEM.test(line));
    if (introduces) heading = first.trim();
    const items = introduces ? lines.slice(1) : lines.every((line) => ITEM.test(line)) ? lines : [];
    if (items.length > 0) for (const item of items) passages.push(itemPassage(heading, item));
    else if (lines.length === 1 && HEADING.test(first.trim())) heading = first.trim();
    else if (lines.length > 0) passages.push(paragraph(lines));
    if (items.length === 0 && !HEADING.test(first.trim())) heading = '';
  }
  return passages;
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
