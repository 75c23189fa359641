/** An answer as each channel carries it, by the very code that fits it for residents. */
import { fitReply } from '../../conversation/fitting/fit-reply.ts';
import { segmentsOf } from '../../conversation/fitting/gsm7.ts';
import { type ChannelLimits, isNumbered, type Say } from '../../conversation/message.ts';

/** A channel that an answer can leave by. */
export interface PreviewChannel {
  /** `web`, `sms`, `whatsapp`… */
  readonly name: string;
  readonly title: string;
  readonly limits: ChannelLimits;
  /** Whether the council has set it up. */
  readonly isOn: boolean;
}

/** One message; those after the first are sent when the resident asks for MORE. */
export interface Part {
  readonly text: string;
  readonly quickReplies?: readonly string[];
}

export interface TextPart extends Part {
  readonly characters: number;
  readonly segments: number;
  /** Of one sending; absent where council.yaml does not say what a text costs. */
  readonly pence?: number;
}

/** More parts than this nobody asks for. */
const MOST_PARTS = 12;

/** Every part, in the order a resident gets them who asks for MORE each time. */
export function partsOf(
  say: Say,
  limits: ChannelLimits,
  words: { readonly more: string; readonly site: string },
): readonly Part[] {
  const parts: Part[] = [];
  let next: Say | undefined = say;
  while (next !== undefined && parts.length < MOST_PARTS) {
    const { says, rest } = fitReply(next, limits, words);
    parts.push(...says.map(({ text, quickReplies }) => ({ text, ...(quickReplies && { quickReplies }) })));
    next = rest === undefined ? undefined : { text: rest };
  }
  return parts;
}

/** What a part takes to send as a text message. */
export function textPart(part: Part, pence: number | undefined): TextPart {
  const { segments } = segmentsOf(part.text);
  // A tenth of a penny is nobody's concern, but three of them should not read 0.30000000000000004.
  const cost = pence === undefined ? {} : { pence: Math.round(segments * pence * 10) / 10 };
  return { ...part, characters: part.text.length, segments, ...cost };
}

/** What a channel can carry, and what that means for one answer. */
export function limitsFor(channel: PreviewChannel, say: Say, parts: readonly Part[]) {
  const { name, title, isOn, limits } = channel;
  const { quickReplies: most, quickReplyCharacters: characters, buttons, list } = limits;
  // Of several ways to show choices, the one that holds most of them.
  const room = list ?? (most > 0 ? { most, characters } : (buttons ?? { most, characters }));
  return {
    channel: name,
    title,
    isOn,
    mostCharacters: limits.maxCharacters,
    mostButtons: room.most,
    ...(room.characters !== undefined && { mostButtonCharacters: room.characters }),
    parts: parts.length,
    numbered: (say.quickReplies ?? []).length > 0 && isNumbered(say.quickReplies ?? [], limits),
  };
}
