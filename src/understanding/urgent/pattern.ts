/**
 * The little language of the urgent rules, one rule a line, over plain words joined by single blanks (no
 * capitals, apostrophes or punctuation): `a b` words in a row, `(a|b c)` either, `(a )?` perhaps, `~` up to
 * five other words or none, `<name>` a set of words from words.ts.
 */
import { WORD_SETS } from './words.ts';

const GAP = '(?: [^ ]+){0,5}';

/** A pattern for each line. Throws when a line does not read, which its test shows before anyone runs it. */
export function compileRules(rules: string): RegExp[] {
  return rules
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => new RegExp(`(?<= )(?:${expand(line)})(?= )`));
}

/** The same for phrases to be blanked, which are searched for throughout. */
export function compileBlanks(rules: string): RegExp[] {
  return compileRules(rules).map((pattern) => new RegExp(pattern.source, 'g'));
}

function expand(line: string): string {
  const expanded = withSets(line)
    .replace(/ ~(?=[ )])/g, GAP)
    .replace(/\((?!\?)/g, '(?:');
  // What is left would be searched for as it stands, and nobody types it.
  if (expanded.includes('~')) throw new Error(`"~" must stand between two words: ${line}`);
  return expanded;
}

/** A set may name another. */
function withSets(line: string): string {
  return line.replace(/<([a-z-]+)>/g, (_, name: string) => `(${withSets(setNamed(name))})`);
}

function setNamed(name: string): string {
  const words = WORD_SETS[name];
  if (words === undefined) throw new Error(`No set of words is called <${name}>. Add it to words.ts.`);
  return words.trim().replace(/\s*\n\s*/g, '|');
}
