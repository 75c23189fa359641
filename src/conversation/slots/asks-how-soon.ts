/** Whether they ask, before they send it, how soon it is seen to. Pure text in, meaning out. */
import { asksBack, plainOf } from './plain-answer.ts';

const HOW_SOON =
  /\bhow (?:long|soon|quick(?:ly)?|fast)\b(?!.*\b(?:been|ago|have|has)\b)|\bwhen (?:will|would|do|does|can|are|is)\b.*\b(?:it|you|they|that|this|come|coming|done|fixed|mended|cleared|cleaned|sorted|moved|taken|gone)\b/;

export function asksHowSoon(text: string): boolean {
  return asksBack(text) && HOW_SOON.test(plainOf(text));
}
