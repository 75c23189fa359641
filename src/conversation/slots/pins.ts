/** Places as maps and apps write them: a latitude and longitude, or three words. */

const LAT_LONG =
  /(?<![\d.])(-?\d{1,2}\.\d{3,12})\s?°?\s?([NS])?\s?[,;\s]\s?(-?\d{1,3}\.\d{3,12})\s?°?\s?([EW])?(?![\d.])/i;
const THREE_WORDS = [
  /\/\/\/\s?(\p{L}{2,30}\.\p{L}{2,30}\.\p{L}{2,30})(?![\p{L}.])/iu,
  /(?:what3words|w3w)(?:\.co(?:m|\.uk)?)?[\s:/]{1,5}(?:is |are )?(\p{L}{2,30}\.\p{L}{2,30}\.\p{L}{2,30})(?![\p{L}.])/iu,
];
const BARE_THREE_WORDS = /^\s*(?!www\.)(\p{L}{3,30}\.\p{L}{3,30}\.\p{L}{3,30})\s*$/iu;

/** Great Britain and Northern Ireland with their islands, in degrees. */
const UK = { south: 49.8, north: 60.9, west: -8.7, east: 1.8 };

/** A latitude and longitude, as maps write and share them. */
export function pinIn(text: string): { latitude: number; longitude: number } | 'abroad' | undefined {
  const found = LAT_LONG.exec(text);
  if (!found) return undefined;
  const latitude = Number(found[1]) * (found[2]?.toUpperCase() === 'S' ? -1 : 1);
  const longitude = Number(found[3]) * (found[4]?.toUpperCase() === 'W' ? -1 : 1);
  const inside = latitude > UK.south && latitude < UK.north && longitude > UK.west && longitude < UK.east;
  return inside ? { latitude, longitude } : 'abroad';
}

/** Three words, with their slashes, from the app's link or announced; alone only as an answer. */
export function threeWordsIn(text: string, answering: boolean): string | undefined {
  const patterns = answering ? [...THREE_WORDS, BARE_THREE_WORDS] : THREE_WORDS;
  for (const pattern of patterns) {
    const words = pattern.exec(text)?.[1];
    if (words !== undefined) return words.toLowerCase();
  }
  return undefined;
}
