/** Everything worth telling an editor of a draft while they write: what must be put right, and what could be better. */

import type { Article } from '../../content/article.ts';
import { linkProblem, linksIn } from '../../content/check/links.ts';
import { type Hint, plainEnglishHints } from '../../content/check/plain-english.ts';
import type { PlainWords } from '../../content/check/plain-words.ts';
import { ageOf, articleQuality, wordingQuality } from '../../content/check/quality.ts';
import { type WrongCharacter, wrongCharacters } from '../../content/check/text-message.ts';
import type { Problem } from '../../content/check-item.ts';
import { articleOfDraft, type Draft, noticeOfDraft, wordingOfDraft } from '../../content/draft.ts';
import { variantsOf, wordsAt } from '../../content/wording.ts';
import { type Preview, type PreviewPorts, previewDraft, type Sentence } from '../preview/preview.ts';
import type { Overlap } from './overlaps.ts';

export interface CheckPorts extends PreviewPorts {
  readonly plainWords: PlainWords;
  /** What keeps it from going live, by the rules of publishing. */
  problemsOf(draft: Draft): readonly Problem[];
}

export interface Checked {
  readonly readingAge?: number;
  readonly problems: readonly Problem[];
  readonly hints: readonly (Omit<Hint, 'at' | 'words'> & Partial<Pick<Hint, 'at' | 'words'>>)[];
  /** As it goes out by text; absent where nothing does. */
  readonly text?: {
    readonly field: string;
    /** As it is in the draft, for `wrong` to point into. */
    readonly written: string;
    /** Of what is sent, facts filled in; of what is written where that takes several messages. */
    readonly characters: number;
    readonly segments: number;
    readonly pence?: number;
    readonly wrong: readonly WrongCharacter[];
  };
  readonly social: readonly Omit<Preview['social'][number], 'messages'>[];
  readonly links: readonly { readonly url: string; readonly label: string; readonly problem?: string }[];
  readonly overlaps?: readonly Overlap[];
}

/** One part of a draft that residents read. `form` is how it reaches them. */
interface Passage {
  readonly field: string;
  readonly written: string;
  readonly form: 'web' | 'text' | 'both';
}

const MOST_HINTS = 100;
/** In characters, of all passages together. */
const LONGEST_LOOK = 100_000;
const MOST_LINKS = 100;

/** Quick, whatever the draft: at most some tens of milliseconds for the largest that may be kept. */
export function checkDraft(ports: CheckPorts, draft: Draft, sentence: Sentence = {}): Checked {
  const passages = withinReach(passagesOf(draft, sentence.key));
  const texted = passages.find(({ form }) => form !== 'web');
  // With its facts filled in, as it is read.
  const article =
    draft.kind === 'article'
      ? ports
          .library()
          .withDrafts([draft])
          .articles.find(({ id }) => id === draft.id)
      : undefined;
  const preview = previewDraft(ports, draft, sentence);
  return {
    ...(article && { readingAge: ageOf(article) }),
    problems: ports.problemsOf(draft),
    hints: [
      ...qualityOf(draft, article).map((hint) => ({
        ...hint,
        message: sentenceOf(hint.message),
      })),
      ...passages.flatMap(({ field, written }) => plainEnglishHints(field, written, ports.plainWords)),
    ].slice(0, MOST_HINTS),
    ...(texted && preview && { text: costOf(preview, texted) }),
    social: (preview?.social ?? []).map(({ messages: _, ...limits }) => limits),
    links: [...(article?.links ?? []), ...passages.flatMap(({ written }) => linksIn(written))]
      .slice(0, MOST_LINKS)
      .map(({ label, url }) => {
        const problem = linkProblem(url);
        return { label, url, ...(problem !== undefined && { problem }) };
      }),
  };
}

/** `words` of the sentence asked about, or of all. */
function passagesOf({ kind, id, body }: Draft, key: string | undefined): readonly Passage[] {
  if (kind === 'article') {
    const { body: written, text } = articleOfDraft(id, body);
    return [
      { field: 'body', written, form: 'web' },
      { field: 'text', written: text, form: 'text' },
    ];
  }
  if (kind === 'notice') {
    const { text, sms } = noticeOfDraft(id, body, {});
    return [
      { field: 'text', written: text, form: 'web' },
      { field: 'sms', written: sms, form: 'text' },
    ];
  }
  const { words } = wordingOfDraft(body, undefined);
  const chosen = key === undefined ? Object.entries(words) : [[key, wordsAt({ words }, key) ?? ''] as const];
  return chosen.flatMap(([name, value]) =>
    variantsOf(value).map(({ form, text }) => ({ field: `words.${name}`, written: text, form })),
  );
}

/** As many as can be looked at in a moment. The engine's own words, the most there are, fit well. */
function withinReach(passages: readonly Passage[]): readonly Passage[] {
  let length = 0;
  return passages.filter(({ written }) => {
    length += written.length;
    return length <= LONGEST_LOOK;
  });
}

function costOf({ sms }: Preview, { field, written }: Passage) {
  const pence = sms.every((part) => part.pence !== undefined)
    ? { pence: Math.round(sms.reduce((sum, part) => sum + (part.pence ?? 0), 0) * 10) / 10 }
    : {};
  return {
    field,
    written,
    // Of several parts all but the last end with how to get the next, which nobody wrote.
    characters: sms.length === 1 ? (sms[0]?.characters ?? 0) : written.length,
    segments: sms.reduce((sum, { segments }) => sum + segments, 0),
    ...pence,
    wrong: wrongCharacters(written),
  };
}

/** Without an article's reading age, which is a figure of its own beside a draft. */
function qualityOf({ kind, body }: Draft, article: Article | undefined) {
  if (article) return articleQuality(article).filter(({ field }) => field !== 'body');
  return kind === 'wording' ? wordingQuality(wordingOfDraft(body, undefined)) : [];
}

/** "reads at age 10.4" follows a name in a list; on its own it is a sentence. */
function sentenceOf(message: string): string {
  return `It ${message}.`;
}
