/** The lists of docs/architecture.md are those of the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const DOCS = readFileSync('docs/architecture.md', 'utf8');

/** A row of the table: what a judgement hears, and why it stands where it does. */
interface Judgement {
  readonly name: string;
  readonly hears: string;
  readonly why: string;
}

describe('the architecture document', () => {
  const judgements = judgementsToldOf(DOCS);

  it('tells the judgements in the order in which they are tried', () => {
    const code = readFileSync('src/conversation/take-turn.ts', 'utf8');
    const list = /const JUDGEMENTS[^[]*\[\]? = \[([^\]]*)\]/.exec(code)?.[1] ?? '';
    expect(judgements.map(({ name }) => name)).toEqual(list.match(/\w+/g));
  });

  it('has a folder for judgements in which nothing else is', () => {
    const folder = 'src/conversation/judgements';
    const named = new Set(judgements.map(({ name }) => name));
    const others = readdirSync(folder).filter((file) => {
      const exported = readFileSync(`${folder}/${file}`, 'utf8').matchAll(
        /^export (?:async )?function (\w+)/gm,
      );
      return ![...exported].some(([, name = '']) => named.has(name));
    });
    expect(others).toEqual([]);
  });

  it('says of each judgement what it hears, and a reason of its own for its place', () => {
    expect(judgements.filter(({ hears, why }) => hears === '' || why === '')).toEqual([]);
    expect(new Set(judgements.map(({ why }) => why)).size).toBe(judgements.length);
  });

  it('gives no reason that the order does not keep', () => {
    expect(brokenReasons(judgements)).toEqual([]);
    const row = (name: string, why: string) => ({ name, hears: 'something', why });
    expect(
      brokenReasons([
        row('first', 'After `second`.'),
        row('second', 'Before `third` and `first`, and after `gone`.'),
        row('third', 'after `first`'),
      ]),
    ).toEqual([
      'first does not stand after second',
      'second does not stand before first',
      'second does not stand after gone',
    ]);
  });

  it('says of every folder of the conversation what is in it', () => {
    const table = DOCS.slice(
      DOCS.indexOf('## Inside the conversation'),
      DOCS.indexOf('## Who may import whom'),
    );
    const named = [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
    const folders = readdirSync('src/conversation', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(named.sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it('says of every folder of the source who it may import', () => {
    const table = DOCS.slice(DOCS.indexOf('| Folder | May import |'), DOCS.indexOf('## Dialogs'));
    const named = [...table.matchAll(/^\| ([^|]*)/gm)].flatMap(
      ([, cell = '']) => cell.match(/src\/[\w-]+(?!\.)\b/g) ?? [],
    );
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const found = folders.map(({ name }) => `src/${name}`);
    expect(found.filter((folder) => !named.includes(folder))).toEqual([]);
    expect(named.filter((name) => !found.includes(name) && name !== 'src/main')).toEqual([]);
  });
});

function judgementsToldOf(docs: string): readonly Judgement[] {
  const table = docs.slice(docs.indexOf('| Judgement |'), docs.indexOf('## Who may import whom'));
  return [...table.matchAll(/^\| `(\w+)` \|([^|]*)\|([^|]*)\|$/gm)].map(
    ([, name = '', hears = '', why = '']) => ({
      name,
      hears: hears.trim(),
      why: why.trim(),
    }),
  );
}

/** Reasons say "before `this` and `that`" of judgements that stand later, and "after `this`" of those that stand sooner. */
function brokenReasons(judgements: readonly Judgement[]): readonly string[] {
  const place = (name: string) => judgements.findIndex((judgement) => judgement.name === name);
  return judgements.flatMap(({ name, why }, at) =>
    [...why.matchAll(/\b(before|after)((?:(?:,| and|, and)? ?`\w+`)+)/gi)].flatMap(
      ([, side = '', named = '']) => {
        const keeps = (other: string) =>
          place(other) >= 0 && (side.toLowerCase() === 'before' ? at < place(other) : at > place(other));
        const others = [...named.matchAll(/`(\w+)`/g)].map(([, other = '']) => other);
        return others
          .filter((other) => !keeps(other))
          .map((other) => `${name} does not stand ${side.toLowerCase()} ${other}`);
      },
    ),
  );
}
