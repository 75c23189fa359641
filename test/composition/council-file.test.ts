/** The shipped council.yaml explains every figure there is, and what is wrong in a council's file is told at once. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { SHARED_FIGURES } from '../../src/composition/dialog-figures.ts';
import { DIALOGS } from '../../src/composition/dialogs.ts';
import { readSettings } from '../../src/composition/settings.ts';
import { environmentSchema } from '../../src/config/environment.ts';
import { quietHoursOf } from '../../src/delivery/notices.ts';
import { PROJECT } from '../environment/project.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

const fileSchema = z.looseObject({ dialogs: z.record(z.string(), z.looseObject({})) });

const text = await readFile(join(PROJECT, 'council.yaml'), 'utf8');
const shipped = fileSchema.parse(parse(text));

const figures = DIALOGS.flatMap(({ dialog, settings }) =>
  settings instanceof z.ZodObject
    ? Object.keys(settings.shape)
        .filter((name) => !SHARED_FIGURES.some((shared) => shared === name))
        .map((name): [string, string] => [dialog.id, name])
    : [],
);

describe('council.yaml', () => {
  it.each(figures)('sets %s: %s, with a comment', (dialog, name) => {
    expect(Object.keys(shipped.dialogs[dialog] ?? {})).toContain(name);
    const section = text.slice(text.indexOf(`\n  ${dialog}:\n`));
    const before = section.slice(0, section.indexOf(`\n    ${name}:`)).split('\n');
    // A comment may explain two or three figures that belong together.
    expect(before.slice(-4).some((line) => line.trim().startsWith('#'))).toBe(true);
  });

  it.each(SHARED_FIGURES)('sets %s once for all', (name) => {
    expect(Object.keys(shipped)).toContain(name);
  });
});

describe("a council's own file", () => {
  let folder: string;
  beforeAll(async () => {
    folder = temporaryFolder('council');
  });

  async function settings(council: object) {
    const file = join(folder, 'council.yaml');
    await writeFile(file, stringify(council));
    return readSettings(environmentSchema.parse({ NODE_ENV: 'test', COUNCIL_FILE: file }));
  }

  it('has quiet hours in one place: where they were set before is refused, and says where they are now', async () => {
    const { channels } = z.looseObject({ channels: z.object({ sms: z.looseObject({}) }) }).parse(shipped);
    const sms = { ...channels.sms, quietHours: { from: '20:00', to: '09:00' } };
    await expect(settings({ ...shipped, channels: { ...channels, sms } })).rejects.toThrow(
      'channels.sms.quietHours: are set once for all channels, as quietFrom and quietUntil under notices',
    );
    const read = await settings({ ...shipped, notices: { quietFrom: '20:00', quietUntil: '09:00' } });
    expect(quietHoursOf(read.notices)).toEqual({ from: '20:00', to: '09:00' });
  });

  it('has a name stand for one thing, and in small letters', async () => {
    const facts = { phone: '1', 'bulky-price': '£1', council: 'Us', 'My Price': '£2', fine: '£3' };
    const refusal = settings({ ...shipped, facts }).catch((error: Error) => error.message);
    const problems = String(await refusal)
      .split('\n')
      .slice(1);
    expect(problems.map((problem) => problem.slice(problem.indexOf('facts')))).toEqual([
      'facts.My Price: is named in small letters, like blue-badge-price',
      'facts.phone: stands for numbers.phone already',
      'facts.bulky-price: stands for dialogs.bulky-waste already',
      'facts.council: stands for shortName already',
    ]);
  });

  it('gives its area and its containers to every dialog that asks for them', async () => {
    const containers = { refuse: { name: 'grey bin', holds: 'rubbish' } };
    const { dialogs } = await settings({ ...shipped, areaPrefixes: ['LS'], containers });
    expect(dialogs.get('bin-day')).toMatchObject({ areaPrefixes: ['LS'], containers });
    expect(dialogs.get('report-fly-tipping')).toMatchObject({ areaPrefixes: ['LS'] });
  });

  it('says whose other areas are: without ours nothing is looked for, and a neighbour can be reached', async () => {
    const { otherAreas: _, ...without } = shipped;
    expect((await settings(without)).council.otherAreas).toBeUndefined();
    const neighbours = [
      { name: 'Next Door Council', areas: ['Next Door'], site: 'https://next.example' },
      { name: 'Far', areas: [] },
    ];
    const refusal = settings({ ...shipped, otherAreas: { ours: [], neighbours } }).catch(
      (error: Error) => error.message,
    );
    const message = String(await refusal);
    expect(message).toMatch(/otherAreas\.ours/);
    expect(message).toMatch(/neighbours\.0\.site: is written as it is read out, like ashbyvale\.example/);
    expect(message).toMatch(/neighbours\.1\.areas: /);
    const unreachable = { ours: ['Us'], neighbours: [{ name: 'Far', areas: ['Far Away'] }] };
    await expect(settings({ ...shipped, otherAreas: unreachable })).rejects.toThrow(
      'needs a phone or a site',
    );
  });

  it('lets one dialog differ', async () => {
    const dialogs = { ...shipped.dialogs, 'tip-permit': { areaPrefixes: ['LS', 'WF'] } };
    const { dialogs: read } = await settings({ ...shipped, dialogs });
    expect(read.get('tip-permit')).toMatchObject({ areaPrefixes: ['LS', 'WF'] });
    expect(read.get('bin-day')).toMatchObject({ areaPrefixes: ['FN'] });
  });

  it('is told every problem at once, misspelt names too', async () => {
    const dialogs = {
      'bin-day': { outby: '06:00', closes: '6pm' },
      'bin-dya': {},
      'council-tax-move': { monthsAhead: 40 },
    };
    const wrong = settings({ ...shipped, areaPrefixes: ['leeds'], dialogs, channels: {} });
    await expect(wrong).rejects.toMatchObject({ code: 'settings-wrong' });
    const message = await wrong.catch((error) => String(error.message));
    expect(message).toMatch(/dialogs\.bin-day\.outby: is not read; there are outBy, closes/);
    expect(message).toMatch(/dialogs\.bin-day\.closes: is a time like 07:00/);
    expect(message).toMatch(/dialogs\.bin-dya: is no dialog/);
    expect(message).toMatch(/dialogs\.council-tax-move\.monthsAhead: /);
    expect(message).toMatch(/dialogs\.bin-day\.areaPrefixes\.0: is one or two capital letters/);
    expect(message).toMatch(/channels\.sms: /);
  });

  it('is told of names that nothing reads, at the top and within', async () => {
    const wrong = settings({
      ...shipped,
      privcay: { keep: {} },
      desk: { offlineSecnods: 30 },
      limits: { chats: { perminute: 5 } },
    });
    const message = await wrong.catch((error) => String(error.message));
    expect(message).toMatch(/\.privcay: is read by nothing; is its name spelt right\?/);
    expect(message).toMatch(/: desk\.offlineSecnods: is read by nothing/);
    expect(message).toMatch(/: limits\.chats\.perminute: is read by nothing/);
  });
});
