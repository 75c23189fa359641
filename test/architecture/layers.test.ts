import { describe, expect, it } from '@jest/globals';
import { cycles, type Import, loadedWith, readImports, sourceFiles } from './imports.ts';

/** Who may import whom, as docs/architecture.md tells it. The first rule whose `from` fits decides. */
const LAYERS: readonly { readonly from: RegExp; readonly may: readonly RegExp[]; readonly why: string }[] = [
  { from: /^src\/errors\.ts$/, may: [], why: 'the list of errors stands alone' },
  { from: /^src\/repeat\.ts$/, may: [], why: 'a clockwork knows nothing of the work' },
  {
    from: /^src\/understanding\//,
    may: [/^src\/understanding\//, /^src\/errors\.ts$/],
    why: 'understanding is text in, commands out',
  },
  {
    from: /^src\/conversation\//,
    may: [/^src\/conversation\//, /^src\/understanding\/understanding\.ts$/, /^src\/errors\.ts$/],
    why: 'the heart knows no channel, no SQL, and of understanding only what it publishes',
  },
  {
    from: /^src\/store\//,
    may: [/^src\/store\//, /^src\/conversation\//, /^src\/errors\.ts$/],
    why: 'the store keeps what the conversation publishes',
  },
  {
    from: /^src\/(desk|content|delivery|payment|back-office|photos|insights|privacy|broadcast)\//,
    may: [/^src\/(conversation|understanding|store)\//, /^src\/(errors|repeat)\.ts$/, SAME_FOLDER()],
    why: 'each stands on the heart and the store, and on none of the others',
  },
  {
    from: /^src\/editor\//,
    may: [/^src\/(editor|content|conversation|understanding|store)\//, /^src\/errors\.ts$/],
    why: 'the editor changes content, and is no desk',
  },
  {
    from: /^src\/server\//,
    may: [
      /^src\/(server|conversation|understanding|store|desk|content|editor|delivery|payment|back-office|photos|insights|privacy|broadcast)\//,
      /^src\/errors\.ts$/,
    ],
    why: 'the server shows what is below it',
  },
  { from: /^src\/config\//, may: [/^src\/(config\/|errors\.ts$)/], why: 'settings know nothing they set' },
  {
    from: /^dialogs\/[^/]+\//,
    may: [/^src\/(conversation|store)\//, /^src\/errors\.ts$/, SAME_FOLDER()],
    why: 'a dialog never knows another dialog, a channel or the server',
  },
  {
    from: /^channels\/[^/]+\//,
    may: [/^src\/conversation\//, /^src\/errors\.ts$/, /^channels\/[^/]+\.ts$/, SAME_FOLDER()],
    why: 'a channel translates, nothing more',
  },
  {
    from: /^channels\/[^/]+\.ts$/,
    may: [/^src\/conversation\//, /^src\/errors\.ts$/],
    why: 'what several channels do alike is no channel',
  },
  {
    from: /^providers\/[^/]+\//,
    may: [
      /^src\/(payment|back-office|photos|content\/places)\//,
      /^src\/desk\/single-sign-on\.ts$/,
      /^src\/conversation\//,
      /^src\/errors\.ts$/,
      SAME_FOLDER(),
    ],
    why: 'a provider speaks to one service outside, by the port of the part that needs it',
  },
  { from: /^web\//, may: [/^web\//], why: 'the browser shares nothing with the server but the wire' },
  { from: /^src\/(main\.ts|composition\/|cli\/)/, may: [/.*/], why: 'composition may see everything' },
];

/** Stands for "a file in my own folder": the second level of the path. */
function SAME_FOLDER(): RegExp {
  return /^\0same-folder$/;
}

const SOURCES = ['src', 'dialogs', 'channels', 'providers', 'web'];

const imports = readImports(SOURCES);
const inside = imports.filter(({ to }) => /^(src|dialogs|channels|providers|web|test)\//.test(to));

describe('layers', () => {
  it('lets each folder import only what lies below it', () => {
    expect(inside.filter(breaksLayer).map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('has a rule for every source file', () => {
    const ruled = (file: string) => LAYERS.some(({ from }) => from.test(file));
    expect(SOURCES.flatMap(sourceFiles).filter((file) => !ruled(file))).toEqual([]);
  });

  it('lets nothing import the entry point', () => {
    expect(inside.filter(({ to }) => to === 'src/main.ts')).toEqual([]);
  });

  it('loads nothing of the server to take a turn, except how its limits are checked', () => {
    const loaded = [...loadedWith('src/composition/core.ts', imports)];
    expect(loaded).toContain('src/conversation/take-turn.ts');
    expect(loaded.filter((file) => /^src\/server\/(?!limits\/settings\.ts$)/.test(file))).toEqual([]);
    expect(loaded).not.toContain('express');
  });

  it('has no circles', () => {
    expect(cycles(inside)).toEqual([]);
  });

  it('would notice a breach', () => {
    const breach = (from: string, to: string) => breaksLayer({ from, to, typeOnly: false });
    expect(breach('src/conversation/turn.ts', 'src/store/database.ts')).toBe(true);
    expect(breach('dialogs/bin-day/dialog.ts', 'dialogs/missed-bin/rules.ts')).toBe(true);
    expect(breach('channels/sms-twilio/channel.ts', 'src/store/outbox-table.ts')).toBe(true);
    expect(breach('src/desk/queue.ts', 'src/delivery/turns.ts')).toBe(true);
    expect(breach('dialogs/bin-day/dialog.ts', 'dialogs/bin-day/rules.ts')).toBe(false);
    const through = [edge('a', 'b'), { ...edge('b', 'types'), typeOnly: true }, edge('b', 'c')];
    expect([...loadedWith('a', through)]).toEqual(['a', 'b', 'c']);
    expect(cycles([edge('a', 'b'), edge('b', 'c'), edge('c', 'a')])).toEqual([['a', 'b', 'c', 'a']]);
  });
});

describe('purity', () => {
  const pure = imports.filter(({ from }) => /^src\/(conversation|understanding)\//.test(from));

  it('keeps input and output out of the heart', () => {
    const impure = /^(node:(?!buffer|crypto$)|express|pg$|drizzle-orm|bullmq|pino|@electric-sql|twilio|ws$)/;
    expect(pure.filter(({ to }) => impure.test(to))).toEqual([]);
  });

  it("keeps providers' libraries in their channels", () => {
    const providers = /^(twilio|@microsoft\/agents-hosting|botframework-)/;
    expect(imports.filter(({ from, to }) => providers.test(to) && !from.startsWith('channels/'))).toEqual([]);
  });
});

function edge(from: string, to: string): Import {
  return { from, to, typeOnly: false };
}

function breaksLayer({ from, to }: Import): boolean {
  const rule = LAYERS.find((layer) => layer.from.test(from));
  const home = from.split('/').slice(0, 2).join('/');
  const same = rule?.may.some((may) => may.source === SAME_FOLDER().source) && to.startsWith(`${home}/`);
  return !same && !rule?.may.some((may) => may.test(to));
}
