/** A bar on the terminal's error stream, so that output can still be piped. Silent where there is no terminal. */
import type { Progress } from '../content/places/read-lines.ts';

const WIDTH = 30;

export interface ProgressBar {
  readonly show: (progress: Progress) => void;
  /** Leaves the bar as it stands and goes to the next line. */
  readonly end: () => void;
}

export function progressBar(out: NodeJS.WriteStream): ProgressBar {
  let shown = '';
  return {
    show(progress) {
      const line = barOf(progress);
      if (!out.isTTY || line === shown) return;
      shown = line;
      out.write(`\r${line}`);
    },
    end() {
      if (shown !== '') out.write('\n');
      shown = '';
    },
  };
}

function barOf({ bytes, totalBytes }: Progress): string {
  const read = `${(bytes / 1e6).toFixed(1)} MB`;
  if (!totalBytes) return read;
  const part = Math.min(1, bytes / totalBytes);
  const full = Math.round(part * WIDTH);
  return `[${'='.repeat(full)}${' '.repeat(WIDTH - full)}] ${Math.round(part * 100)} %  ${read}`;
}
