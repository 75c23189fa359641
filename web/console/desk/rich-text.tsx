/** The little Markdown that answers are written in: bold and links. Anything else is shown as it was typed. */
import { Fragment, type ReactNode } from 'react';

const PARTS = /\*\*(.+?)\*\*|\[([^\]]+)\]\(((?:https?:\/|\/|tel:|mailto:)[^)\s]+)\)/g;

export function RichText({ text, rich }: { readonly text: string; readonly rich: boolean }) {
  return <p className="said">{rich ? partsOf(text) : text}</p>;
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
