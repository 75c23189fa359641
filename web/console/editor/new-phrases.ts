/** Those that are not there yet, in small and capital letters alike, each once. */
export function newPhrases(lines: readonly string[], there: readonly string[]): readonly string[] {
  const known = new Set(there.map((phrase) => phrase.toLowerCase()));
  return lines.filter((line) => {
    const isNew = !known.has(line.toLowerCase());
    known.add(line.toLowerCase());
    return isNew;
  });
}
