/** What a person feels of a long list: how long frames take while it scrolls, and how long a search takes. */
import type { Page } from 'playwright-core';

export interface ListFigures {
  /** Milliseconds from one frame to the next while scrolling: 95 of 100 were quicker, and the slowest. */
  readonly frameP95: number;
  readonly frameLongest: number;
  /** Milliseconds from the last letter to what was found, the median of several words. */
  readonly search: number;
  /** The same for words said in the middle of conversations: the median and the slowest; where messages are known. */
  readonly said?: number;
  readonly saidLongest?: number;
  /** Milliseconds until the first rows stood there. */
  readonly shown: number;
}

const FRAMES = 300;
/** About ten rows: as quick as a hand on a wheel. */
const PIXELS_A_FRAME = 800;

/** What runs in the page. It is text, since the page's types are not this project's. */
export const IN_PAGE = `
  globalThis.firstRow = () => document.querySelector('.row')?.textContent ?? '';
  globalThis.scrollThrough = (selector) => new Promise((resolve) => {
    const element = document.querySelector(selector);
    const frames = [];
    let before = performance.now();
    const step = (now) => {
      frames.push(now - before);
      before = now;
      element.scrollTop += ${PIXELS_A_FRAME};
      if (frames.length <= ${FRAMES}) requestAnimationFrame(step);
      else resolve(frames.slice(1));
    };
    requestAnimationFrame(step);
  });`;

/** Milliseconds of each frame. */
export async function measureScroll(page: Page, scroller: string): Promise<readonly number[]> {
  return page.evaluate<number[]>(`scrollThrough(${JSON.stringify(scroller)})`);
}

/** Types each word and waits until the first row has it. */
export async function measureSearch(
  page: Page,
  scroller: string,
  words: readonly string[],
): Promise<readonly number[]> {
  const times: number[] = [];
  await page.evaluate(`document.querySelector(${JSON.stringify(scroller)}).scrollTop = 0`);
  for (const word of words) {
    const found = `firstRow().toLowerCase().includes(${JSON.stringify(word)})`;
    await page.fill('#search', '');
    await page.waitForFunction(`firstRow() !== '' && !(${found})`, undefined, { polling: 'raf' });
    const began = performance.now();
    await page.fill('#search', word);
    await page.waitForFunction(found, undefined, { polling: 'raf' });
    times.push(performance.now() - began);
  }
  return times;
}

export function atPart(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
