import { describe, expect, it } from '@jest/globals';
import { fold } from '../../src/understanding/normalise.ts';
import { tokenise } from '../../src/understanding/tokens.ts';
import type { UrgentKind } from '../../src/understanding/understanding.ts';
import { compileRules } from '../../src/understanding/urgent/pattern.ts';
import { learnUrgent } from '../../src/understanding/urgent/second-opinion.ts';
import { createUrgentDetector } from '../../src/understanding/urgent/urgent.ts';
import { heldOutCases, marketTownCases, measureUrgent, roundaboutCases } from './urgent/measure.ts';

const detector = createUrgentDetector(learnUrgent());
const urgent = (text: string) => detector.find(tokenise(fold(text)))?.urgent;

const SAID: Readonly<Record<UrgentKind, string>> = {
  'danger-to-life':
    'I want to kill myself|i dont want to be here any more|im going to end it all tonight|she has taken an overdose|he isn’t breathing|my neighbour has collapsed|chest pains and cant breathe|the house next door is on fire|a man is standing on the edge of the bridge and he looks like he will jump|a girl has fallen in the river|someone has been stabbed|theres a man with a knife outside|i want to die|whats the point in living|no reason to live|he wont wake up|baby swallowed a battery|I need an ambulance|burglar alarm going off and someone is in my house|get the fire brigade man on the roof|my manager will kill me he showed me a knife|whats the best way to kill them both and then me',
  'domestic-abuse':
    'my husband hits me|my partner is violent|i am scared of my boyfriend|he wont let me leave the house|domestic abuse|my ex is threatening to kill me|she punched me again, my wife|i need a womens refuge|he checks my phone and controls my money|im scared to go home he will hit me|my family are forcing me to marry',
  'child-at-risk':
    'i think the child next door is being hit|the baby has been left on its own|I’m worried about a child|neighbours kids home alone every night|my dad hits me|a girl in my class has bruises all over|child abuse|toddler wandering in the street on her own|hes been sending sexual messages to my daughter',
  'adult-at-risk':
    'someone is stealing from my elderly neighbour|my nans carer hits her|bruises on my mother in the care home|safeguarding adults|old man next door has not been seen for days|worried about an elderly lady|they have taken over my disabled uncles flat',
  'gas-leak':
    'I can smell gas|smell of gas in the hall|gas leak|theres a strong smell of gas outside|my carbon monoxide alarm is going off|digger hit a gas main|gassy smell gas leaking from the cooker|it reads 70 ppm and i feel sick|the detector shows 70ppm',
  'homeless-tonight':
    'i have nowhere to sleep tonight|I’m homeless|sleeping in my car with my kids|landlord has changed the locks|been kicked out and no where to go|i need a bed for the night|we are on the streets tonight|my mum threw me out tonight',
  'power-line-or-dangerous-structure':
    'a power line is down|overhead cable hanging across the road|live wires sticking out of a lamp post|wall about to collapse onto the pavement|roof tiles falling into the street|scaffolding has collapsed|the chimney is going to fall on someone|a sinkhole has opened|tree has come down on a power line|a big branch is about to snap by the playground',
};

describe.each(Object.entries(SAID))('%s', (kind, said) => {
  it.each(said.split('|'))('%s', (text) => expect(urgent(text)).toBe(kind));
});

it('has no rule with a gap that leads nowhere, which nothing could match', () => {
  expect(() => compileRules('tree ~|branch')).toThrow('"~" must stand between two words');
});

it('is no ordering, missing or taking away of anything, for anybody, anywhere', () => {
  const asks = [
    'order',
    'i need',
    'can i have',
    'send me',
    'replace',
    'collect',
    'take away',
    'missed',
    'cancel',
  ];
  const things = [
    'bin',
    'bins',
    'food caddy',
    'food caddies',
    'blue bins',
    'recycling boxes',
    'sofa',
    'caddy liners',
  ];
  const places = ['', ' at 12 harrow lane', ' for 3 mill road please', ' tomorrow', ' for my mum'];
  const messages = asks.flatMap((ask) =>
    ['', '2 ', 'three ', 'a new '].flatMap((count) =>
      things.flatMap((thing) => places.map((place) => `${ask} ${count}${thing}${place}`)),
    ),
  );
  expect(messages.filter((text) => urgent(text) !== undefined)).toEqual([]);
});

