import { expect, it } from '@jest/globals';
import { taughtForCarrier } from '../../../src/content/check/carrier-words.ts';

it.each([
  ['Type the six figures. Or say cancel to stop.', 'say cancel'],
  ['Text END when you are done', 'Text END'],
  ['Reply with "quit" to leave', 'Reply with "quit'],
  ['Send us STOPALL', 'Send us STOPALL'],
  ['Say stop.', 'Say stop'],
  ['Say stop to leave this', 'Say stop'],
  ['Text STOP to leave the queue', 'Text STOP to '],
  ['Write start to begin', 'Write start'],
])('finds what is taught in %j', (text, found) => expect(taughtForCarrier(text)).toContain(found));

it.each([
  'Text STOP to get no more texts.',
  'Text STOP at any time to end all our texts.',
  'You can stop at any time: text STOP, or tell me here.',
  "You won't get any more texts from us. Text START if you change your mind.",
  'To begin anew, say start again.',
  'Text BACK to change your last answer, or MENU for a list.',
  'We will text you when collections are cancelled. We send the end of year bill.',
  'It was cancelled at the end. Quit smoking with us.',
])('lets %j be', (text) => expect(taughtForCarrier(text)).toBeUndefined());
