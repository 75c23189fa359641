/**
 * Other councils' areas as the place of a request. What was written to tune on, and what sounds like it and is for us, stand in
 * the two files; a floor is what is reached. What must be left alone is never caught: an answer of ours would be kept back.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { shippedTopics } from '../../../src/composition/learn-shipped.ts';
import { knownAreas } from '../../../src/composition/other-areas.ts';
import { readSettings } from '../../../src/composition/settings.ts';
import { environmentSchema } from '../../../src/config/environment.ts';
import { type AreaNames, createAreaNames } from '../../../src/understanding/areas/area-names.ts';
import { findEntities } from '../../../src/understanding/entities/entities.ts';
import { fold } from '../../../src/understanding/normalise.ts';
import type { EntityOf } from '../../../src/understanding/understanding.ts';
import { PROJECT } from '../../environment/project.ts';
import { NOW } from '../topics.ts';

const linesOf = (file: string) =>
  readFileSync(`${PROJECT}/test/understanding/areas/${file}`, 'utf8').trim().split('\n');
const asked = linesOf('asked.tsv').map((line) => line.split('\t') as [string, string]);
const lookAlikes = linesOf('look-alikes.txt');

let names: AreaNames;
beforeAll(async () => {
  const areas = await knownAreas(await readSettings(environmentSchema.parse({ NODE_ENV: 'test' })));
  if (!areas) throw new Error('council.yaml has no otherAreas');
  names = createAreaNames(areas.list);
});

function found(text: string): EntityOf<'area'>[] {
  return findEntities(fold(text), text, NOW, names).filter((entity) => entity.kind === 'area');
}
const caught = (texts: readonly string[]) => texts.filter((text) => found(text).length > 0);

describe("another council's area", () => {
  it.each([
    ['bins in Cardiff?', 'Cardiff', 'in Cardiff', 'bins?'],
    ['council tax in leeds how much is it', 'Leeds', 'in leeds', 'council tax how much is it'],
    [
      'hi, leeds city council’s number please',
      'Leeds',
      'leeds city council’s',
      'hi, council’s number please',
    ],
    ['city of york council jobs', 'York', 'city of york council', 'council jobs'],
    ['when does the Swindon tip open', 'Swindon', 'Swindon tip', 'when does the tip open'],
    ['Cardiff’s tip opening times', 'Cardiff', 'Cardiff’s tip', 'tip opening times'],
    ['bin days in the isle of wight', 'Isle of Wight', 'in the isle of wight', 'bin days'],
    ['tips in the Swindon area', 'Swindon', 'in the Swindon area', 'tips'],
    ['school places for the Lincoln area', 'Lincoln', 'for the Lincoln area', 'school places'],
    ['bins in leeds, can someone ring me', 'Leeds', 'in leeds', 'bins, can someone ring me'],
    [
      'bin collection dates stoke-on-trent please',
      'Stoke on Trent',
      'stoke-on-trent',
      'bin collection dates please',
    ],
    ['I live in Leeds. When is my bin day?', 'Leeds', 'in Leeds', 'When is my bin day?'],
    ['rbkc parking permit', 'Kensington and Chelsea', 'rbkc parking', 'parking permit'],
    ['missed bin in ashby vale', 'Ashby Vale', 'in ashby vale', 'missed bin'],
  ])('is the place of %j', (text, value, words, rest) => {
    expect(found(text)).toEqual([
      {
        kind: 'area',
        value,
        text: words,
        rest,
        span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
      },
    ]);
  });

  it.each([
    ['of words', 'is reading council tax letters hard', 'reading council tax number'],
    ['of words', 'leak in Bath', 'is there Parking in Bath'],
    ['of people', 'preston bins', 'ring chelsea about bins', 'school place for Lincoln'],
    ['of schools and churches', 'term dates st andrews', 'school admissions for St Helens'],
    ['where somebody is', 'council tax in London for my son', 'swindon tip for my dad'],
    ['of streets', 'bins in Leeds Road', 'litter in London Street'],
    ['of other things', 'parking in london zoo', 'york place bins'],
    ['beside ours', 'bins in Leeds and in Fernley', 'tip in swindon or harrow moor'],
    ['with an address', 'bins in cardiff cf10 1aa', 'missed bin at 12 leeds road in swindon'],
    [
      'of the past and the future',
      'bins in Leeds, where i used to live',
      'i am moving to Leeds council area',
    ],
  ])('is not the place where it is only a name, %s', (_why, ...texts) => {
    expect(caught(texts)).toEqual([]);
  });

  it('is found in what was written to tune on', () => {
    expect(asked.length).toBeGreaterThanOrEqual(134);
    const missed = asked.filter(([area, text]) => found(text)[0]?.value !== area);
    expect(missed.length).toBeLessThanOrEqual(5);
  });

  it('is found in nothing that only sounds like it', () => {
    expect(lookAlikes.length).toBeGreaterThanOrEqual(220);
    expect(caught(lookAlikes)).toEqual([]);
  });

  it('is found in no phrase of ours, and in no conversation about something else', async () => {
    const ours = (await shippedTopics()).filter(({ kind }) => kind !== 'elsewhere');
    const phrases = ours.flatMap((topic) => topic.phrases);
    expect(phrases.length).toBeGreaterThan(10_000);
    expect(caught(phrases)).toEqual([]);
    const said = saidInTranscripts();
    expect(said.length).toBeGreaterThan(5000);
    expect(caught(said)).toEqual([]);
  });

  it('stands where its span says in any message, and takes nothing else away', () => {
    const word = fc.constantFrom(
      ...'in for the city of leeds cardiff’s council tip bins reading york , . when Bath İ 👍'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        for (const area of found(text)) {
          expect(area.text).toBe(text.slice(area.span.start, area.span.end));
          expect(area.rest.length).toBeLessThan(text.length);
        }
      }),
    );
  });
});

/** What residents say in all transcripts but those about this. */
function saidInTranscripts(): string[] {
  const folders = ['test/conversations/transcripts'].concat(
    readdirSync(`${PROJECT}/dialogs`).map((dialog) => `dialogs/${dialog}/transcripts`),
  );
  return folders.flatMap((folder) =>
    readdirSync(`${PROJECT}/${folder}`)
      .filter((file) => file.endsWith('.yaml') && !file.startsWith('other-area-'))
      .flatMap((file) => {
        const { steps } = parse(readFileSync(`${PROJECT}/${folder}/${file}`, 'utf8')) as {
          steps: readonly { readonly resident?: unknown }[];
        };
        return steps.flatMap(({ resident }) => (typeof resident === 'string' ? [resident] : []));
      }),
  );
}
