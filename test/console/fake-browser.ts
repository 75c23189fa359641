/** As much of a browser as the console's modules without a page need: a place to keep things, and a window. */

/** Puts it in place; `clear` forgets what is kept, and `full` lets nothing more be kept. */
export function fakeBrowser() {
  const own = {
    full: false,
    clear() {
      for (const key of Object.keys(kept)) delete kept[key];
    },
  };
  // Its keys are its own properties, as a browser's are.
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    removeItem: (key: string) => delete kept[key],
    setItem(key: string, value: string) {
      if (own.full) throw new Error('QuotaExceededError');
      kept[key] = value;
    },
  };
  const localStorage = Object.setPrototypeOf(kept, methods);
  const window = {
    addEventListener() {},
    removeEventListener() {},
    // Tests say themselves when something is saved.
    setTimeout: () => 0,
    clearTimeout() {},
  };
  Object.assign(globalThis, { localStorage, window });
  return own;
}
