/** Parley's own reading of topics, as residents' messages get it, without the looking for entities and danger. */
import { maskEntities } from '../../../src/understanding/mask.ts';
import { trainTopics } from '../../../src/understanding/model.ts';
import { fold } from '../../../src/understanding/normalise.ts';
import { tokenise } from '../../../src/understanding/tokens.ts';
import { createTopicReader, type TopicReader } from '../../../src/understanding/topic-reader.ts';
import type { Labelled } from '../data-set.ts';
import type { System } from '../system.ts';

export function createSystem(): System {
  let reader: TopicReader | undefined;
  return {
    async train(examples) {
      reader = createTopicReader(trainTopics(topicsOf(examples)), { find: () => undefined });
    },
    read(text) {
      const tokens = tokenise(maskEntities(fold(text)));
      const [best] = reader?.candidates(reader.spelled(tokens)) ?? [];
      return { intent: best?.id ?? '', confidence: best?.score ?? 0 };
    },
  };
}

/** An intent is an article with phrases and its own name for a title, and no text. */
function topicsOf(examples: readonly Labelled[]) {
  const phrases = new Map<string, string[]>();
  for (const { text, intent } of examples) {
    const known = phrases.get(intent);
    if (known) known.push(text);
    else phrases.set(intent, [text]);
  }
  return [...phrases].map(([id, own]) => ({
    kind: 'answer' as const,
    id,
    title: id.replaceAll(/[_-]+/g, ' '),
    phrases: own,
  }));
}
