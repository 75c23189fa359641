import { describe, expect, it } from '@jest/globals';
import { readCarrierKeyword } from '../../src/conversation/carrier-keywords.ts';

describe('carrier keywords', () => {
  it.each([
    ['STOP', 'stop'],
    [' stop. ', 'stop'],
    ['Stop!!', 'stop'],
    ['"STOP"', 'stop'],
    ['STOPALL', 'stop'],
    ['stop all', 'stop'],
    ['Stop\nAll', 'stop'],
    ['Unsubscribe', 'stop'],
    ['ＳＴＯＰ', 'stop'],
    ['START', 'start'],
    ['unstop', 'start'],
    ['Help?', 'help'],
    ['info', 'help'],
  ])('%j is %s', (text, keyword) => {
    expect(readCarrierKeyword(text)).toBe(keyword);
  });

  it.each([
    // Parley's own words, though a carrier may take them first.
    'CANCEL',
    'END',
    'QUIT',
    'YES',
    'stop reporting a missed bin',
    'start again',
    'bus stop',
    'please help me',
    'don’t stop',
    '',
    '   ',
    'STOP '.repeat(500),
    'x'.repeat(10_000),
  ])('%j is none', (text) => {
    expect(readCarrierKeyword(text)).toBeUndefined();
  });
});
