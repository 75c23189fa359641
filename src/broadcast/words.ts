/** A broadcast's words as each channel carries them, and what is wrong with them. */
import { fitWhole } from '../conversation/fit-reply.ts';
import { isGsm7, lengthOnAir, segmentsOf, toGsm7 } from '../conversation/gsm7.ts';
import type { ChannelLimits, Say } from '../conversation/message.ts';
import type { BroadcastPorts, Line } from './ports.ts';

/** What a manager wrote. */
export interface Written {
  /** For text messages. */
  readonly sms: string;
  /** For channels with more room; empty where the same words do. */
  readonly more: string;
}

/** One channel's words, as they will be read. */
export interface Worded {
  readonly channel: string;
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

/** What is said by a channel: the fuller words where it has room for them. */
export function saysFor(
  ports: Pick<BroadcastPorts, 'dress'>,
  limits: ChannelLimits,
  written: Written,
): readonly Say[] {
  const { form } = limits;
  const words = form === 'text' || written.more === '' ? written.sms : written.more;
  return fitWhole({ text: ports.dress(form, words) }, limits);
}

export function worded(ports: Pick<BroadcastPorts, 'dress'>, line: Line, written: Written): Worded {
  const messages = saysFor(ports, line.limits, written).map(({ text }) => text);
  const isText = line.limits.form === 'text';
  const length = (text: string) => (isText ? lengthOnAir(text) : text.length);
  const parts = messages.reduce((sum, text) => sum + (isText ? segmentsOf(text).segments : 1), 0);
  return {
    channel: line.name,
    messages,
    parts,
    characters: messages.reduce((sum, text) => sum + length(text), 0),
  };
}

/** Each once, in the order they stand. */
export function problemCharacters(text: string): readonly ProblemCharacter[] {
  const characters = [...new Set([...text.normalize('NFC')])];
  return characters
    .filter((character) => !isGsm7(character) && !/\s/.test(character))
    .map((character) => ({ character, becomes: toGsm7(character) }));
}
