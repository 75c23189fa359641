/** What a turn did. The turn itself writes nothing: these are stored, counted and sent afterwards. */
import type { UrgentKind } from '../understanding/understanding.ts';
import type { Say } from './message.ts';

export type TurnEvent =
  /** `inPassing`: a short word, such as a thanks; what was said before it is what is said again on "say that again". */
  | { readonly kind: 'said'; readonly say: Say; readonly inPassing?: true }
  | { readonly kind: 'dialog-started'; readonly dialog: string }
  | { readonly kind: 'slot-filled'; readonly dialog: string; readonly slot: string }
  | { readonly kind: 'slot-corrected'; readonly dialog: string; readonly slot: string }
  | { readonly kind: 'dialog-completed'; readonly dialog: string; readonly reference?: string }
  | { readonly kind: 'dialog-cancelled'; readonly dialog: string }
  | { readonly kind: 'question-answered'; readonly article: string; readonly score: number }
  /** The resident said whether the last answer helped. */
  | { readonly kind: 'answer-rated'; readonly article: string; readonly helpful: boolean }
  | { readonly kind: 'clarified'; readonly options: readonly string[] }
  /** Kept for the editors, without who asked. */
  | { readonly kind: 'question-unanswered'; readonly text: string }
  /** They asked what is another council's to answer, by the name of its area. */
  | { readonly kind: 'other-area'; readonly area: string }
  | { readonly kind: 'urgent-signposted'; readonly urgent: UrgentKind }
  | { readonly kind: 'handover-requested'; readonly handover: string }
  | { readonly kind: 'handover-left'; readonly handover: string }
  | { readonly kind: 'handover-rated'; readonly handover: string }
  /** A copy of the conversation, whoever has it. */
  | { readonly kind: 'copy-given' }
  /** The service is switched off: the message is kept, and answered once it is on again. */
  | { readonly kind: 'kept-for-later' }
  /** Another machine seems to answer ours: nothing is said for a while. */
  | { readonly kind: 'loop-broken' }
  /** All that is held on the resident is to be erased, by their own clear word. */
  | { readonly kind: 'erasure-asked' }
  /** What joins this contact to others is undone; `passedOn` where the number was somebody else's before. */
  | { readonly kind: 'forgotten'; readonly passedOn: boolean }
  | { readonly kind: 'opted-out' }
  | { readonly kind: 'opted-in' };
