/**
 * Text that was written for a machine rather than to a council: markup, database and shell commands,
 * instructions to a language model. It asks nothing, so it is answered nothing, whatever words stand in it.
 */
const HOSTILE: readonly RegExp[] = [
  // Markup and scripts; "<3" and "a < b" are neither.
  /<\/?[a-z!][^<>]{0,200}>/,
  /\bjavascript:|\bon(?:error|load|click)\s{0,3}=/,
  /\{\{.{0,80}\}\}|\$\{.{0,80}\}|<%|%>/,
  // Database and shell.
  /\b(?:drop|alter|truncate)\s{1,3}(?:table|database)\b|\bunion\s{1,3}(?:all\s{1,3})?select\b|\bselect\s{1,3}\*|\bselect\s[\w, ]{1,40}\sfrom\s{1,3}\w+\s{1,3}(?:where|limit|order)\b|\binsert\s{1,3}into\b|\bdelete\s{1,3}from\s/,
  /['"]\s{0,3}(?:or|and)\s{1,3}['"\d].{0,6}=|;\s{0,3}--/,
  /\.\.[/\\]|%2e%2e|\/etc\/passwd|\brm\s-rf\b|\bcmd\.exe\b/,
  // Instructions to a model.
  /\b(?:ignore|disregard|forget|override)\b.{0,30}\b(?:previous|prior|above|earlier|system|all|your)\b.{0,20}\b(?:instructions?|prompts?|rules|guidelines|training)\b/,
  /\bsystem prompt\b|\bdeveloper mode\b|\bjailbreak\b|\byou are now\b.{0,40}\b(?:dan|ai|bot|assistant|model|free|unrestricted|jailbroken)\b/,
  /\b(?:reply|respond|answer|output|print|reveal|show|tell me)\b.{0,30}\b(?:admin|root|system|database|api)\b.{0,15}\b(?:password|prompt|key|keys|instructions?)\b/,
  /\b(?:act|pretend|roleplay) as (?:an?|if you were)\b.{0,30}\b(?:ai|hacker|admin|administrator|model|linux|terminal|unrestricted)\b/,
];

/** `folded` as `fold` gives it: lower case and of bounded length. */
export function isHostile(folded: string): boolean {
  return HOSTILE.some((pattern) => pattern.test(folded));
}
