/** What to say of phrases that were to be added. */
import type { Topic } from './choose-topic.tsx';
import type { Added } from './wire.ts';

/** What was done about it: then it says so in its place, with a way to the topic's draft. */
export interface Done {
  readonly words: string;
  readonly topic?: Topic;
  /** Takes it back; undefined where that cannot be. */
  readonly undo?: (csrf: string) => Promise<unknown>;
}

export function addedTo(topic: Topic, { status, ruled }: Added): Done {
  if (status !== 'nothing-new') {
    return { words: `Added to the draft of “${topic.title}”, for a second person to approve.`, topic };
  }
  return ruled === 0
    ? { words: 'There is nothing in it that could be a phrase, so nothing was added.' }
    : { words: `“${topic.title}” has this phrase already, so nothing was added.` };
}
