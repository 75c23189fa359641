/** How a person's data is spoken of. */
import { channelName } from '../desk/words.ts';
import type { Asked, Deed, Proof } from './wire.ts';

/** `07700 900123 and ann@example.com`, as they were typed. */
export function askedWords({ phone, email, reference }: Asked): string {
  return [phone, email, reference]
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .join(' and ');
}

const ACTIONS: Readonly<Record<string, string>> = {
  'person-looked-up': 'Looked up',
  'person-exported': 'Given out',
  'person-erased': 'Erased',
};

export function actionWords(action: string): string {
  return ACTIONS[action] ?? action;
}

const BY_THEMSELVES = 'asked for by themselves';

/** Who did it. A resident may erase themselves in their own chat. */
export function byWords({ by, why }: Pick<Deed, 'by' | 'why'>): string {
  if (by !== null) return by;
  return why === BY_THEMSELVES ? 'The resident' : 'At the command line';
}

export function sentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** `Messages at the provider (Text)`, `Pictures`, or what a table holds. */
export function whatWords(what: string): string {
  const channel = /^messages by (.+)$/.exec(what)?.[1];
  return channel === undefined ? sentence(what) : `Messages at the provider (${channelName(channel)})`;
}

const HOW = { erased: 'Erased', emptied: 'Emptied', kept: 'Kept' } as const;

export function howWords(how: Proof['rows'][number]['how']): string {
  return HOW[how];
}

export function things(n: number): string {
  return n === 1 ? '1 thing' : `${n.toLocaleString('en-GB')} things`;
}
