/**
 * What a seaside district asks, by an author who had seen nothing of what is learnt (a language model): all kinds of
 * people, half of the urgent ones told by signs alone. Nothing of it is learnt from; the floors stand a little below
 * what is reached. `npm run bench:residents -- test/understanding/seaside` prints the figures.
 */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type ResidentMessages, readResidents } from '../../bench/residents/messages.ts';
import { type ResidentFigures, scoreResidents } from '../../bench/residents/score.ts';
import { PROJECT } from '../environment/project.ts';
import { shippedUnderstanding } from './shipped.ts';
import { NOW } from './topics.ts';

const plain = (text: string) => text.toLowerCase().replace(/\W+/g, ' ').trim();

let written: ResidentMessages;
let phrases: ReadonlySet<string>;
let figures: ResidentFigures;
beforeAll(async () => {
  const { understanding, topics } = await shippedUnderstanding();
  written = await readResidents(join(PROJECT, 'test/understanding/seaside'));
  phrases = new Set(topics.flatMap((topic) => topic.phrases.map(plain)));
  figures = scoreResidents(written, understanding, NOW).figures;
});

describe('messages of a seaside district', () => {
  it('are not learnt from', () => {
    const { messages, outOfScope, urgent } = written;
    expect([messages.length, outOfScope.length, urgent.length]).toEqual([395, 243, 399]);
    const texts = [...messages, ...urgent].map(({ text }) => text).concat(outOfScope);
    expect(texts.filter((text) => phrases.has(plain(text)))).toEqual([]);
  });

  it('are met rightly at once, or by a choice', () => {
    expect(figures.topOne).toBeGreaterThanOrEqual(0.89);
    expect(figures.rightFirst).toBeGreaterThanOrEqual(0.82);
    expect(figures.rightOrChoice).toBeGreaterThanOrEqual(0.87);
    expect(figures.wrong).toBeLessThanOrEqual(0.085);
  });

  it('are left unanswered where nobody here can answer them', () => {
    expect(figures.outOfScopeAnswered).toBeLessThanOrEqual(0.1);
  });

  it('show a number to ring to who is in danger, and seldom to who is not', () => {
    expect(figures.urgentFound).toBeGreaterThanOrEqual(0.92);
    expect(figures.urgentOfItsKind).toBeGreaterThanOrEqual(0.82);
    expect(figures.lookAlikesLeft).toBeGreaterThanOrEqual(0.86);
  });

  it('are believed in as much as they are right', () => {
    expect(figures.calibrationError).toBeLessThanOrEqual(0.05);
  });
});
