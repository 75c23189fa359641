import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { photosOf } from '../../../src/store/photos.ts';
import { findByReference } from '../../../src/store/requests.ts';
import { openStage, type Stage } from '../../conversations/stage.ts';
import { jpeg } from '../../photos/pictures.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const WORDS = 'fly tipping, a sofa dumped on the verge outside 5 Kittering Road';

it('goes with the report that is followed, and leads to nobody', async () => {
  const first = stage.speaker('sms', 'first');
  for (const said of [WORDS, 'no', 'no', 'no', 'yes', 'yes']) await first.say(said);
  const follower = stage.speaker('sms', 'follower');
  await follower.say(WORDS, 'with a picture', [jpeg()]);
  await follower.say('yes');
  const told = (await follower.say('yes')).at(-1)?.text ?? '';
  const { db } = stage.core.database;
  const request = await findByReference(db, /FT-\w{3}-\w{3}/.exec(told)?.[0] ?? '');
  expect(await photosOf(db, request?.id ?? '')).toMatchObject([{ conversationId: null }]);
});
