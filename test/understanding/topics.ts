/** A few topics of a council, to see understanding by itself. */
import { createUnderstanding } from '../../src/understanding/understand.ts';
import type { Topic } from '../../src/understanding/understanding.ts';

export const NOW = new Date('2026-11-21T10:00:00Z');

export const topic = (kind: Topic['kind'], id: string, title: string, phrases: string): Topic => ({
  kind,
  id,
  title,
  phrases: phrases.split('|'),
});

export const TOPICS: readonly Topic[] = [
  topic(
    'dialog',
    'bin-day',
    'Find your bin day',
    'when is my bin day|what bin is it this week|bin day|when do you collect the recycling|which bin goes out tomorrow|when are my bins emptied|is it green bin week|next collection date|what day is rubbish collected|bin collection calendar',
  ),
  topic(
    'dialog',
    'missed-bin',
    'Report a missed bin',
    'my bin was missed|you didnt empty my bin|bin not collected|they forgot my recycling|bin men didnt come|missed collection|rubbish still here|my bin has not been emptied|report a missed bin|food caddy not taken',
  ),
  topic(
    'dialog',
    'speak-to-advisor',
    'Speak to an adviser',
    'speak to an adviser|talk to a person|human please|call me back|can i talk to someone|real person|customer services|put me through|ring me|is anyone there to talk to',
  ),
  topic(
    'answer',
    'council-tax-pay',
    'Pay your council tax',
    'pay my council tax|set up a direct debit|how do i pay council tax online|council tax instalments|when is council tax due|change direct debit date|pay council tax by card|where can i pay my council tax in cash|pay council tax over the phone|pay my bill',
  ),
  topic(
    'answer',
    'library-opening',
    'Library opening times',
    'library opening times|when does the library open|is the library open on sunday|where is my nearest library|library hours|what time does the library shut|is the library open today|library address|which libraries are open late|saturday library hours',
  ),
  topic(
    'answer',
    'parking-fine',
    'Pay or challenge a parking ticket',
    'pay a parking fine|i got a parking ticket|challenge a pcn|appeal a parking ticket|how do i pay my pcn|parking fine is wrong|penalty charge notice|got a ticket but i had a permit|traffic warden gave me a ticket|contest parking ticket',
  ),
];
export const understanding = createUnderstanding({ topics: TOPICS });
