/** Links as residents can follow them: their form only, not whether a page answers there. */

/** A link where it stands in Markdown. */
export interface FoundLink {
  readonly label: string;
  readonly url: string;
  /** Offset in UTF-16 units. */
  readonly at: number;
}

const IN_MARKDOWN = /\[([^\]\n]{0,200})\]\(([^)\n]{0,500})\)|<((?:https?|mailto|tel):[^>\s]{1,500})>/g;

export function linksIn(markdown: string): readonly FoundLink[] {
  return [...markdown.matchAll(IN_MARKDOWN)].map((match) => {
    const [, label, target, bare] = match;
    return { label: label ?? bare ?? '', url: addressIn(target ?? bare ?? ''), at: match.index };
  });
}

/** The address in what stands between the brackets of a link; a title may follow it. */
export function addressIn(target: string): string {
  return target
    .trim()
    .replace(/\s"[^"]*"$/, '')
    .trimEnd();
}

/** What is wrong with an address, or nothing. The site's own are written from its root: `/bins`. `http:` passes with `httpLinks`. */
export function linkProblem(url: string, httpLinks = false): string | undefined {
  if (url === '') return 'has no address';
  // Filled in when it is said, with an address of ours.
  if (/^\{[a-z][\w-]*\}$/i.test(url)) return undefined;
  if (/\s/.test(url)) return 'has a space in its address';
  if (/[<>"\\\p{Cc}]/u.test(url)) return 'has a sign that no address has';
  if (url.startsWith('//')) return 'begins with two slashes: begin it with https:// or with one slash';
  if (url.startsWith('/')) return undefined;
  if (/^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/i.test(url) || /^tel:\+?[\d-]{3,20}$/i.test(url)) return undefined;
  // "https://{site}" names one once it is said.
  const filled = url.replace(/\{[a-z][\w-]*\}/gi, 'filled.example');
  return webAddressProblem(httpLinks ? filled.replace(/^http:/i, 'https:') : filled);
}

function webAddressProblem(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined)
    return "is no address: begin it with https:// or, on the council's own site, with /";
  if (parsed.protocol === 'http:') return 'is not private: begin it with https://';
  if (parsed.protocol !== 'https:')
    return `begins with ${parsed.protocol}, which residents cannot follow safely`;
  if (parsed.username !== '' || parsed.password !== '') return 'has a name or password in it';
  if (!parsed.hostname.includes('.')) return 'names no site that residents can reach';
  return undefined;
}
