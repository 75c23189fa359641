/** Figures of checks and previews as people say them. */

export function textsWords(segments: number): string {
  return segments === 1 ? '1 text' : `${segments} texts`;
}

/** Pence as `4p`, `12.5p` or `£1.20`. */
export function penceWords(pence: number): string {
  return pence < 100 ? `${pence}p` : `£${(pence / 100).toFixed(2)}`;
}

/** Most fields as the form calls them; a sentence of a dialog by its own name. */
export function fieldWords(field: string): string {
  const [first = '', ...rest] = field.split('.');
  if (first === 'words' && rest[0] !== undefined) return rest[0].replaceAll('-', ' ');
  return NAMES[first] ?? '';
}

const NAMES: Readonly<Record<string, string>> = {
  title: 'Title',
  body: 'Answer',
  text: 'Text message',
  sms: 'Text message',
  phrases: 'Phrases',
  links: 'Links',
  related: 'Related',
  topic: 'Topic',
  owner: 'Owner',
  review: 'Look again by',
  topics: 'Concerns',
};

/** A share as `72%`. */
export function percentWords(share: number): string {
  return `${Math.round(share * 100)}%`;
}

export function countWords(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}
