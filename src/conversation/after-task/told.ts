/** What became of a task since, as it is told: nobody came, they will not be in, it was seen to. Each of a line, as `lineOf` has it. */

const DID_NOT =
  "(?:never|didn'?t|did not|hasn'?t|has not|haven'?t|have not|wasn'?t|was not|not|failed to|forgot to)";
const MISSED = new RegExp(
  [
    String.raw`\b(?:nobody|no ?one|none of them)\b.{0,12}\b(?:c[ao]me|turn\w*|show\w*|been|arrive\w*|collect\w*|pick\w*)\b`,
    String.raw`\b(?:they|you|it|its|it's|the \w+|that|my \w+) (?:have |has |just )?${DID_NOT} (?:been |even |yet )?(?:fixed|mended|repaired|cleared|c[ao]me|been|turn(?:ed)? up|show(?:ed|n)?(?: up)?|arrived?|collect(?:ed)?|pick(?:ed)?(?: it)? up|tak(?:e|en)|took)\b`,
    String.raw`\bno show\b|(?:^|\b(?:it|it's|its|they|they're|theyre|that|that's|all|everything|(?:the|my|our) \w+(?: \w+)?)(?: is| are)? (?:all )?)still (?:here|there|outside|sat (?:here|there|outside))\b`,
  ].join('|'),
);
const ABSENT = new RegExp(
  [
    String.raw`\b(?:won'?t|can'?t|cannot|will not|not able to|not going to) be (?:in|here|there|home|at home|around|about)\b`,
    String.raw`\b(?:i'?m|i am|we'?re|we are|i'?ll be|we'?ll be|i will be) (?:not (?:going to be )?(?:in|home|at home|here|there)(?: (?:that|then|on|all|until|till|til|the)\b.*)?|(?:out|away|at work|working) (?:that|then|on|all|until|till|til|the)\b.*)$`,
    String.raw`\b(?:nobody|no ?one)(?: will be| is|'?ll be|'?s)?(?: going to be)? (?:in|home|at home)\b`,
  ].join('|'),
);
const SEEN_TO =
  '(?:came|fixed|mended|repaired|filled(?: in)?|sorted|cleared|cleaned|emptied|collected|removed|resolved|gone|done|taken(?: away)?|picked up)';
/**
 * Told, never asked or wished: who says "it" first. Where anything of it still is, it is not done. "That's ok" is thanks, and "the light is on" may be
 * what was reported: that something is well, or on, has to tell a change.
 */
const DONE = new RegExp(
  [
    String.raw`^(?:(?:oh|ok|hi|hello|actually|update|good news|just to say|i think|looks like|never ?mind|don'?t worry)\b\W*)*(?:it|that|they|its|it's|that's|thats|(?:the|my|our|that) \w+(?: \w+)?)(?:'?s| has| have| is| was|'?ve)?(?: (?:just|now|already|all|been|got))* ${SEEN_TO}(?: (?:now|already|today|this morning|yesterday|thanks|thank you|ta|up|out|so .*))*$`,
    String.raw`^(?:(?:oh|ok|hi|actually|update)\b\W*)*(?:they|they've|theyve|the (?:crew|men|man|lads|binmen|lorry|team)|someone|somebody)(?:'?ve| have| has|'?s)?(?: (?:just|now|already|finally|all|been|and))* (?:came|come|been|turned up|showed up|arrived|fixed|mended|cleared|cleaned|emptied|took|taken|collected|picked|moved|removed|filled)\b`,
    String.raw`^(?:(?:oh|ok|actually|update|good news)\b\W*)*(?:it|it'?s|its|(?:the|my|our|that) \w+(?: \w+)?)(?:'?s| has| have| is| are)?(?: (?:now|just|all))* (?:(?:come|came|gone|went|turned)(?: back)? on|back on|(?:back )?working|(?:now|all) (?:fine|ok)|(?:fine|ok) (?:again|now))(?: (?:again|now|by itself|thanks|thank you))*$`,
    String.raw`\b(?:i|we|we've|i've|ive|weve) (?:have )?(?:just )?found (?:it|my \w+|the \w+)\b|^found it\b`,
    `^(?:all |its |it's )?${SEEN_TO}(?: (?:now|already))+(?: (?:thanks|thank you|ta|cheers))?$`,
  ].join('|'),
);
/** Then it is not done after all, or something else is. */
const NOT_DONE =
  /\b(?:but|not|wrong|only|still|half|neighbours?|neighbors?|next door|others?|everyone|everybody)\b/;

/** Who says that their bin has gone has lost it. */
const BIN_GONE =
  /\b(?:bins?|box(?:es)?|cadd(?:y|ies)|containers?)\b.*\b(?:gone|taken|moved|removed)\b|\b(?:taken|took|moved|removed)\b.*\b(?:bins?|box(?:es)?|cadd(?:y|ies)|containers?)\b/;

/** It has grown since, or they know who: "there's more now", "it's got bigger", "it was my neighbour who did it". */
const MORE = new RegExp(
  [
    String.raw`\b(?:there'?s|there is|there are|there'?re|there has been|there'?s been|now) (?:(?:even|now|loads|lots|a lot|much|some|been) )*more\b`,
    String.raw`\b(?:they|someone|somebody|people)(?:'?ve| have| has|'?s)? (?:just |now )?(?:dumped|left|tipped|added|chucked|thrown|put|dropped) (?:(?:even|some|loads|lots|a lot|yet) )*more\b`,
    String.raw`\b(?:i|we) (?:know|knew|saw|have seen|can tell you) who\b|\b(?:it'?s|it was|that was|thats|that's) (?:my |the |our )?(?:\w+ )?\w+ (?:who|that) (?:did|dumped|left|keeps)\b`,
    String.raw`^(?:even |loads |lots |a lot )?more (?:of it|has|have|is|rubbish|stuff|dumped|bags)\b`,
    String.raw`\b(?:it|it'?s|its|it has|that|(?:the|that) \w+)(?: is| has|'?s)? (?:now )?(?:got|getting|gotten|become|grown|growing)(?: (?:much|a lot|even|way))* (?:bigger|worse|larger|deeper)\b`,
  ].join('|'),
);

export function tellsMore(line: string): boolean {
  return MORE.test(line);
}

export function tellsMissed(line: string): boolean {
  return MISSED.test(line);
}

export function tellsAbsent(line: string): boolean {
  return ABSENT.test(line);
}

export function tellsDone(line: string): boolean {
  return DONE.test(line) && !NOT_DONE.test(line) && !BIN_GONE.test(line);
}
