/**
 * One item as it is being written: saved by itself a moment after the last change, and honest about whether it is. What
 * is not saved yet is also kept in this browser, so that a crash, a lost connection or a sign-out loses nothing.
 */
import { ApiError } from '../api.ts';
import { keep, readKept } from '../desk/kept.ts';
import { beforeLeaving, tellOfLoss } from '../leaving.ts';
import { isSameItem } from './fields-of.ts';
import { isGone, meanwhileIn, whyOf } from './save-trouble.ts';
import type { Kind, Meanwhile } from './wire.ts';

export type SaveState =
  /** What is shown is what is live: nobody changed anything yet. */
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  /** `again` when it is tried again by itself. */
  | { readonly kind: 'failed'; readonly why: string; readonly again: boolean }
  /** Somebody else saved since: theirs stands, and ours is only here. */
  | { readonly kind: 'meanwhile'; readonly theirs: Meanwhile };

export interface Shown {
  readonly body: unknown;
  readonly state: SaveState;
  readonly revision: number;
  /** Whether this browser has what is not saved: it cannot where storage is full or forbidden. */
  readonly kept: boolean;
}

interface Start {
  readonly kind: Kind;
  readonly id: string;
  readonly body: unknown;
  /** 0 while there is no open version. */
  readonly revision: number;
  readonly savedAt: string | undefined;
  /** The version that is live; null when there is none. */
  readonly live: number | null;
  /** The live version that this was begun from; null for a new item. */
  readonly basedOn: number | null;
  /**
   * Saves `body` over `revision`, as a change of the live version `basedOn`, and tells the new revision. `seen` is the
   * live version that was looked at since, when this goes on as a change of that.
   */
  save(body: unknown, revision: number, basedOn: number | null, seen: number | undefined): Promise<number>;
}

const PAUSE_MS = 900;
const RETRY_MS = 5_000;

interface KeptDraft {
  readonly body: unknown;
  /** What it is a change of, under that revision. */
  readonly base?: unknown;
  readonly revision: number;
}

export class DraftKeeper {
  #shown: Shown;
  /** As the server has it: what a colleague's changes are compared with. */
  #base: unknown;
  #timer: number | undefined;
  #running: Promise<void> | undefined;
  /** What was sent last without hearing whether it arrived. */
  #unheard: unknown;
  /** What this browser has of it. */
  #keptBody: unknown;
  #stopped = false;
  #basedOn: number | null;
  #seen: number | undefined;
  readonly #start: Start;
  readonly #watchers = new Set<() => void>();

