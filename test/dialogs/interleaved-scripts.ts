/** What is said to each dialog in `interleaved.test.ts`: a script that finishes it, and more that fits it. */

export interface DialogScript {
  /** Said in this order, with anything at all in between, it gets somewhere. */
  readonly script: readonly string[];
  /** Other beginnings, answers and corrections. */
  readonly also: readonly string[];
}

const FINISHING = ['yes', 'yes'];

/** Stands for a house number, or the end of a mobile's, another one each time, so that what one household has does not block the next. */
export const NUMBER = '#';

/** Stands for the code that was last sent for this talk; for a wrong one where none was. */
export const CODE = '<code>';

export const SCRIPTS: Readonly<Record<string, DialogScript>> = {
  'speak-to-advisor': {
    script: ['can i talk to a person', 'about my council tax bill', 'Sam Green', ...FINISHING],
    also: ['call me back please', 'leave a message', 'i would rather not say', 'it is about damp', 'cancel'],
  },
  'bin-day': {
    script: ['bin day', '# harrow lane'],
    also: ['bin day at # beech avenue', 'all dates', 'calendar', 'flat 3 tanner house', 'just the brown bin'],
  },
  'bin-reminders': {
    script: ['remind me about my bins', '# harrow lane', '07700 9001#', CODE, ...FINISHING],
    also: [
      'new code',
      'no, 07700 900777',
      'stop the bin reminders',
      'change my reminders to # beech avenue',
      'flat 7, tanner house',
    ],
  },
  'missed-bin': {
    script: ['missed bin', '# foundry road', 'black bin', 'no thanks', ...FINISHING],
    also: [
      'my food caddy was missed',
      'the brown one',
      '1 market square',
      'no, the blue bin',
      'no, number #',
    ],
  },
  'order-container': {
    script: ['my blue bin was stolen', '# harrow lane', 'no thanks', ...FINISHING],
    also: ['order a bin', 'a bigger black bin', 'there are 7 of us', 'food caddy', 'no, two', 'it is broken'],
  },
  'garden-waste': {
    script: ['join garden waste', '# harrow lane', '2', 'i have them already', 'no thanks', ...FINISHING],
    also: [
      ...['renew my brown bin', 'cancel my garden waste', 'when does my garden waste run out', 'no, 3 bins'],
      ...['GW-K47-Q2X', 'join garden waste at # mill lane, 1 bin', 'how much is the brown bin', '9 bins'],
      'no, number #',
    ],
  },
  'bulky-waste': {
    script: ['2 armchairs and a settee', '# harrow lane', 'no', 'the second one', 'no thanks', ...FINISHING],
    also: [
      ...['book a bulky collection', 'cancel my bulky collection', 'change the date of my collection'],
      ...['add a mattress to my booking', 'nobody came for my sofa', 'a sofa and 3 car tyres', 'more'],
      ...['chairs and a bed and a doofer', 'take the sofa off', 'yes but friday', '25 december', 'saturday'],
      ...['universal credit', 'leave it off', 'BW-K47-Q2X'],
    ],
  },
  'tip-permit': {
    script: ['tip permit', 'van', 'none of these', 'my own', '# harrow lane', 'AB12 CDE', ...FINISHING],
    also: ['a trailer', '2 metres', 'it is hired', 'renew my permit', 'how many visits left', 'no, AB12 CDF'],
  },
  'council-tax-move': {
    script: [
      ...['we are moving out of our flat', 'last friday', '# Harrow Lane, FN3 2BD', 'skip', 'Sam Green'],
      ...['goes back to the landlord', 'sam@example.org', ...FINISHING],
    ],
    also: ['moving in', 'moving house', 'no, 5 january', '1 july 2027', 'Acme Lettings', 'no, Pat Green'],
  },
  'give-feedback': {
    script: ['give feedback', 'the chat', '5 stars', 'it was quick', 'no', ...FINISHING],
    also: ['make a complaint about this chat', 'no, 2 stars', 'it was wrong twice', 'i have an idea'],
  },
  'report-fly-tipping': {
    script: [
      ...['report fly tipping', 'on Mill Lane by number #', 'public', 'black bags and a mattress'],
      ...['a van load', 'no danger', 'i did not see it', 'no photo', 'anonymous', ...FINISHING],
    ],
    also: ['needles', 'white van AB12 CDE', "no, it's outside # Harrow Lane", 'yesterday at 6pm', 'private'],
  },
  'report-street-problem': {
    script: ['pothole', 'no', 'outside # Mill Lane', 'anonymous', ...FINISHING],
    also: ['street light out on Mill Lane, column 14', 'abandoned vehicle', 'actually graffiti', 'burnt out'],
  },
  'get-alerts': {
    script: [
      'sign up for text alerts',
      'roads and schools',
      '# harrow lane',
      '07700 9002#',
      CODE,
      ...FINISHING,
    ],
    also: [
      ...['text me flood alerts', 'stop the alerts', 'stop school closure alerts', 'all of these', 'keep'],
      ...['what news do i get', 'no more news', 'add something', 'bins', 'no, bin changes', '01632 960123'],
    ],
  },
  'link-contact': {
    script: ['link my phone', 'sam#@example.org', CODE],
    also: [
      ...['new code', '000000', '12', 'no, it is 07700 900777', 'unlink my phone', 'wrong number', CODE],
      ...['me@example.com', '01632 960123', 'no code came', 'forget me', 'no, it is sam#@example.org'],
    ],
  },
  'request-status': {
    script: ['dead cat outside # Mill Lane', 'yes', 'yes', 'yes', 'what is happening with my report'],
    also: ['what is happening with FT-K47-Q2X', 'status of my request', 'i lost it', 'FN3 2BD', 'SP-K47-Q2X'],
  },
};

/** Fits any of them. */
export const ANYTIME = [
  ...['back', 'cancel', 'start again', 'help', 'menu', 'repeat', 'more', 'thanks', 'none of these', 'skip'],
  ...['yes', 'no', 'not sure', 'no thanks', '1', '2', '9', 'first', 'yes but the 4th', 'FN1 1AA', 'LS6 2BD'],
  ...['no, number 12', 'no, change that', 'never mind', 'when is the tip open?', 'what goes in the blue bin'],
  ...['hello', 'person', '07700 900321', 'how much is it?', 'tomorrow', '31 february', 'ASDF', '?'],
];

export const GARBAGE = [
  ...['', ' ', '\0', '\ud800', '{place}', '__proto__', '<script>alert(1)</script>', 'a'.repeat(5000), '%00'],
  ...['👍', '🛋️', '../../etc/passwd', "'; drop table requests; --", '9'.repeat(400)],
];
