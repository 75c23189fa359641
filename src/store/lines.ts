/** What is said in a conversation, on its way into the transcript. */
import { type HandoverNews, photoAttachment, type TranscriptEntry } from '../conversation/message.ts';
import type { TurnResult, Waiting } from '../conversation/ports.ts';
import { storableText } from './storable-text.ts';

/** An entry before it has its sequence. */
export type Line = Omit<TranscriptEntry, 'sequence'> & { readonly deliver: boolean };

export type NumberedLine = Line & { readonly sequence: number };

/** What a turn adds to the transcript, after `lastSequence`. `isWritten`: the message stands there already. */
export function linesOfTurn(
  now: Date,
  message: Waiting,
  result: TurnResult,
  { lastSequence, isWritten }: { readonly lastSequence: number; readonly isWritten: boolean },
): readonly NumberedLine[] {
  const heard: Line = {
    author: 'resident',
    text: message.text,
    at: message.receivedAt,
    externalId: message.externalId,
    deliver: false,
    ...(message.photos && { attachments: message.photos.map(photoAttachment) }),
  };
  const said = result.says.map(
    (say): Line => ({ ...say, author: result.author ?? 'parley', at: now, deliver: result.deliver }),
  );
  return numberLines(isWritten ? said : [heard, ...said], lastSequence);
}

export function numberLines(lines: readonly Line[], after: number): readonly NumberedLine[] {
  return lines.map((line, index) => ({ ...line, sequence: after + index + 1 }));
}

/** A line as it is read back. */
export function entryOf(line: NumberedLine): TranscriptEntry {
  const { sequence, at, author, quickReplies, attachments, rateable, externalId, advisor, notice } = line;
  return {
    sequence,
    at,
    author,
    text: storableText(line.text),
    ...(quickReplies !== undefined && { quickReplies }),
    ...(attachments !== undefined && { attachments }),
    ...(rateable && { rateable }),
    ...(externalId !== undefined && { externalId }),
    ...(advisor !== undefined && { advisor }),
    ...(notice !== undefined && { notice }),
  };
}

/** The lines as the database is given them. */
export function storableLines(lines: readonly NumberedLine[]): readonly NumberedLine[] {
  return lines.map((line) => ({ ...line, text: storableText(line.text) }));
}

export interface PlacedNews {
  readonly news: HandoverNews;
  /** Of the last thing said. */
  readonly sequence: number;
}

/** Nothing where nothing was ever said: nobody handed anything over then. */
export function newsAfter(sequence: number, news: HandoverNews | undefined): PlacedNews | undefined {
  return news && sequence > 0 ? { news, sequence } : undefined;
}
