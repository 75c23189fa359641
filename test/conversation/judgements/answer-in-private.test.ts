import { expect, it } from '@jest/globals';
import { Conversation } from '../sample.ts';

it('says one thing to who wrote in public, and takes nothing they said there for an answer', async () => {
  const talk = new Conversation();
  const heard = await talk.say('book a swimming lesson on 4 December', { inPublic: true });
  expect(heard.says).toEqual([expect.stringContaining('You wrote on our page')]);
  expect(heard.session.frames).toEqual([]);
});

it('heeds no word of the carriers, which are for those who write to us', async () => {
  const heard = await new Conversation().say('STOP', { inPublic: true });
  expect(heard.says).toEqual([expect.stringContaining('You wrote on our page')]);
  expect(heard.session.stopped).toBeUndefined();
});

it('gives the right number at once where it is urgent', async () => {
  const heard = await new Conversation().say('I can smell gas', { inPublic: true });
  expect(heard.says).toEqual([expect.stringContaining('0800 111 999')]);
});
