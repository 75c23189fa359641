/** What changed in a text, in pieces that a person can read: one that is written anew is not cut into crumbs. */
import { diffWordsWithSpace } from 'diff';

export type Piece =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'changed'; readonly removed: string; readonly added: string };

/** Comparing takes no longer than this; what takes longer is shown as it was and as it is. */
const PATIENCE_MS = 500;
/** What stayed the same between two changes so many times its length is no more than chance. */
const CHANCE = 4;

export function readableDifference(before: string, after: string): readonly Piece[] {
  const parts = diffWordsWithSpace(before, after, { timeout: PATIENCE_MS });
  if (!parts) return [{ kind: 'changed', removed: before, added: after }];
  const pieces: Piece[] = [];
  for (const { added = false, removed = false, value } of parts) {
    if (added || removed) join(pieces, removed ? value : '', added ? value : '');
    else pieces.push({ kind: 'same', text: value });
  }
  return withoutCrumbs(pieces);
}

function withoutCrumbs(pieces: readonly Piece[]): readonly Piece[] {
  const read: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const [before, after] = [sizeOf(read.at(-1)), sizeOf(pieces[at + 1])];
    if (piece.kind === 'changed') join(read, piece.removed, piece.added);
    else if (before > 0 && after > 0 && before + after > CHANCE * piece.text.length) {
      join(read, piece.text, piece.text);
    } else read.push(piece);
  }
  return read;
}

/** Adds to the change at the end, or begins one. */
function join(pieces: Piece[], removed: string, added: string): void {
  const last = pieces.at(-1);
  if (last?.kind !== 'changed') {
    pieces.push({ kind: 'changed', removed, added });
    return;
  }
  pieces[pieces.length - 1] = {
    kind: 'changed',
    removed: last.removed + removed,
    added: last.added + added,
  };
}

function sizeOf(piece: Piece | undefined): number {
  return piece?.kind === 'changed' ? piece.removed.length + piece.added.length : 0;
}
