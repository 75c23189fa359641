/** The port to the systems in which the council's own people work on requests. */
import type { Request } from '../store/requests.ts';

/** A step of a request, to be told. The whole request comes with it, as it is now. */
export interface Told {
  /** The idempotency key: the same for every try. */
  readonly key: string;
  readonly event: 'created' | 'changed';
  readonly request: Request;
  /** When an earlier try was begun whose outcome is not known: look before sending again. */
  readonly triedAt?: Date;
  /** The moment of this try. */
  readonly now: Date;
}

/** What came of a try. A closed set: the deliverer knows what to do with each. */
export type Taken =
  /** `theirId`: what they call the request. `token`: they will have an id for it later. */
  | { readonly kind: 'taken'; readonly theirId?: string; readonly token?: string }
  /** They have no use for steps of this kind. */
  | { readonly kind: 'not-for-them' }
  /** Nothing was taken in. Try again, not before `afterSeconds` where that is told. */
  | { readonly kind: 'later'; readonly afterSeconds?: number; readonly reason: string }
  /** Nothing was taken in, and never will be as it is. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** It may have been taken in. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** How a request stands with them. */
export type Standing =
  | {
      readonly kind: 'stands';
      /** Their word for it, in small letters: `open`, `closed`. */
      readonly status: string;
      /** For the resident to read. */
      readonly note?: string;
      /** Their id, once the token has one. */
      readonly theirId?: string;
    }
  | { readonly kind: 'not-known'; readonly reason: string }
  /** They do not answer, or have too much to do: nor would they of another. */
  | { readonly kind: 'not-now'; readonly reason: string };

export interface BackOffice {
  readonly name: string;
  take(told: Told): Promise<Taken>;
  /** Absent where they tell us of their own accord. */
  standing?(asked: { readonly theirId: string | null; readonly token: string | null }): Promise<Standing>;
}
