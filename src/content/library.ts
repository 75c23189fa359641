/** The content in force, as a turn sees it. Replaced whole when something is published, never half. */
import type { Form, Say } from '../conversation/message.ts';
import { ENGINE_WORDING, type Fillings, type StandingNotice, type Wording } from '../conversation/world.ts';
import type { Topic } from '../understanding/understanding.ts';
import type { Article } from './article.ts';
import { articleOfDraft, type Draft, noticeOfDraft, wordingOfDraft } from './draft.ts';
import { fillFacts } from './facts.ts';
import { createWording, type WordingFile } from './wording.ts';

export interface Library {
  readonly articles: readonly Article[];
  readonly wording: Wording;
  readonly notices: readonly StandingNotice[];
  /** What the classifier learns from: every article, every dialog that runs here, and what is for nobody here. */
  readonly topics: readonly Topic[];
  answer(id: string, form: Form): Say | undefined;
  title(id: string): string | undefined;
  /** The same with these drafts in place of what is live; an article that is not live yet is added. */
  withDrafts(drafts: readonly Draft[]): Library;
}

export interface LibraryMore {
  /** What `{name}` stands for in articles; wording is filled as it is said. */
  readonly facts?: Fillings;
  readonly notices?: readonly StandingNotice[];
}

/** `dialogs` are the ids that run here: wording of others is kept but never offered. */
export function createLibrary(
  written: readonly Article[],
  wordings: ReadonlyMap<string, WordingFile>,
  dialogs: ReadonlySet<string>,
  { facts = {}, notices = [] }: LibraryMore = {},
): Library {
  const articles = written.map((article) => withFacts(article, facts));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const title = (id: string) =>
    byId.get(id)?.title ?? (id === ENGINE_WORDING ? undefined : wordings.get(id)?.title);
  const offered = (id: string) => byId.has(id) || dialogs.has(id);
  return {
    articles,
    notices,
    wording: createWording(wordings),
    topics: [
      ...inOrder(articles.map(articleTopic)),
      ...inOrder(dialogTopics(wordings, dialogs)),
      ...elsewhere(wordings),
    ],
    title,
    withDrafts(drafts) {
      const changed = new Map(written.map((article) => [article.id, article]));
      const changedWordings = new Map(wordings);
      const changedNotices = new Map(notices.map((notice) => [notice.key.split('@')[0], notice]));
      for (const { kind, id, body } of drafts) {
        if (kind === 'article') changed.set(id, articleOfDraft(id, body));
        else if (kind === 'notice') changedNotices.set(id, noticeOfDraft(id, body, facts));
        else if (wordings.has(id)) changedWordings.set(id, wordingOfDraft(body, wordings.get(id)));
      }
      return createLibrary([...changed.values()], changedWordings, dialogs, {
        facts,
        notices: [...changedNotices.values()],
      });
    },
    answer(id, form) {
      const article = byId.get(id);
      if (!article) return undefined;
      const next = article.related.filter(offered).flatMap((related) => title(related) ?? []);
      return form === 'text' ? { text: article.text } : webAnswer(article, next.slice(0, 3));
    },
  };
}

function withFacts(article: Article, facts: Fillings): Article {
  return { ...article, text: fillFacts(article.text, facts), body: fillFacts(article.body, facts) };
}

/** What is learnt depends on the order a little, so it is one order, whichever database or folder they came from. */
function inOrder(topics: readonly Topic[]): readonly Topic[] {
  return topics.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** On the web the whole article, with its links; what people need next becomes quick replies. */
function webAnswer(article: Article, next: readonly string[]): Say {
  const links = article.links.map(({ label, url }) => `[${label}](${url})`);
  const text = [article.body, ...links].join('\n\n');
  return next.length > 0 ? { text, quickReplies: next } : { text };
}

function articleTopic({ id, title, phrases, body }: Article): Topic {
  return { kind: 'answer', id, title, phrases, body };
}

/** The engine's own phrases are what nobody here can answer. */
function elsewhere(wordings: ReadonlyMap<string, WordingFile>): readonly Topic[] {
  const phrases = wordings.get(ENGINE_WORDING)?.phrases ?? [];
  return phrases.length > 0 ? [{ kind: 'elsewhere', id: 'elsewhere', title: '', phrases }] : [];
}

function dialogTopics(
  wordings: ReadonlyMap<string, WordingFile>,
  dialogs: ReadonlySet<string>,
): readonly Topic[] {
  return [...wordings]
    .filter(([id]) => dialogs.has(id))
    .map(([id, { title, phrases }]) => ({ kind: 'dialog', id, title, phrases }));
}
