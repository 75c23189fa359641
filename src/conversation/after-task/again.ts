/** Whether the same task is to be done once more, for whom and where. Pure text in, meaning out. */

const THING = '(?:one|booking|collection|order|report|request|permit|subscription|complaint)';
const RELATIVE =
  '(?:next[ -]door|neighbours?|neighbors?|mums?|mothers?|dads?|fathers?|parents|nan|gran|son|daughter|sister|brother|friends?|aunt|uncle|mates?|pals?|partner|wife|husband|girlfriend|boyfriend|cousin|nephew|niece|grandad|grandma|nana|carer|flatmate|housemate)';
/** The same task is to be done once more. What is added to the thing itself is a change of it. */
const AGAIN = new RegExp(
  [
    String.raw`\b(?:another|one more|a second|a further) ${THING}\b|^(?:and |please )*(?:another|one more)(?: please)?$`,
    String.raw`\b(?:book|order|report|make|start|get|need|want|have) a new ${THING}\b`,
    String.raw`\b(?:book|order|report|do)(?: (?:it|one|that|this|the same))? again\b|^(?:the )?same again\b`,
    String.raw`\b(?:book|order|report|get|have|do|need|want) one (?:too |as well |also )?for (?:my|our|the|a) \w+`,
    String.raw`\b(?:my|our) ${RELATIVE} (?:also )?(?:wants?|needs?|would like) one\b`,
    String.raw`^(?:and )?(?:my|our) ${RELATIVE}(?:'s)? .*\b(?:too|also|as well)\b`,
  ].join('|'),
);
const NO_MORE_OF_IT =
  /\b(?:add|take|collect|pick|remove)\b|^(?:when|where|what|why|who|which|is|are|will|did|has|how (?!(?:do|can|would) (?:i|we)\b))/;
/** For whom, and where: told for the new one. */
const FOR_WHOM = new RegExp(String.raw`\b(?:for )?(?:my|our) ${RELATIVE}(?:'?s)?\b`, 'gi');
const WHERE_ELSE =
  /\b(?:(?:further|just|round|up|down|across|outside|opposite|near|by|next to)\b|(?:at|in|on) (?:number |no )?(?=\d|\p{L}+ (?:street|road|lane|avenue|close|drive|way|park|square)\b)).*$/iu;

/** Whether a line, as `lineOf` has it, asks for the same again. */
export function isAgain(line: string): boolean {
  return AGAIN.test(line) && !NO_MORE_OF_IT.test(line);
}

/** What of "another one for my mum at 3 Mill Lane" is told of the new one's place. */
export function placeOfAnother(text: string): string {
  return WHERE_ELSE.exec(text)?.[0] ?? '';
}

/** It is somebody else's: our own address is not offered for it. */
export function isForAnother(text: string): boolean {
  return new RegExp(FOR_WHOM.source, 'i').test(text);
}

/** "Another one", without for whom and where. */
export function withoutWhoAndWhere(text: string): string {
  return withoutWhom(text.replace(WHERE_ELSE, ''));
}

/** "Can my son be there", without whose son. */
export function withoutWhom(text: string): string {
  return text.replace(FOR_WHOM, '');
}
