/**
 * The little Markdown that answers are written in: bold and links. Anything else is shown as it was typed. The assistant
 * repeats residents' own words, so a link says where it goes: its label may be anybody's.
 */
import { Fragment, type ReactNode } from 'react';

const PARTS = /\*\*(.+?)\*\*|\[([^\]]+)\]\(((?:https?:\/|\/|tel:|mailto:)[^)\s]+)\)/g;

export function RichText({ text, rich }: { readonly text: string; readonly rich: boolean }) {
  return <p className="said">{rich ? partsOf(text) : text}</p>;
}

/** The site, for a link that leaves ours and does not say so itself. */
function elsewhere(href: string | undefined): string {
  const site = /^https?:\/\/([^/?#]+)/.exec(href ?? '')?.[1];
  return site === undefined || site === window.location.host ? '' : ` (${site})`;
}

function partsOf(text: string): readonly ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(PARTS)) {
    const [whole, bold, label, href] = match;
    parts.push(text.slice(from, match.index));
    parts.push(
      bold === undefined ? (
        <a key={match.index} href={href} target="_blank" rel="noreferrer">
          {label}
          {elsewhere(href)}
        </a>
      ) : (
        <strong key={match.index}>{bold}</strong>
      ),
    );
    from = match.index + whole.length;
  }
  parts.push(<Fragment key="rest">{text.slice(from)}</Fragment>);
  return parts;
}
