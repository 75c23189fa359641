import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isGsm7, lengthOnAir, segmentsOf, toGsm7 } from '../../../src/conversation/fitting/gsm7.ts';

describe('the text-message alphabet', () => {
  it.each([
    ['£5 for 2 bins @ 7am?', true],
    ['Ünëven', false],
    ['é è ù ì ò Ç Ø ø Å å Ä Ö Ñ Ü ä ö ñ ü à ß Æ æ É', true],
    ['{[~]}^|\\€', true],
    ['don’t', false],
    ['ç', false],
    ['', true],
  ])('%j fits: %j', (text, fits) => {
    expect(isGsm7(text)).toBe(fits);
  });

  it('counts the escaped characters twice', () => {
    expect(lengthOnAir('€10')).toBe(4);
    expect(lengthOnAir('[]{}^\\|~€')).toBe(18);
    expect(lengthOnAir('😀')).toBe(2);
  });
});

describe('segments', () => {
  const cases: [string, string, ReturnType<typeof segmentsOf>][] = [
    ['nothing', '', { encoding: 'gsm7', segments: 0, charactersLeft: 160 }],
    ['one word', 'When is my bin day?'.slice(0, 17), { encoding: 'gsm7', segments: 1, charactersLeft: 143 }],
    ['exactly full', 'a'.repeat(160), { encoding: 'gsm7', segments: 1, charactersLeft: 0 }],
    ['one over', 'a'.repeat(161), { encoding: 'gsm7', segments: 2, charactersLeft: 145 }],
    ['two full', 'a'.repeat(306), { encoding: 'gsm7', segments: 2, charactersLeft: 0 }],
    ['into the third', 'a'.repeat(307), { encoding: 'gsm7', segments: 3, charactersLeft: 152 }],
    ['80 euros', '€'.repeat(80), { encoding: 'gsm7', segments: 1, charactersLeft: 0 }],
    ['an emoji', '😀', { encoding: 'ucs2', segments: 1, charactersLeft: 68 }],
    ['35 emoji', '😀'.repeat(35), { encoding: 'ucs2', segments: 1, charactersLeft: 0 }],
    ['71 of another script', 'я'.repeat(71), { encoding: 'ucs2', segments: 2, charactersLeft: 63 }],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(segmentsOf(text)).toEqual(expected);
  });

  it('never splits an escaped character: 152 letters and a euro leave a septet unused', () => {
    expect(segmentsOf(`${'a'.repeat(152)}€${'a'.repeat(10)}`)).toMatchObject({
      segments: 2,
      charactersLeft: 153 - 12,
    });
    expect(segmentsOf(`${'a'.repeat(152)}€${'a'.repeat(152)}`)).toMatchObject({ segments: 3 });
  });

  it('never splits an emoji: 33 to a part of 67', () => {
    expect(segmentsOf('😀'.repeat(67))).toMatchObject({ encoding: 'ucs2', segments: 3 });
  });
});

describe('plain forms', () => {
  it.each([
    ['“It’s free” – really…', '"It\'s free" - really...'],
    ['7am\u00a0–\u202f6pm', '7am - 6pm'],
    ['50 × 70 m² at 1½ hours', '50 x 70 m2 at 1 1/2 hours'],
    ['Wash at 40°C', 'Wash at 40C'],
    ['Łódź, Brontë, façade, Ŵyn', 'Lodz, Bronte, facade, Wyn'],
    ['café', 'café'],
    ['cafe\u0301', 'café'],
    ['• one\n• two', '- one\n- two'],
    ['Thanks 👍 bye', 'Thanks bye'],
    ['zero\u200bwidth soft\u00adhyphen', 'zerowidth softhyphen'],
    ['a\tb\r\nc', 'a b\nc'],
    ['nul\u0000 bell\u0007', 'nul bell'],
    ['lone \ud83d half', 'lone half'],
    ['ﬁne™ №5', 'fineTM No5'],
    ['£5 [or] {€6}', '£5 [or] {€6}'],
  ])('%j becomes %j', (typographic, plain) => {
    expect(toGsm7(typographic)).toBe(plain);
  });

  it('keeps another script rather than losing the message', () => {
    expect(toGsm7('Спасибо – «да»')).toBe('Спасибо - "да"');
    expect(toGsm7('شكرا')).toBe('شكرا');
    expect(toGsm7('한국')).toBe('한국');
  });

  it('leaves only the alphabet and letters of other scripts, and is settled after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const plain = toGsm7(text);
        for (const character of plain) {
          expect(isGsm7(character) || /^[\p{L}\p{M}\p{N}]$/u.test(character)).toBe(true);
        }
        expect(toGsm7(plain)).toBe(plain);
      }),
    );
  });
});
