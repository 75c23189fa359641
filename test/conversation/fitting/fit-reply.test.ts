import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitReply, fitWhole } from '../../../src/conversation/fitting/fit-reply.ts';
import { isGsm7, lengthOnAir } from '../../../src/conversation/fitting/gsm7.ts';
import type { ChannelLimits } from '../../../src/conversation/message.ts';

const text: ChannelLimits = {
  form: 'text',
  maxCharacters: 160,
  quickReplies: 0,
  gsm7: true,
  expiryMinutes: 240,
};
const web: ChannelLimits = {
  form: 'web',
  maxCharacters: 2000,
  quickReplies: 10,
  gsm7: false,
  expiryMinutes: 30,
};
const MORE = 'Reply MORE to go on.';

const said = (words: string, limits = text, more = {}) => fitReply({ text: words, ...more }, limits).says;

describe('what fits', () => {
  it('passes through unchanged', () => {
    expect(fitReply({ text: 'Your black bin goes out on Thursday.' }, text)).toEqual({
      says: [{ text: 'Your black bin goes out on Thursday.' }],
    });
  });

  it('keeps Markdown, curly quotes and buttons where the channel shows them', () => {
    const say = { text: '**It’s free** – [see how](/bins)', quickReplies: ['Yes', 'No'] };
    expect(fitReply(say, web)).toEqual({ says: [say] });
  });

  it('keeps attachments', () => {
    const attachments = [{ contentType: 'text/calendar', name: 'bins.ics', path: '/calendar/1.ics' }];
    expect(said('Here it is.', text, { attachments })).toEqual([{ text: 'Here it is.', attachments }]);
  });

  it('numbers the choices where there are no buttons', () => {
    expect(said('Is that right?', text, { quickReplies: ['Yes', 'No – it’s wrong'] })).toEqual([
      { text: "Is that right?\n1 Yes\n2 No - it's wrong" },
    ]);
  });

  it('numbers the choices where there are more than the buttons', () => {
    expect(said('Which?', { ...web, quickReplies: 2 }, { quickReplies: ['A', 'B', 'C'] })).toEqual([
      { text: 'Which?\n1 A\n2 B\n3 C' },
    ]);
  });
});

describe('plain words', () => {
  it.each([
    ['**Bold** and *soft* and _soft_ and __bold__', 'Bold and soft and soft and bold'],
    ['## Heading\n\nFirst.\n\nSecond.', 'Heading\nFirst.\nSecond.'],
    ['You need:\n\n* a bag\n- a peg\n+ a bin', 'You need:\n- a bag\n- a peg\n- a bin'],
    ['1. One\n2. Two', '1. One\n2. Two'],
    ['> quoted', 'quoted'],
    ['[Pay online](/council-tax/pay)', 'Pay online (fernley.example/council-tax/pay)'],
    ['[fernley.example/pay](/pay)', 'fernley.example/pay'],
    ['[01632 960 000](tel:01632960000)', '01632 960 000'],
    ['[Ring us](tel:01632960000)', 'Ring us (01632960000)'],
    ['[Email](mailto:contact@fernley.example)', 'Email (contact@fernley.example)'],
    ['[GOV.UK](https://www.gov.uk/)', 'GOV.UK'],
    ['[Blue badge](https://www.gov.uk/apply-blue-badge)', 'Blue badge (gov.uk/apply-blue-badge)'],
    ['[below](#details)', 'below'],
    ['**[Bulky](/bulky_waste_items)** now', 'Bulky (fernley.example/bulky_waste_items) now'],
    ['2 * 3 * 4 and snake_case_name and 5*6*7', '2 * 3 * 4 and snake_case_name and 5*6*7'],
    ['\\*not soft\\*', '*not soft*'],
    ['A line\nand its own next line', 'A line\nand its own next line'],
    [
      'This paragraph was wrapped by an editor at some column because the file looks\ntidier that way.',
      'This paragraph was wrapped by an editor at some column because the file looks tidier that way.',
    ],
  ])('%j becomes %j', (markdown, plain) => {
    expect(
      fitReply({ text: markdown }, { ...text, maxCharacters: 400 }, { site: 'fernley.example' }).says,
    ).toEqual([{ text: plain }]);
  });

  it('sends a lone emoji rather than nothing', () => {
    expect(said('👍')).toEqual([{ text: '👍' }]);
  });
});

