/** How many texts a reply will cost. The server turns what it can into the cheap alphabet before it sends. */

/** GSM 03.38: one septet each; those of the extension count double. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENSION = '^{}\\[~]|€';

/** What the server replaces by plain characters. */
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
};

/** A character that a text message cannot carry, and where: the server leaves it out. */
interface WrongCharacter {
  readonly at: number;
  readonly character: string;
}

export function wrongCharacters(text: string): readonly WrongCharacter[] {
  let at = 0;
  return [...text].flatMap((character) => {
    const place = at;
    at += character.length;
    const carried = septetsOf(PLAIN[character]?.[0] ?? character) > 0;
    return carried ? [] : [{ at: place, character }];
  });
}

export interface TextCount {
  readonly characters: number;
  readonly texts: number;
}

export function countTexts(text: string): TextCount {
  const plain = [...text.trim()].map((character) => PLAIN[character] ?? character).join('');
  // Emoji and other scripts are left out by the server unless nothing else is there.
  const septets = [...plain].reduce((sum, character) => sum + septetsOf(character), 0);
  if (septets === 0) return { characters: 0, texts: 0 };
  return { characters: septets, texts: septets <= 160 ? 1 : Math.ceil(septets / 153) };
}

function septetsOf(character: string): number {
  if (BASIC.includes(character)) return 1;
  return EXTENSION.includes(character) ? 2 : 0;
}
