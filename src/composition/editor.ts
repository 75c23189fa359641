/** What editing stands on here: the content in force, and what the code needs of it. */
import type { Owner, Surroundings } from '../content/check-item.ts';
import { phraseKey } from '../content/phrases.ts';
import { ENGINE_WORDING, type Fillings } from '../conversation/world.ts';
import type { EditorPorts } from '../editor/ports.ts';
import { brokenBy, type ChangePorts } from '../editor/would-change.ts';
import { recentQuestions, topicUse } from '../store/questions.ts';
import type { ContentHolder, LiveContent } from './content.ts';
import type { Core } from './core.ts';

/** What a change is tried on before it is live. */
export function changePorts({ database, clock, content, learner, settings: { editor } }: Core): ChangePorts {
  return {
    ...{ database, clock, learner },
    library: () => content.current().library,
    recentQuestions: () =>
      recentQuestions(database.db, daysBefore(clock.now(), editor.tryDays), editor.tryQuestions),
  };
}

/** What the job stands on that puts live what is due. */
export function duePorts({ database, clock, content }: Pick<Core, 'database' | 'clock' | 'content'>) {
  return { database, clock, surroundings: surroundingsNow(content) };
}

function surroundingsNow(content: ContentHolder): () => Surroundings {
  const made = lastFor(({ library }: LiveContent) =>
    surroundingsOf(library.topics, content.facts, content.files.wordings),
  );
  return () => made(content.current());
}

export function editorPorts(
  { database, clock, ids, settings, content }: Core,
  change: ChangePorts,
): EditorPorts {
  const topicOf = (id: string) => content.current().library.topics.find((topic) => topic.id === id);
  return {
    ...{ database, clock, ids, settings: settings.editor },
    surroundings: surroundingsNow(content),
    broken: () => content.current().broken,
    title: (id) => content.current().library.title(id),
    itemOf(id) {
      const kind = topicOf(id)?.kind;
      if (kind === 'answer') return { kind: 'article', id };
      return kind === 'dialog' ? { kind: 'wording', id } : undefined;
    },
    brokenExamples: (item, body) => brokenBy(change, { ...item, body }),
  };
}

/** How each answer and dialog did lately, by its id. */
export function topicCounts({ database, clock, settings: { editor } }: Core) {
  return topicUse(database.db, daysBefore(clock.now(), editor.tryDays));
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000);
}

/** What an item is checked against, where these topics are. */
export function surroundingsOf(
  topics: Topics,
  facts: Fillings,
  shipped: Surroundings['shipped'],
): Surroundings {
  return {
    ...{ facts, shipped },
    phraseOwners: ownersOf(topics),
    topics: new Set(topics.filter(({ kind }) => kind !== 'elsewhere').map(({ id }) => id)),
  };
}

type Topics = LiveContent['library']['topics'];

/** The engine's own phrases, which nobody here can answer, are its wording's. */
function ownersOf(topics: Topics): Surroundings['phraseOwners'] {
  const owners = new Map<string, Owner[]>();
  for (const { kind, id, title, phrases } of topics) {
    const owner: Owner =
      kind === 'elsewhere'
        ? { kind: 'wording', id: ENGINE_WORDING, title: 'questions for nobody here' }
        : { kind: kind === 'answer' ? 'article' : 'wording', id, title };
    for (const phrase of phrases) {
      const key = phraseKey(phrase);
      if (key !== '') owners.set(key, [...(owners.get(key) ?? []), owner]);
    }
  }
  return owners;
}

/** Made again only when it is asked of something else. */
function lastFor<From, To>(make: (from: From) => To): (from: From) => To {
  let last: { readonly from: From; readonly to: To } | undefined;
  return (from) => {
    if (last?.from !== from) last = { from, to: make(from) };
    return last.to;
  };
}