  constructor(start: Start) {
    this.#start = start;
    this.#base = start.body;
    this.#basedOn = start.basedOn;
    this.#shown = {
      body: start.body,
      revision: start.revision,
      kept: true,
      state: start.savedAt === undefined ? { kind: 'untouched' } : { kind: 'saved', at: start.savedAt },
    };
  }

  get shown(): Shown {
    return this.#shown;
  }

  get base(): unknown {
    return this.#base;
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Goes on with what this browser kept unsaved; saves a last time when the returned function is called. */
  begin(): () => void {
    this.#stopped = false;
    const kept = readKept(this.#name) as KeptDraft | undefined;
    if (kept !== undefined && this.#shown.state.kind !== 'meanwhile') {
      // Over the revision it was written on: when that is no longer the latest, the server says so.
      this.#become({ body: kept.body, revision: kept.revision, kept: true, state: { kind: 'unsaved' } });
      if (kept.base !== undefined) this.#base = kept.base;
      this.#keptBody = kept.body;
      // It may have arrived already: then it is ours that is newer.
      this.#unheard = kept.body;
      this.#saveIn(0);
    }
    const finish = beforeLeaving(() => this.flush());
    const forgetLoss = tellOfLoss(() => (this.#isSettled || this.#shown.kept ? undefined : 'Your draft'));
    const warn = (event: BeforeUnloadEvent) => this.#isSettled || event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      finish();
      forgetLoss();
      void this.flush();
      this.#stopped = true;
    };
  }

  write(body: unknown): void {
    const { state } = this.#shown;
    const kept = this.#keep(body, this.#shown.revision);
    // Of two, one must be chosen before anything is saved.
    const isMeeting = state.kind === 'meanwhile';
    this.#become({ ...this.#shown, body, kept, state: isMeeting ? state : { kind: 'unsaved' } });
    if (!isMeeting) this.#saveIn(PAUSE_MS);
  }

  /** Saves what is not saved. @returns whether everything is */
  async flush(): Promise<boolean> {
    window.clearTimeout(this.#timer);
    // Several may wait for the same one: the first that goes on begins another, which the rest wait for too.
    while (this.#running) await this.#running;
    if (this.#isSettled) return true;
    if (this.#shown.state.kind === 'meanwhile') return false;
    this.#running = this.#save().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
    return this.#isSettled;
  }

  /** Settles a meeting of two: `body` is what was chosen of both, and follows the other's revision. */
  settle(body: unknown): Promise<boolean> {
    const { state } = this.#shown;
    if (state.kind !== 'meanwhile') return Promise.resolve(true);
    const { revision, version } = state.theirs;
    this.#base = state.theirs.body;
    // Theirs is live already: ours is a change of that now.
    if (revision === 0) this.#basedOn = this.#seen = version;
    const kept = this.#keep(body, revision);
    this.#become({ body, revision, kept, state: { kind: 'unsaved' } });
    return this.flush();
  }

  /** Saves it as it is once more, as a change of what is live now. */
  again(): Promise<boolean> {
    if (this.#start.live !== null) this.#basedOn = this.#seen = this.#start.live;
    if (this.#isSettled) this.#become({ ...this.#shown, state: { kind: 'unsaved' } });
    return this.flush();
  }

  /** Forgets what is only here. */
  forget(): void {
    window.clearTimeout(this.#timer);
    keep(this.#name, undefined);
    this.#become({ ...this.#shown, body: this.#base, state: { kind: 'untouched' } });
  }

  get #name(): string {
    return `editor/${this.#start.kind}/${this.#start.id}`;
  }

  get #isSettled(): boolean {
    return this.#shown.state.kind === 'saved' || this.#shown.state.kind === 'untouched';
  }

  async #save(): Promise<void> {
    const { body, revision } = this.#shown;
    this.#become({ ...this.#shown, state: { kind: 'saving' } });
    try {
      this.#saved(body, await this.#start.save(body, revision, this.#basedOn, this.#seen));
    } catch (error) {
      const theirs = meanwhileIn(error);
      if (theirs) await this.#met(theirs, body);
      else this.#failed(error, body);
    }
  }

  /** `body` is what the server has under `revision`. */
  #saved(body: unknown, revision: number): void {
    this.#base = body;
    this.#seen = undefined;
    this.#unheard = undefined;
    const isLatest = this.#shown.body === body;
    const kept = isLatest || this.#keep(this.#shown.body, revision);
    if (isLatest && this.#isOursKept()) keep(this.#name, undefined);
    this.#become({
      body: this.#shown.body,
      revision,
      kept,
      state: isLatest ? { kind: 'saved', at: new Date().toISOString() } : { kind: 'unsaved' },
    });
    if (!isLatest) this.#saveIn(PAUSE_MS);
  }

  /** The server has something newer than what `sent` followed: somebody else's, or ours of which we did not hear. */
  #met(theirs: Meanwhile, sent: unknown): Promise<void> | undefined {
    const { kind } = this.#start;
    if (theirs.revision > 0 && isSameItem(kind, theirs.body, sent)) {
      this.#saved(sent, theirs.revision);
    } else if (this.#unheard !== undefined && isSameItem(kind, theirs.body, this.#unheard)) {
      this.#unheard = undefined;
      this.#base = theirs.body;
      const kept = this.#keep(this.#shown.body, theirs.revision);
      this.#become({ ...this.#shown, kept, revision: theirs.revision });
      return this.#save();
    } else {
      this.#become({ ...this.#shown, state: { kind: 'meanwhile', theirs } });
    }
  }

  #failed(error: unknown, sent: unknown): void {
    const again = error instanceof ApiError && error.passes;
    if (again) this.#unheard = sent;
    // A draft that somebody threw away can be begun again with what is here.
    const revision = isGone(error) ? 0 : this.#shown.revision;
    this.#become({ ...this.#shown, revision, state: { kind: 'failed', why: whyOf(error), again } });
    if (again) this.#saveIn(RETRY_MS);
  }

  #keep(body: unknown, revision: number): boolean {
    const kept = keep(this.#name, { body, revision, base: this.#base } satisfies KeptDraft);
    if (kept) this.#keptBody = body;
    return kept;
  }

  /** Whether what this browser has is from here: after a reload of the item its next keeper may have kept newer words. */
  #isOursKept(): boolean {
    const kept = readKept(this.#name) as KeptDraft | undefined;
    return kept !== undefined && isSameItem(this.#start.kind, kept.body, this.#keptBody);
  }

  #saveIn(milliseconds: number): void {
    window.clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = window.setTimeout(() => void this.flush(), milliseconds);
  }

  #become(shown: Shown): void {
    this.#shown = shown;
    for (const watcher of this.#watchers) watcher();
  }
}
