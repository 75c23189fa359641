/** What an editor is told when nothing is saved. */
import { expect, it } from '@jest/globals';
import { ApiError } from '../../web/console/api.ts';
import { whyNotBegun } from '../../web/console/editor/save-trouble.ts';

const WRONG = 'A few things must be put right first.';

it('tells what is wrong with a new item, and that its name is made of its title', () => {
  const refused = new ApiError('content-wrong', WRONG, undefined, {
    problems: [
      { field: 'id', message: 'is the name of a dialog; give it another' },
      { field: 'text', message: 'is too long' },
    ],
  });
  expect(whyNotBegun('article', 'missed-bin', refused)).toBe(
    `${WRONG} “missed-bin”, made of the title, is the name of a dialog; give it another. As a text message: is too long.`,
  );
});

it('tells the same as ever of what else may fail', () => {
  const away = new ApiError('offline', 'We cannot reach the server. Check your connection.');
  expect(whyNotBegun('article', 'missed-bin', away)).toBe(away.message);
});
