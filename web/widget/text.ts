/**
 * Text as page content, built node by node, so that nothing anybody says can become markup. Parley's own
 * Markdown is small: paragraphs, lists, headings, **bold**, [labels](links) and bare web addresses.
 */
type Child = Node | string;

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Words for screen readers alone. */
export function unseen(text: string): HTMLElement {
  return element('span', { class: 'unseen' }, text);
}

export function renderText(text: string, markdown: boolean): Child[] {
  return markdown
    ? renderBlocks(text)
    : text.split(/\n{2,}/).map((lines) => paragraph(lines.split('\n'), links));
}

const ITEM = /^\s*(?:[-*•]|(\d+)[.)])\s+/;
const HEADING = /^#{1,6}\s+/;

type Block = 'ul' | 'ol' | 'heading' | 'text' | 'gap';

/** Neighbouring lines of one kind make one block. */
function renderBlocks(text: string): Child[] {
  const groups: { kind: Block; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const kind = kindOf(line);
    const last = groups.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else groups.push({ kind, lines: [line] });
  }
  return groups.flatMap(({ kind, lines }) => renderBlock(kind, lines));
}

function kindOf(line: string): Block {
  if (line.trim() === '') return 'gap';
  const [item, number] = ITEM.exec(line) ?? [];
  if (item !== undefined) return number === undefined ? 'ul' : 'ol';
  return HEADING.test(line) ? 'heading' : 'text';
}

function renderBlock(kind: Block, lines: readonly string[]): HTMLElement[] {
  if (kind === 'gap') return [];
  if (kind === 'text') return [paragraph(lines, inline)];
  if (kind === 'heading') {
    return lines.map((line) => element('p', {}, element('strong', {}, ...inline(line.replace(HEADING, '')))));
  }
  const items = lines.map((line) => element('li', {}, ...inline(line.replace(ITEM, ''))));
  // A list that goes on after a gap keeps counting.
  const [, start] = ITEM.exec(lines[0] ?? '') ?? [];
  return [element(kind, start === undefined ? {} : { start }, ...items)];
}

function paragraph(lines: readonly string[], render: (line: string) => Child[]): HTMLElement {
  return element(
    'p',
    {},
    ...lines.flatMap((line, index) => [...(index ? [element('br')] : []), ...render(line)]),
  );
}

function inline(text: string): Child[] {
  return replaceEach(
    text,
    /\*\*(.+?)\*\*|\[([^\]]+)\]\(((?:[^()\s]|\([^()\s]*\))+)\)/g,
    ([whole, bold, label, address]) => {
      if (bold !== undefined) return element('strong', {}, ...inline(bold));
      return link(label ?? '', address ?? '') ?? whole;
    },
    links,
  );
}

/**
 * Bare web addresses, without the full stop or bracket that ends the sentence around them, and phone numbers. A number is
 * pressed to ring it where fingers do the pressing: most computers cannot ring. £999, 1,999, SP-999-X8K and
 * 999 Harrow Lane are no numbers to ring.
 */
function links(text: string): Child[] {
  return replaceEach(
    text,
    /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]'’]|[£.,-]?\b(?:0\d{2,4} ?\d{3,4} ?\d{3,4}|116 123|999(?! [A-Z]))\b(?!-)/g,
    ([found]) => (/^\d/.test(found) ? phone(found) : link(found, found)) ?? found,
  );
}

function phone(number: string): HTMLAnchorElement | undefined {
  if (!matchMedia('(pointer: coarse)').matches) return undefined;
  return element('a', { href: `tel:${number.replaceAll(' ', '')}` }, number);
}

function replaceEach(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpMatchArray) => Child,
  rest: (text: string) => Child[] = (plain) => [plain],
): Child[] {
  const children: Child[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    children.push(...rest(text.slice(end, match.index)), replace(match));
    end = match.index + match[0].length;
  }
  return [...children, ...rest(text.slice(end))].filter((child) => child !== '');
}

/** A link to a page of this site, by http(s) to another, or to ring or write to; undefined for anything else an address can be. */
function link(label: string, address: string): HTMLAnchorElement | undefined {
  const href = /^(tel|mailto):/.test(address) ? address : safeAddress(address);
  if (href === undefined) return undefined;
  if (!/^http/i.test(href) || new URL(href).origin === location.origin) return element('a', { href }, label);
  return element(
    'a',
    { href, target: '_blank', rel: 'noopener noreferrer' },
    label,
    unseen(' (opens in a new tab)'),
  );
}

export function safeAddress(address: string): string | undefined {
  try {
    const { origin } = new URL(address, location.href);
    if (address.startsWith('/')) return origin === location.origin ? address : undefined;
    return /^https?:\/\//i.test(address) ? address : undefined;
  } catch {
    return undefined;
  }
}
