/** That understanding carries over to words nobody foresaw. The floors stand a little below what is reached. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { PROJECT } from '../environment/project.ts';
import { shippedUnderstanding } from './shipped.ts';
import { NOW } from './topics.ts';

const messages = z
  .record(z.string(), z.array(z.string()))
  .parse(parse(readFileSync(`${PROJECT}/test/understanding/own-messages.yaml`, 'utf8')));
const { none = [], ...asked } = messages;
const rows = Object.entries(asked).flatMap(([id, texts]) => texts.map((text) => ({ id, text })));

let shipped: Awaited<ReturnType<typeof shippedUnderstanding>>;
beforeAll(async () => {
  shipped = await shippedUnderstanding();
});

const read = (text: string) => shipped.understanding.understand(text, NOW);
const shareOf = (holds: (row: { id: string; text: string }) => boolean) =>
  rows.filter(holds).length / rows.length;
const decided = (text: string) => {
  const { decision } = read(text);
  return 'id' in decision ? decision.id : undefined;
};

describe('messages in words of their own', () => {
  it('ask for every article and dialog there is, in words that are not learnt', () => {
    const ids = shipped.topics.filter(({ kind }) => kind !== 'elsewhere').map(({ id }) => id);
    expect(ids.filter((id) => !(id in asked))).toEqual([]);
    const plain = (text: string) => text.toLowerCase().replace(/\W+/g, ' ').trim();
    const learnt = new Set(shipped.topics.flatMap(({ phrases }) => phrases.map(plain)));
    expect([...rows.map(({ text }) => text), ...none].filter((text) => learnt.has(plain(text)))).toEqual([]);
  });

  it('are nearest to their own topic, nine in ten', () => {
    const nearest = (text: string) =>
      decided(text) ?? read(text).commands.flatMap((command) => ('id' in command ? [command.id] : []))[0];
    expect(shareOf(({ id, text }) => nearest(text) === id)).toBeGreaterThanOrEqual(0.92);
  });

  it('are answered rightly at once, more than eight in ten', () => {
    expect(shareOf(({ id, text }) => decided(text) === id)).toBeGreaterThanOrEqual(0.85);
  });

  it('are seldom answered with something else', () => {
    expect(
      shareOf(({ id, text }) => decided(text) !== undefined && decided(text) !== id),
    ).toBeLessThanOrEqual(0.03);
  });

  it('are left alone when they are not for a council', () => {
    expect(none.filter((text) => decided(text) !== undefined).length).toBeLessThanOrEqual(none.length * 0.1);
  });
});
