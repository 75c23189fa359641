/** What is held on somebody as one page that opens anywhere, without scripts and with nothing fetched. */
import type { Held } from './export.ts';

const STYLE = `body{font:18px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#0b0c0c}
table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;
border-bottom:1px solid #b1b4b6;overflow-wrap:anywhere}th{width:12rem}img{max-width:100%}section{margin-top:3rem}`;

export interface PageParts {
  readonly council: string;
  readonly madeAt: Date;
  /** By id, the path of each picture beside the page. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** The page, as HTML. */
export function pageOf(held: Held, { council, madeAt, pictures }: PageParts): string {
  const sections = held.tables.map(({ table, holds, leftOut, until, rows }) => {
    const left = Object.entries(leftOut).map(
      ([column, why]) => `<p>Left out: ${safe(words(column))}, ${safe(why)}.</p>`,
    );
    const tables = rows.map((row) => rowTable(row, pictures));
    return `<section><h2>${safe(words(table))}</h2><p>${safe(sentence(holds))}.
${until.map(safe).join(' ')}</p>${left.join('')}${tables.join('')}</section>`;
  });
  const unproven =
    held.unproven === 0
      ? ''
      : `<p>In ${held.unproven} more ${held.unproven === 1 ? 'chat' : 'chats'} this contact was given, and nothing shows that
        the same person wrote there. They are not in here.</p>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>What ${safe(council)} holds about you</title>
<style>${STYLE}</style></head><body><h1>What ${safe(council)} holds about you</h1>
<p>Made on ${safe(madeAt.toISOString())} from Parley, which answers residents' messages. Other systems of the council are not in here.</p>
${unproven}${sections.join('') || '<p>Nothing.</p>'}</body></html>\n`;
}

function rowTable(row: Readonly<Record<string, unknown>>, pictures: ReadonlyMap<string, string>): string {
  const lines = Object.entries(row).map(
    ([column, value]) => `<tr><th scope="row">${safe(words(column))}</th><td>${safe(shown(value))}</td></tr>`,
  );
  const path = pictures.get(String(row.id));
  const picture = path === undefined ? '' : `<img src="${safe(path)}" alt="Picture that was sent">`;
  return `<table><tbody>${lines.join('')}</tbody></table>${picture}`;
}

function shown(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value, null, 1) : String(value);
}

function words(name: string): string {
  return sentence(name.replaceAll('_', ' '));
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function safe(text: string): string {
  const codes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => codes[character] ?? character);
}
