/** A disk of a few megabytes in memory, seen only by the processes that are sent into its mount namespace. */
import { type ChildProcess, spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ended, startChild, until } from '../environment/child.ts';
import type { Program } from '../environment/need.ts';
import { PROJECT } from '../environment/project.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

const OWN_NAMESPACE = process.getuid?.() === 0 ? ['--mount'] : ['--mount', '--user', '--map-root-user'];

export const smallDisks: Program = {
  name: 'a way to mount a small disk',
  found: spawnSync('unshare', [...OWN_NAMESPACE, 'mount', '-t', 'tmpfs', 'none', PROJECT]).status === 0,
  how: 'allow user namespaces, or run as root (Linux only).',
};

export class SmallDisk {
  /** Where it is mounted, for processes inside. */
  readonly inside: string;
  readonly #keeper: ChildProcess;

  private constructor(inside: string, keeper: ChildProcess) {
    this.inside = inside;
    this.#keeper = keeper;
  }

  static async mount(megabytes: number): Promise<SmallDisk> {
    const inside = temporaryFolder('disk');
    const script = `mount -t tmpfs -o size=${megabytes}m none ${inside} && touch ${inside}/mounted && exec sleep infinity`;
    const disk = new SmallDisk(inside, startChild('unshare', [...OWN_NAMESPACE, 'sh', '-c', script]));
    await until(async () => rmSync(join(disk.outside, 'mounted')));
    return disk;
  }

  /** The same folder, for this process. */
  get outside(): string {
    return `/proc/${this.#keeper.pid}/root${this.inside}`;
  }

  /** What to put before a command that is to see the disk. */
  get entry(): readonly string[] {
    return [
      'nsenter',
      `--wd=${PROJECT}`,
      `--mount=/proc/${this.#keeper.pid}/ns/mnt`,
      ...this.#userEntry(),
      '--',
    ];
  }

  /** Leaves not a byte free. */
  fill(): void {
    const path = join(this.outside, 'ballast');
    for (let size = 8 * 1024 ** 2; size >= 1024; ) {
      try {
        writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
      } catch {
        size /= 2;
      }
    }
  }

  free(): void {
    rmSync(join(this.outside, 'ballast'));
  }

  async close(): Promise<void> {
    this.#keeper.kill('SIGKILL');
    await ended(this.#keeper);
  }

  #userEntry(): readonly string[] {
    return process.getuid?.() === 0
      ? []
      : [`--user=/proc/${this.#keeper.pid}/ns/user`, '--preserve-credentials'];
  }
}
