/** A test chat: what was said so far, and what each message was taken for. Nothing of it is kept anywhere. */
import { useRef, useState } from 'react';
import { ApiError, ask, LEARNING_MS, tellOf } from '../api.ts';
import { useMember } from '../session.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { type Tried, type TriedDraft, triedSchema } from './wire.ts';

export type Form = 'web' | 'text';

export interface Exchange {
  readonly number: number;
  readonly said: string;
  readonly tried?: Tried;
  readonly problem?: string;
  /** The session before it, so that it can be asked again. */
  readonly before: string | undefined;
}

export interface Trial {
  readonly form: Form;
  readonly exchanges: readonly Exchange[];
  readonly busy: boolean;
  setForm(form: Form): void;
  say(text: string): void;
  /** The same words as if what followed had not been said, with the drafts as they are now. */
  askAgain(exchange: Exchange, also?: readonly TriedDraft[]): void;
  restart(): void;
}

/** `drafts` stand in place of what is live. */
export function useTrial(drafts: readonly TriedDraft[]): Trial {
  const { call } = useMember();
  const announce = useAnnounce();
  const [form, setForm] = useState<Form>('web');
  const [exchanges, setExchanges] = useState<readonly Exchange[]>([]);
  const [busy, setBusy] = useState(false);
  const round = useRef(0);

  function send(
    said: string,
    before: string | undefined,
    earlier: readonly Exchange[],
    among = drafts,
  ): void {
    const number = ++round.current;
    const put = (more: Partial<Exchange>) => {
      if (round.current !== number) return;
      setExchanges([...earlier, { number, said, before, ...more }]);
    };
    put({});
    setBusy(true);
    const body = { also: among, form, text: said, ...(before !== undefined && { session: before }) };
    call((csrf) => ask(triedSchema, '/api/editor/try', { body, csrf, patienceMs: LEARNING_MS }))
      .then(
        (tried) => {
          put({ tried });
          announce(tried.replies.map(({ text }) => text).join(' ') || 'Nothing was said.');
        },
        (error) => put({ problem: toldOf(error) }),
      )
      .finally(() => round.current === number && setBusy(false));
  }

  return {
    form,
    exchanges,
    busy,
    setForm(chosen) {
      setForm(chosen);
      clear();
    },
    say(text) {
      if (busy) return;
      // A message that failed is not part of the chat: it goes on from the last that was answered.
      const answered = exchanges.filter(({ tried }) => tried);
      send(text, answered.at(-1)?.tried?.session, answered);
    },
    askAgain: (exchange, also) =>
      send(
        exchange.said,
        exchange.before,
        exchanges.slice(0, exchanges.indexOf(exchange)),
        also === undefined ? drafts : joined(drafts, also),
      ),
    restart: clear,
  };

  function clear(): void {
    round.current += 1;
    setExchanges([]);
    setBusy(false);
  }
}

/** Later drafts of an item stand in place of earlier ones. */
export function joined(drafts: readonly TriedDraft[], also: readonly TriedDraft[]): readonly TriedDraft[] {
  const kept = drafts.filter((draft) => !also.some(({ kind, id }) => kind === draft.kind && id === draft.id));
  return [...kept, ...also];
}

function toldOf(error: unknown): string {
  const overtaken = error instanceof ApiError && error.code === 'overtaken';
  return overtaken ? 'The draft changed meanwhile. Ask again.' : tellOf(error);
}