describe('not urgent, though it sounds so', () => {
  it.each([
    'this bin situation is killing me',
    'im dying to know when my bins are coming',
    'the smell from these bins is killing us',
    'nearly had a heart attack when i saw my council tax bill',
    'over my dead body am i paying that fine',
    'dead fox in the road',
    'where do i take an empty gas bottle',
    'my gas bill is too high',
    'can i have a bonfire in my garden',
    'fire safety certificate for my hmo',
    'i could murder a cup of tea while i wait',
    'my phone is dying can you text me',
    'drowning in rubbish here',
    'how do i kill weeds on the pavement',
    'child benefit number',
    'how do i get my child a school place',
    'kids bikes dumped in the alley',
    'what is the council doing for the homeless',
    'i want to volunteer with homeless people',
    'domestic abuse training course for staff',
    'suicide prevention strategy pdf',
    'someone hit my bin with their car',
    'who do i call about overhanging branches',
    'my fence fell down can i claim',
    'street light is out',
    'the queue at the tip was a nightmare i nearly died of boredom',
    'register a death',
    'need a bigger bin for nappies, we have a new baby',
    'my son is starting school, when are term dates',
    'is there a fire station tour for kids',
    'bin lorry blocked the road',
    'battery recycling',
    'pest control to kill rats',
    'care home fees for my mum',
    'assisted collection for my elderly mother',
    'my dad is disabled and needs a blue badge',
    'what time does the swimming pool open',
    'when is my bin day',
    '',
    '😀😀😀',
  ])('%s', (text) => expect(urgent(text)).toBeUndefined());
});

it('says which words it was found by', () => {
  const text = 'hello, I can smell gas. help';
  const found = detector.find(tokenise(fold(text)));
  const [span] = found?.spans ?? [];
  expect(text.slice(span?.start, span?.end)).toContain('smell gas');
});

it('finds it at the end of a long message', () => {
  expect(urgent(`${'the bins on our street are a mess '.repeat(20)} and i can smell gas`)).toBe('gas-leak');
});

it('reads hostile text in bounded time', () => {
  const started = performance.now();
  for (const piece of ['my ', 'child ', 'he he has hit ', 'worried about ', 'a'.repeat(3000), 'smell ', '( '])
    urgent(piece.repeat(2000));
  expect(performance.now() - started).toBeLessThan(2000);
});

describe('messages it has not learnt from', () => {
  const measure = measureUrgent(heldOutCases());

  it('catches 95 in 100 that are urgent', () => {
    expect(measure.urgent).toBeGreaterThan(120);
    expect(measure.caught / measure.urgent).toBeGreaterThanOrEqual(0.95);
    expect(measure.rightKind / measure.urgent).toBeGreaterThanOrEqual(0.87);
  });

  it('leaves 90 in 100 alone that only sound so', () => {
    expect(measure.lookAlikes).toBeGreaterThan(150);
    expect(measure.leftAlone / measure.lookAlikes).toBeGreaterThanOrEqual(0.9);
  });
});

describe('messages that only tell signs, which it has not learnt from either', () => {
  const measure = measureUrgent(roundaboutCases());

  it('catches most', () => {
    expect(measure.urgent).toBeGreaterThan(100);
    expect(measure.caught / measure.urgent).toBeGreaterThanOrEqual(0.9);
    expect(measure.rightKind / measure.urgent).toBeGreaterThanOrEqual(0.84);
  });

  it('leaves nearly nine in ten alone that only sound so', () => {
    expect(measure.lookAlikes).toBeGreaterThan(70);
    expect(measure.leftAlone / measure.lookAlikes).toBeGreaterThanOrEqual(0.88);
  });
});

describe('messages of a market town, which it has not learnt from either', () => {
  const measure = measureUrgent(marketTownCases());

  it('catches more than five in six, however roundabout they tell', () => {
    expect(measure.urgent).toBe(210);
    expect(measure.caught / measure.urgent).toBeGreaterThanOrEqual(0.84);
    expect(measure.rightKind / measure.urgent).toBeGreaterThanOrEqual(0.76);
  });

  it('leaves more than nine in ten alone of what only sounds so, small talk and chat', () => {
    expect(measure.lookAlikes).toBe(300);
    expect(measure.leftAlone / measure.lookAlikes).toBeGreaterThanOrEqual(0.93);
  });
});

describe('what another part of the reading knows', () => {
  const doubtful = tokenise(fold('pensioner in the library wants the lamp post wires looked at'));

  it('lets a plain topic stand against what is only likely', () => {
    expect(detector.find(doubtful)?.urgent).toBeDefined();
    expect(detector.find(doubtful, 0.95)).toBeUndefined();
  });

  it('never lets it stand against what is sure', () => {
    expect(detector.find(tokenise(fold('i can smell gas')), 1)?.urgent).toBe('gas-leak');
  });
});