describe('what is too long', () => {
  const first = 'You can take garden waste, wood and rubble to the tip for free, up to two bags.';
  const second = 'You need a permit if you come in a van or pull a trailer behind your car.';
  const third = 'Ask us here and we will make you one.';

  it('is cut at a sentence and goes on with MORE', () => {
    const { says, rest } = fitReply({ text: `${first} ${second} ${third}` }, text);
    expect(says).toEqual([{ text: `${first}\n${MORE}` }]);
    expect(rest).toBe(`${second} ${third}`);
    expect(fitReply({ text: rest ?? '' }, text)).toEqual({ says: [{ text: `${second} ${third}` }] });
  });

  it('uses the words of the council for MORE', () => {
    const { says } = fitReply({ text: `${first} ${second} ${third}` }, text, {
      more: 'Text MORE – there’s more',
    });
    expect(says[0]?.text).toBe(`${first}\nText MORE - there's more`);
  });

  it('keeps the choices with the question they belong to', () => {
    const say = { text: `${first} ${second} Do you want one?`, quickReplies: ['Yes', 'No'] };
    const { says, rest } = fitReply(say, text);
    expect(says).toEqual([{ text: `${first}\n${MORE}` }]);
    expect(rest).toBe(`${second} Do you want one?\n1 Yes\n2 No`);
    expect(fitReply({ text: rest ?? '' }, text).says).toEqual([{ text: rest }]);
  });

  it('leaves even a short start behind to keep the question with its choices', () => {
    const question = `Do you want a permit for ${'a very '.repeat(13)}big van?`;
    const { says, rest } = fitReply(
      { text: `All done. ${question}`, quickReplies: ['Yes', 'No', 'Not sure about that'] },
      text,
    );
    expect(says).toEqual([{ text: `All done.\n${MORE}` }]);
    expect(rest).toBe(`${question}\n1 Yes\n2 No\n3 Not sure about that`);
  });

  it('writes buttons out when the text is cut, since they cannot wait', () => {
    const { says, rest } = fitReply(
      { text: `${first} ${second}`, quickReplies: ['Yes'] },
      { ...web, maxCharacters: 120 },
    );
    expect(says).toEqual([{ text: `${first}\n${MORE}` }]);
    expect(rest).toBe(`${second}\n1 Yes`);
  });

  it('cuts a long list of choices between lines', () => {
    const streets = Array.from({ length: 20 }, (_, index) => `${index + 1} Mill Lane`);
    const parts = [];
    let reply = fitReply({ text: 'Which is yours?', quickReplies: streets }, text);
    while (reply.rest !== undefined) {
      parts.push(...reply.says);
      reply = fitReply({ text: reply.rest }, text);
    }
    parts.push(...reply.says);
    const lines = parts.flatMap((part) => part.text.split('\n')).filter((line) => line !== MORE);
    expect(lines).toEqual(['Which is yours?', ...streets.map((street, index) => `${index + 1} ${street}`)]);
  });

  it('does not take an abbreviation, a price, a colon or a phone number for an end', () => {
    const start = 'Ring us e.g. in the morning about the £4.50 charge. ';
    const cutShort = fitReply(
      { text: `${start}We take many things and these are some of them for you:\n- ${'a'.repeat(40)}\n- b` },
      { ...text, maxCharacters: 130 },
    );
    expect(cutShort.says[0]?.text).toBe(`${start.trim()}\n${MORE}`);
    const phone = fitReply(
      { text: `${'b'.repeat(28)} 01632 960000 today` },
      { ...text, maxCharacters: 60 - 1 },
    );
    expect(phone.says[0]?.text).not.toMatch(/01632\n/);
  });

  it('breaks a word only when it is longer than a message', () => {
    const { says, rest } = fitReply({ text: `Look: ${'x'.repeat(10_000)}` }, text);
    expect(says).toEqual([{ text: `Look:\n${MORE}` }]);
    const next = fitReply({ text: rest ?? '' }, text);
    expect(lengthOnAir(next.says[0]?.text ?? '')).toBe(160);
  });

  it('says all of what a person wrote, with no MORE', () => {
    const says = fitWhole({ text: `${first} ${second} ${third}`, quickReplies: ['Yes'] }, text);
    expect(says).toEqual([{ text: `${first} ${second}` }, { text: `${third}\n1 Yes` }]);
    expect(fitWhole({ text: 'Hello', quickReplies: ['Yes'] }, web)).toEqual([
      { text: 'Hello', quickReplies: ['Yes'] },
    ]);
  });
});

describe('whatever is said', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 900 }),
    fc
      .array(
        fc.constantFrom('word', 'End.', '£5', '😀', '€', 'е', '\n', '- item', 'a'.repeat(300), '\ud800'),
        { maxLength: 200 },
      )
      .map((words) => words.join(' ')),
  );
  const choices = fc.array(fc.constantFrom('Yes', 'No', '12 Mill Lane', 'Something else – ring me'), {
    maxLength: 6,
  });

  it('fits, is well-formed, loses no words and comes to an end', () => {
    fc.assert(
      fc.property(anything, choices, (words, quickReplies) => {
        const parts: string[] = [];
        let reply = fitReply({ text: words, quickReplies }, text);
        for (let round = 0; reply.rest !== undefined && round < 200; round += 1) {
          parts.push(reply.says[0]?.text.slice(0, -MORE.length - 1) ?? '');
          expect(reply.says[0]?.text.endsWith(MORE)).toBe(true);
          expect(lengthOnAir(reply.says[0]?.text ?? '')).toBeLessThanOrEqual(160);
          reply = fitReply({ text: reply.rest }, text);
        }
        expect(reply.rest).toBeUndefined();
        parts.push(reply.says[0]?.text ?? '');
        for (const part of parts) expect(part).not.toMatch(/\p{Surrogate}/u);
        for (const choice of quickReplies) {
          expect(parts.join(' ')).toContain(choice.replace('–', '-'));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('loses no letter when it is cut', () => {
    const prose = fc.array(fc.constantFrom('bin', 'day.', 'Who?', 'street', '12', 'a,', 'tip\n'), {
      minLength: 30,
      maxLength: 200,
    });
    fc.assert(
      fc.property(prose, (words) => {
        const whole = words.join(' ');
        const parts = fitWhole({ text: whole }, text);
        const bare = (value: string) => value.replace(/\s+/g, '');
        expect(bare(parts.map((part) => part.text).join(''))).toBe(bare(whole));
        for (const part of parts) {
          expect(isGsm7(part.text)).toBe(true);
          expect(lengthOnAir(part.text)).toBeLessThanOrEqual(160);
        }
      }),
    );
  });
});
