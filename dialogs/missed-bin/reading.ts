/** What residents say of a collection that was made, and made badly. Pure text in, meaning out. */
import { asksBack, plainOf } from '../../src/conversation/slots/plain-answer.ts';

const ON_THE_STREET =
  '(?:everywhere|all over|(?:on|in|down|across) the (?:road|street|pavement|floor|ground|path|drive|grass|verge))';
const MESS = new RegExp(
  [
    String.raw`\bspil(?:t|led)\b|\b(?:scattered|strewn)\b`,
    String.raw`\b(?:left|leave|leaves|leaving|made|make) (?:a|an|such a|the) (?:\w+ )?mess\b`,
    // "They left my rubbish on the pavement" is what was not taken.
    String.raw`\b(?:left|leaving|dropped|dropping) (?:(?!my\b|our\b|the\b|it\b)\w+ ){0,3}(?:rubbish|litter|waste|bits|glass|food|recycling|stuff|half of it|some of it)\b.{0,20}\b${ON_THE_STREET}`,
    String.raw`\b(?:rubbish|litter|waste|bits|glass|food|recycling)\b(?: \w+){0,3} (?:everywhere|all over)\b|\b(?:half|some|bits) of it(?: \w+){0,2} ${ON_THE_STREET}`,
  ].join('|'),
);
const CREW =
  /\b(?:they|you|bin ?men|bin ?man|dust ?men|bin ?lorry|lorry|crew|lads|collectors|workers|council)\b/;
const NOT_EMPTIED = new RegExp(
  [
    String.raw`\b(?:not|never|(?:did|has|have|had|was|were|do|does|would|could)n'?t|nobody|no ?one|miss(?:ed|es|ing)|still|full|forgot\w*|forgets?|skip(?:s|ped)?|refus\w+|ignor\w+|fail\w*)\b`,
    String.raw`\b(?:drove|went|walked|gone|driven) (?:straight |right )?past\b|\bwithout empt|\bleft (?:it|mine|ours|(?:my|our) bins?)\b`,
    // A habit told beside what is reported today.
    String.raw`\b(?:always|every (?:time|week)|foxes|fox|cats?|birds?|gulls|seagulls|wind|windy)\b`,
  ].join('|'),
);

/** The crew emptied it and left rubbish about. A bin that was not emptied comes first, and what animals did is another thing. */
export function tellsSpilt(text: string): boolean {
  const plain = plainOf(text);
  return MESS.test(plain) && CREW.test(plain) && !NOT_EMPTIED.test(plain) && !asksBack(text);
}
