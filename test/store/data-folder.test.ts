import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { acceptMessage } from '../../src/store/accept.ts';
import { makeTemplate } from '../../src/store/make-template.ts';
import { openDatabase } from '../../src/store/open.ts';
import { PROJECT } from '../environment/project.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { NOON, textFrom } from './fixtures.ts';

const running: ChildProcess[] = [];
let folder: string;

beforeAll(async () => {
  await makeTemplate();
});
beforeEach(() => {
  folder = temporaryFolder('folder');
});
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** Another process on the folder, and the first line it says. */
async function anotherProcess(): Promise<{ child: ChildProcess; said: string }> {
  const program = join(PROJECT, 'test/store/holds-folder.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder], {
    cwd: PROJECT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  running.push(child);
  const said = await new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).once('line', resolve);
  });
  return { child, said };
}

describe('the data folder', () => {
  it('belongs to one process: another is refused at once, until the first ends', async () => {
    const first = await anotherProcess();
    expect(first.said).toBe('open with 0 conversations');
    expect((await anotherProcess()).said).toBe('refused: data-folder-in-use');
    await expect(openDatabase({ dataFolder: folder })).rejects.toMatchObject({
      code: 'data-folder-in-use',
      detail: expect.stringContaining(`held by process ${first.child.pid}`),
    });
    first.child.stdin?.write('close\n');
    await new Promise((resolve) => first.child.once('exit', resolve));
    await (await openDatabase({ dataFolder: folder })).close();
  });

  it('is free again after kill -9, with everything in it', async () => {
    const database = await openDatabase({ dataFolder: folder });
    await acceptMessage(database.db, textFrom('kept', 'kept-1'), NOON, 'kept');
    await database.close();
    const first = await anotherProcess();
    expect(first.said).toBe('open with 1 conversations');
    first.child.kill('SIGKILL');
    await new Promise((resolve) => first.child.once('exit', resolve));
    expect((await anotherProcess()).said).toBe('open with 1 conversations');
  });

  it('is held against a second opening in the same process too', async () => {
    const database = await openDatabase({ dataFolder: folder });
    await expect(openDatabase({ dataFolder: folder })).rejects.toMatchObject({ code: 'data-folder-in-use' });
    await database.close();
  });

  it('is made anew when making it was cut short, since nothing was kept in it yet', async () => {
    const whole = await openDatabase({ dataFolder: folder });
    await whole.close();
    expect(readdirSync(folder).sort()).toEqual(['database', 'parley.lock']);
    // As a kill in the middle leaves it: half the files, and the mark.
    rmSync(join(folder, 'database', 'base'), { recursive: true });
    writeFileSync(join(folder, 'database-being-made'), '');
    const again = await openDatabase({ dataFolder: folder });
    await acceptMessage(again.db, textFrom('a', '1'), NOON, 'a');
    await again.close();
    expect(existsSync(join(folder, 'database-being-made'))).toBe(false);
  });

  it('is refused in production unless allowed by name', async () => {
    await expect(openDatabase({ dataFolder: folder, production: true })).rejects.toMatchObject({
      code: 'settings-wrong',
    });
    expect(readdirSync(folder)).toEqual([]);
    const allowed = { dataFolder: folder, production: true, allowPgliteInProduction: true };
    await (await openDatabase(allowed)).close();
  });
});
