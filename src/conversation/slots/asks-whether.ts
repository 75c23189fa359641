import { plainOf } from './plain-answer.ts';

const WHETHER =
  /^(?:(?:so|and|ok|but) )*(?:is|was) (?:it|that|this) (?:on |for )?(?:the )?(?:\d|\p{L}+day\b|tomorrow|today)/u;

/** "Is it the 3rd" asks which day it is, and wishes for none; "can I pay on Friday" asks something else. */
export function asksWhether(text: string): boolean {
  return WHETHER.test(plainOf(text));
}
