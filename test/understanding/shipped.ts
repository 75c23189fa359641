/** The understanding that is shipped: trained from the articles and dialogs of the project. */
import { shippedTopics } from '../../src/composition/learn-shipped.ts';
import type { Topic, Understanding } from '../../src/understanding/understanding.ts';
import { learntUnderstanding } from '../environment/prepared.ts';

export async function shippedUnderstanding(): Promise<{
  readonly understanding: Understanding;
  readonly topics: readonly Topic[];
}> {
  const topics = await shippedTopics();
  return { understanding: await learntUnderstanding(topics), topics };
}
