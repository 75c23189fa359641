/** A broadcast's words as a text message carries them, and what is wrong with them. */
import { fitWhole } from '../conversation/fitting/fit-reply.ts';
import { isGsm7, lengthOnAir, segmentsOf, toGsm7 } from '../conversation/fitting/gsm7.ts';
import type { Say } from '../conversation/message.ts';
import type { BroadcastPorts } from './ports.ts';

/** What a manager wrote. */
export interface Written {
  readonly sms: string;
  /** Said to whoever asks about it; empty where the same words do. */
  readonly more: string;
}

/** The text, as it will be read. */
export interface Worded {
  readonly messages: readonly string[];
  readonly characters: number;
  /** What is charged for one person. */
  readonly parts: number;
}

/** A character that a text message cannot carry as it stands. */
export interface ProblemCharacter {
  readonly character: string;
  /** What goes in its place; empty where it is left out, itself where it makes the message dear. */
  readonly becomes: string;
}

/** What leaves for each person: one text where it is not too long. */
export function saysFor(
  { dress, texts }: Pick<BroadcastPorts, 'dress' | 'texts'>,
  { sms }: Pick<Written, 'sms'>,
): readonly Say[] {
  return fitWhole({ text: dress(sms) }, texts.limits);
}

export function worded(
  ports: Pick<BroadcastPorts, 'dress' | 'texts'>,
  written: Pick<Written, 'sms'>,
): Worded {
  const messages = saysFor(ports, written).map(({ text }) => text);
  return {
    messages,
    parts: messages.reduce((sum, text) => sum + segmentsOf(text).segments, 0),
    characters: messages.reduce((sum, text) => sum + lengthOnAir(text), 0),
  };
}

/** Each once, in the order they stand. */
export function problemCharacters(text: string): readonly ProblemCharacter[] {
  const characters = [...new Set([...text.normalize('NFC')])];
  return characters
    .filter((character) => !isGsm7(character) && !/\s/.test(character))
    .map((character) => ({ character, becomes: toGsm7(character) }));
}
