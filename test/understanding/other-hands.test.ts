/**
 * Messages of people who knew neither phrases nor tests, half of what they wrote (the other half was learnt from): short ones, questions,
 * situations without a name, slips and dialect, ramblings. They are harder than what residents send. The floors stand a little below what is reached.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Understood } from '../../src/understanding/understanding.ts';
import { PROJECT } from '../environment/project.ts';
import { shippedUnderstanding } from './shipped.ts';
import { NOW } from './topics.ts';

/** Topic and message; `none` is for nobody here. */
const messages = readFileSync(`${PROJECT}/test/understanding/other-hands.tsv`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);
/** What is said there may be urgent indeed, and then its number is the right answer. */
const ABOUT_DANGER =
  /worried-about|domestic-abuse|homeless-help|emergency-out-of-hours|bonfires-and-smoke|severe-weather|report-street-problem|carers-support/;

interface Row {
  readonly id: string;
  readonly text: string;
  readonly understood: Understood;
}

/** What a market town asks that is for nobody here, by somebody else again; a line each. Names of other towns are in it. */
const notForUs = readFileSync(`${PROJECT}/test/understanding/not-for-us.txt`, 'utf8').trim().split('\n');

let phrases: ReadonlySet<string>;
let asked: readonly Row[];
let none: readonly Row[];
let neighbours: readonly Row[];
beforeAll(async () => {
  const { understanding, topics } = await shippedUnderstanding();
  phrases = new Set(topics.flatMap((topic) => topic.phrases.map(plain)));
  const read = (id: string, text: string) => ({ id, text, understood: understanding.understand(text, NOW) });
  const rows = messages.map(([id, text]) => read(id, text));
  neighbours = notForUs.map((text) => read('none', text));
  asked = rows.filter(({ id }) => id !== 'none');
  none = rows.filter(({ id }) => id === 'none');
});

const plain = (text: string) => text.toLowerCase().replace(/\W+/g, ' ').trim();
const decidedOf = ({ understood: { decision } }: Row) => ('id' in decision ? decision.id : undefined);
const isUrgent = ({ understood: { decision } }: Row) => decision.kind === 'urgent';
const isRight = (row: Row) => decidedOf(row) === row.id || (isUrgent(row) && ABOUT_DANGER.test(row.id));
const nearestOf = (row: Row) =>
  decidedOf(row) ?? row.understood.commands.flatMap((command) => ('id' in command ? [command.id] : []))[0];
const isAmong = ({ id, understood: { decision } }: Row) =>
  decision.kind === 'clarify' && decision.options.some((option) => option.id === id);
const shareOf = (rows: readonly Row[], holds: (row: Row) => boolean) =>
  rows.filter(holds).length / rows.length;

describe('messages of other hands', () => {
  it('are not learnt from', () => {
    expect(messages.length).toBeGreaterThan(1300);
    const texts = [...messages.map(([, text]) => text), ...notForUs];
    expect(texts.filter((text) => phrases.has(plain(text)))).toEqual([]);
  });

  it('are nearest to their own topic, more than three in four', () => {
    expect(shareOf(asked, (row) => nearestOf(row) === row.id)).toBeGreaterThanOrEqual(0.77);
  });

  it('are answered rightly at once or by a choice, four in five', () => {
    expect(shareOf(asked, isRight)).toBeGreaterThanOrEqual(0.62);
    expect(shareOf(asked, (row) => isRight(row) || isAmong(row))).toBeGreaterThanOrEqual(0.79);
  });

  it('are seldom answered with something else', () => {
    const isWrong = (row: Row) => decidedOf(row) !== undefined && decidedOf(row) !== row.id;
    expect(shareOf(asked, isWrong)).toBeLessThanOrEqual(0.075);
  });

  it('are seldom taken for urgent where nobody is in danger', () => {
    const everyday = asked.filter(({ id }) => !ABOUT_DANGER.test(id));
    expect(everyday.length).toBeGreaterThan(1000);
    expect(shareOf(everyday, isUrgent)).toBeLessThanOrEqual(0.045);
  });

  it('are not answered where they are not for a council, most of them', () => {
    expect(shareOf(none, (row) => decidedOf(row) !== undefined)).toBeLessThanOrEqual(0.14);
    expect(notForUs).toHaveLength(345);
    expect(shareOf(neighbours, (row) => decidedOf(row) !== undefined || isUrgent(row))).toBeLessThanOrEqual(
      0.13,
    );
  });
});
