/** Markdown as people read it aloud: for channels that show text and nothing else. */

/** A line that begins an item, a heading or a quotation, and so is never the continuation of the line above. */
const OWN_LINE = /^\s*(?:[-*+•]\s|\d{1,3}[.)]?\s|#|>|$)/;

/** Lines of prose this long were wrapped by an editor, not ended by the writer. */
const WRAPPED = 72;

/**
 * Turns the Markdown of articles and wording into plain text: emphasis, headings and quotation marks go, list
 * items stay as `- ` lines, wrapped lines are joined, blank lines close up. A link becomes its label, with the
 * address in brackets when the label does not already say it; `site` (such as `fernley.example`) stands before
 * root-relative paths. Plain text passes through unchanged, so the rest of a cut message can be fitted again.
 */
export function toPlainText(markdown: string, site = ''): string {
  const lines = unwrap(markdown.replace(/\r\n?/g, '\n').split('\n'));
  return lines
    .map((line) => plainLine(line, site))
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function unwrap(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let previous = '';
  for (const line of lines) {
    const continues = previous.length >= WRAPPED && /[^.!?:\s]$/.test(previous) && !OWN_LINE.test(line);
    if (continues) joined.push(`${joined.pop() ?? ''} ${line.trim()}`);
    else joined.push(line);
    previous = line;
  }
  return joined;
}

function plainLine(line: string, site: string): string {
  if (/^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line)) return '';
  const unmarked = line
    .replace(/^\s{0,3}#{1,6}\s+/, '')
    .replace(/^\s{0,3}>\s?/, '')
    .replace(/^\s*[*+•]\s+/, '- ')
    .replace(/^\s+/, '');
  return plainInline(unmarked, site).trimEnd();
}

function plainInline(text: string, site: string): string {
  return text
    .replace(/!\[([^\]\n]{0,200})\]\([^)\s]{1,500}\)/g, '$1')
    .replace(/\[([^\]\n]{1,200})\]\(([^)\s]{1,500})(?:\s+"[^"\n]{0,200}")?\)/g, (_, label, target) =>
      link(label, target, site),
    )
    .replace(/<((?:https?:\/\/|mailto:|tel:)[^>\s]{1,500})>/g, (_, target) => address(target, site))
    .replace(/\*\*(?=\S)([^*\n]{1,500})(?<=\S)\*\*/g, '$1')
    .replace(/(?<![\w_])__(?=\S)([^_\n]{1,500})(?<=\S)__(?![\w_])/g, '$1')
    .replace(/(?<![\w*\\])\*(?=[^\s*])([^*\n]{0,499}[^\s*\\])\*(?![\w*])/g, '$1')
    .replace(/(?<![\w_\\])_(?=[^\s_])([^_\n]{0,499}[^\s_\\])_(?![\w_])/g, '$1')
    .replace(/`([^`\n]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1');
}

/** `Pay online (fernley.example/pay)`; only the label when the address adds nothing to it. */
function link(label: string, target: string, site: string): string {
  const where = address(target, site);
  if (target.startsWith('#') || says(label, where)) return label;
  return `${label} (${where})`;
}

function address(target: string, site: string): string {
  if (target.startsWith('/') && !target.startsWith('//')) return `${site}${target}`;
  return target.replace(/^(?:mailto:|tel:|https?:\/\/(?:www\.)?)/, '').replace(/\/$/, '');
}

/** Whether the label already holds the address, however it is spaced: `01632 960 000` for `01632960000`. */
function says(label: string, where: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return bare(label).includes(bare(where));
}
