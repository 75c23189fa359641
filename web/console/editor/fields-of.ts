/** An item's fields as people compare them: a name and plain words each. */
import { articleSchema, type Forms, type Kind, noticeSchema, type Words, wordingSchema } from './wire.ts';
import { dayWords, momentWords } from './words.ts';

export interface Field {
  /** The key in the body; `words.ask-pet` for a sentence of a dialog. */
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

export function titleOf(kind: Kind, body: unknown): string {
  const parsed = kind === 'notice' ? noticeSchema.safeParse(body) : articleSchema.safeParse(body);
  return parsed.success ? parsed.data.title : '';
}

export function fieldsOf(kind: Kind, body: unknown): readonly Field[] {
  if (kind === 'article') return articleFields(body);
  return kind === 'wording' ? wordingFields(body) : noticeFields(body);
}

/** Whether both say the same, field by field: a store may give keys back in another order. */
export function isSameItem(kind: Kind, one: unknown, other: unknown): boolean {
  const texts = new Map(fieldsOf(kind, other).map(({ key, text }) => [key, text]));
  const fields = fieldsOf(kind, one);
  return fields.length === texts.size && fields.every(({ key, text }) => texts.get(key) === text);
}

function articleFields(body: unknown): readonly Field[] {
  const article = articleSchema.safeParse(body ?? {}).data;
  if (!article) return [];
  return [
    { key: 'title', name: 'Title', text: article.title },
    { key: 'topic', name: 'Topic', text: article.topic },
    { key: 'owner', name: 'Owner', text: article.owner },
    { key: 'review', name: 'Look again by', text: article.review && dayWords(article.review) },
    { key: 'body', name: 'Answer', text: article.body },
    { key: 'text', name: 'As a text message', text: article.text },
    { key: 'phrases', name: 'Phrases', text: article.phrases.join('\n') },
    {
      key: 'links',
      name: 'Links',
      text: article.links.map(({ label, url }) => `${label}: ${url}`).join('\n'),
    },
    { key: 'related', name: 'Related', text: article.related.join('\n') },
  ];
}

function wordingFields(body: unknown): readonly Field[] {
  const wording = wordingSchema.safeParse(body ?? {}).data;
  if (!wording) return [];
  const words = Object.entries(wording.words).map(([key, said]) => ({
    key: `words.${key}`,
    name: keyName(key),
    text: wordsText(said),
  }));
  return [
    { key: 'title', name: 'Title', text: wording.title },
    { key: 'phrases', name: 'Phrases', text: wording.phrases.join('\n') },
    ...words,
  ];
}

function noticeFields(body: unknown): readonly Field[] {
  const notice = noticeSchema.safeParse(body ?? {}).data;
  if (!notice) return [];
  const { title, text, sms, from, until, topics } = notice;
  return [
    { key: 'title', name: 'Title', text: title },
    { key: 'text', name: 'On the web', text },
    { key: 'sms', name: 'As a text message', text: sms },
    { key: 'from', name: 'From', text: from && momentWords(from) },
    { key: 'until', name: 'Until', text: until ? momentWords(until) : '' },
    { key: 'topics', name: 'Concerns', text: topics === 'all' ? 'Everything' : topics.join('\n') },
  ];
}

/** A field as its form calls it; `phrases.3` is one of the phrases, `words.ask-pet` a sentence. */
export function fieldName(kind: Kind, field: string): string {
  const [first = '', second] = field.split('.');
  if (first === 'words' && second !== undefined) return keyName(second);
  const known = fieldsOf(kind, {}).find(({ key }) => key === first);
  return known?.name ?? keyName(field);
}

/** `ask-pet` as people read it: `Ask pet`. */
export function keyName(key: string): string {
  const words = key.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function wordsText(words: Words): string {
  if (!Array.isArray(words)) return formsText(words);
  if (words.length === 1 && words[0] !== undefined) return formsText(words[0]);
  return words.map((forms, at) => `Time ${at + 1}: ${formsText(forms)}`).join('\n');
}

function formsText(forms: Forms): string {
  return typeof forms === 'string' ? forms : `Web: ${forms.web}\nText: ${forms.text}`;
}

/** The value under a key of `Field`. */
export function valueAt(body: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown>)?.[part], body);
}

/** The body with another value under a key of `Field`. */
export function withValue(body: unknown, key: string, value: unknown): unknown {
  const [first = '', ...rest] = key.split('.');
  const object = (body ?? {}) as Record<string, unknown>;
  return {
    ...object,
    [first]: rest.length === 0 ? value : withValue(object[first], rest.join('.'), value),
  };
}
