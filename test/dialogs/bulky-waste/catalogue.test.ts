import { describe, expect, it } from '@jest/globals';
import { CATALOGUE, countedName, readCatalogue } from '../../../dialogs/bulky-waste/catalogue.ts';
import { readItems, sortOut } from '../../../dialogs/bulky-waste/read-items.ts';
import { keyOf } from '../../../dialogs/bulky-waste/words.ts';
import { isGsm7 } from '../../../src/conversation/fitting/gsm7.ts';

const entries = Object.entries(CATALOGUE.items);

describe('the catalogue', () => {
  it('knows enough that is taken, and what to do with what is not', () => {
    expect(entries.filter(([, { refused }]) => !refused).length).toBeGreaterThanOrEqual(60);
    expect(entries.filter(([, { refused }]) => refused).length).toBeGreaterThanOrEqual(10);
  });

  it('gives no name to two items', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const [id, { name, also, vague }] of entries) {
      for (const each of [name, ...also, ...vague]) {
        const owner = owners.get(keyOf(each));
        if (owner !== undefined && owner !== id) shared.push(`${each}: ${owner} and ${id}`);
        owners.set(keyOf(each), id);
      }
    }
    expect(shared).toEqual([]);
  });

  it('reads each of its names as the item it is', () => {
    const names = entries.flatMap(([id, { name, also, vague }]) =>
      [name, ...also, ...vague].map((each) => [each, id]),
    );
    const misread = names.filter(([name = '', id]) => {
      const { mentions } = readItems(name, true);
      return mentions.length !== 1 || mentions[0]?.items.join() !== id;
    });
    expect(misread).toEqual([]);
  });

  it('says everything in letters that a text message has', () => {
    const texts = entries.flatMap(([id, { refused }]) => [
      countedName(id, 1),
      countedName(id, 2),
      refused?.because ?? '',
      refused?.instead ?? '',
    ]);
    expect(texts.filter((text) => !isGsm7(text.replaceAll(/\{[\w-]+\}/g, '')))).toEqual([]);
  });

  it('has plurals that read well', () => {
    expect(['mattress', 'drawers', 'bench', 'tyres', 'bookcase'].map((id) => countedName(id, 2))).toEqual([
      '2 mattresses',
      '2 chests of drawers',
      '2 benches',
      '2 tyres',
      '2 bookcases',
    ]);
  });

  it('counts a suite by its pieces', () => {
    expect(sortOut(readItems('two 3 piece suites', true)).lines).toEqual([
      { item: 'sofa', count: 2 },
      { item: 'armchair', count: 4 },
    ]);
  });

  it('tells every mistake of a file at once', () => {
    const broken = `items:
  sofa: { name: sofa }
  suite: { name: suite, pieces: { settee: 1 } }
  rubble: { name: rubble, refused: { because: Too heavy. } }`;
    expect(() => readCatalogue(broken)).toThrow(/rubble/);
    expect(() => readCatalogue(broken.replace(/\n {2}rubble.*/, ''))).toThrow(/has no price[\s\S]*"settee"/);
  });
});
