/** Cells of CSV that a spreadsheet opens as they are meant. */

export type CsvCell = string | number | null;

/** A line of CSV, as RFC 4180 has it. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

function written(cell: CsvCell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : quoted(harmless(cell));
}

/**
 * Spreadsheets run what begins like a formula, even from a file: an apostrophe makes text of it. They skip
 * spaces and control characters to find it, and some take the wide forms of other scripts for the signs.
 * A plain number below zero is no formula.
 */
function harmless(text: string): string {
  if (/^-\d+(?:\.\d+)?$/.test(text)) return text;
  return /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
