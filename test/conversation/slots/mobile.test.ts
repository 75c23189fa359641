import { expect, it } from '@jest/globals';
import { isUkMobile, mayBeTexted } from '../../../src/conversation/slots/mobile.ts';

it.each([
  ['+447700900123', true, true],
  ['+441632960123', false, false],
  // A personal number: dear to ring, and no phone of its own.
  ['+447000900123', false, false],
  ['+44770090012', false, false],
  ['+33612345678', false, true],
  ['+1', false, false],
])('%s is a mobile here: %s, may be texted: %s', (number, isMobile, isTexted) => {
  expect([isUkMobile(number), mayBeTexted(number)]).toEqual([isMobile, isTexted]);
});
