/**
 * What in a text no page of ours would ever show as meant. The chat builds its own small Markdown node by node
 * (web/widget/text.ts), so this cannot harm anybody; whoever wrote it is told before it is live.
 */

const TAG = /<\/?([a-z][\w-]*|!--)/i;
/** From where its words end: to look for where they begin would take as many steps as there are "[", squared. */
const LINK = /\]\(\s*([^)\s]{0,500})/g;

/** What is wrong with the tags and links in a text, in an editor's words. In one pass, however it is made. */
export function unsafeIn(text: string): readonly string[] {
  const [tag] = TAG.exec(text) ?? [];
  const addresses = [...text.matchAll(LINK)].map(([, address]) => address ?? '');
  return [
    ...(tag === undefined ? [] : [`has "${tag}": only plain words, lists, **bold** and [links](/page) work`]),
    ...addresses
      .filter((address) => !isSafeAddress(address))
      .map((address) => `links to "${address.slice(0, 60)}": a link begins with https:// or /`),
  ];
}

/** A page of the council's own site, or by http(s) of another. */
function isSafeAddress(address: string): boolean {
  // Filled in when it is said, with an address of ours.
  if (/^\{[a-z][\w-]*\}$/i.test(address)) return true;
  if (/[\s<>"\\\p{Cc}]/u.test(address)) return false;
  if (address.startsWith('/')) return !address.startsWith('//');
  return /^https?:\/\/[^/]/i.test(address) && URL.canParse(address);
}
