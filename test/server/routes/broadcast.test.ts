/** Broadcasts over the API of a whole Parley: two people, a resident who asked for news, and what they hear. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Broadcaster } from '../../../src/broadcast/tell.ts';
import { broadcastPorts } from '../../../src/composition/broadcast.ts';
import type { RunningParley } from '../../../src/composition/server.ts';
import { switchOff, switchOn } from '../../../src/store/service-state.ts';
import { codeSentTo } from '../../conversations/codes.ts';
import { signIn } from '../editor-host.ts';
import { startTestParley } from '../running.ts';

let parley: RunningParley;
let now = new Date('2026-11-23T10:00:00Z');
const screens: Record<string, Awaited<ReturnType<typeof signIn>>> = {};
beforeAll(async () => {
  parley = await startTestParley({}, () => now, 'all', { role: 'serve' });
  screens.mo = await signIn(parley, 'Mo', ['manager'], '');
  screens.max = await signIn(parley, 'Max', ['manager'], '');
  screens.sue = await signIn(parley, 'Sue', ['supervisor'], '');
  screens.ed = await signIn(parley, 'Ed', ['editor'], '');
  const say = texting('07700 900301');
  for (const text of ['flood alerts by text', 'FN3 2BD', '12', 'yes']) await say(text);
});
afterAll(() => parley?.stop());

function texting(number: string, channel = 'sms') {
  const speaker = parley.core.speaker(channel, number);
  return async (text: string) =>
    (await speaker.say(text)).filter(({ author }) => author === 'parley').at(-1)?.text ?? '';
}

function at(who: string) {
  const screen = screens[who];
  if (!screen) throw new Error('nobody is called that');
  return screen;
}

const FLOOD = {
  title: 'River on Friday',
  subject: 'weather',
  audience: { to: 'area', areas: ['FN3'] },
  sms: 'The river may flood Mill Lane tonight. Move your car and keep away from the water.',
  more: 'The river may flood Mill Lane tonight. Sandbags are at the Town Hall until 8pm.',
};

async function written(change: object = {}) {
  const { status, body } = await at('mo').post('/api/broadcasts', { ...FLOOD, ...change });
  expect(status).toBe(200);
  return body as { id: string; revision: number };
}

/** Looks until it is told. */
async function look(times = 3) {
  const said: string[] = [];
  const ports = broadcastPorts(
    parley.core,
    (id) => void said.push(id),
    (error) => {
      throw error;
    },
  );
  for (let n = 0; n < times; n += 1) await new Broadcaster(ports).tickOnce();
  return said;
}

describe('a broadcast', () => {
  it('offers subjects, areas and rounds to choose from', async () => {
    const { body } = await at('mo').get('/api/broadcasts/choices');
    expect(body.subjects).toContainEqual({ id: 'weather', name: 'floods and bad weather' });
    expect(body.areas).toEqual(expect.arrayContaining(['FN3', 'FN3 2']));
    expect(body.rounds[0]).toEqual({
      id: expect.any(String),
      service: expect.any(String),
      homes: expect.any(Number),
    });
  });

  it('shows before it is sent whom it reaches, in what words, at what cost and until when', async () => {
    const { body } = await at('mo').post('/api/broadcasts/preview', {
      ...FLOOD,
      sms: `${FLOOD.sms} – “now” 🌊`,
    });
    expect(body).toMatchObject({
      people: 1,
      untold: {},
      tooSlow: false,
    });
    expect(body.words.messages).toEqual([
      `Fernley Council: ${FLOOD.sms} - "now" Text NEWS to change what you get.`,
    ]);
    expect(body.words).toMatchObject({ characters: body.words.messages[0].length, parts: 1 });
    expect(body.problems).toEqual([
      { character: '–', becomes: '-' },
      { character: '“', becomes: '"' },
      { character: '”', becomes: '"' },
      { character: '🌊', becomes: '' },
    ]);
    expect(body.seconds).toBe(1);
  });

  it('is approved by somebody else, who has read it as it stands', async () => {
    const { id } = await written();
    expect((await at('max').post(`/api/broadcasts/${id}/approve`, { revision: 1 })).body.error.code).toBe(
      'not-now',
    );
    expect((await at('mo').post(`/api/broadcasts/${id}/submit`, { revision: 1 })).body.status).toBe('review');
    expect((await at('mo').post(`/api/broadcasts/${id}/approve`, { revision: 1 })).body.error.code).toBe(
      'own-work',
    );
    const again = await at('max').put(`/api/broadcasts/${id}`, {
      ...FLOOD,
      sms: `${FLOOD.sms} Now.`,
      revision: 1,
    });
    expect(again.body).toMatchObject({ status: 'draft', revision: 2 });
    await at('mo').post(`/api/broadcasts/${id}/submit`, { revision: 2 });
    // Max wrote a part of it.
    expect((await at('max').post(`/api/broadcasts/${id}/approve`, { revision: 2 })).status).toBe(403);
    expect((await at('sue').post(`/api/broadcasts/${id}/approve`, { revision: 1 })).status).toBe(409);
    const back = await at('sue').post(`/api/broadcasts/${id}/send-back`, {
      why: 'Say which side of the river.',
    });
    expect(back.body.status).toBe('draft');
    const { body } = await at('mo').get(`/api/broadcasts/${id}`);
    expect(body).toMatchObject({
      writers: ['Mo', 'Max'],
      own: true,
      sentBack: { by: 'Sue', why: 'Say which side of the river.' },
    });
    expect((await at('mo').post(`/api/broadcasts/${id}/cancel`)).body.status).toBe('cancelled');
  });

  it('tells all that is wrong at once, and takes no nonsense', async () => {
    const { id } = await written({
      title: '',
      subject: 'cats',
      sms: 'x'.repeat(400),
      audience: { to: 'area', areas: [] },
      endsAt: '2026-01-01T00:00:00Z',
    });
    const { status, body } = await at('mo').post(`/api/broadcasts/${id}/submit`, { revision: 1 });
    expect(status).toBe(422);
    expect(body.error.problems.map(({ field }: { field: string }) => field)).toEqual([
      'title',
      'subject',
      'audience',
      'sms',
      'endsAt',
    ]);
    for (const wrong of [
      {},
      [],
      { ...FLOOD, sms: 7 },
      { ...FLOOD, audience: { to: 'area', areas: ["FN3' OR 1"] } },
      { ...FLOOD, endsAt: 'soon' },
    ]) {
      expect((await at('mo').post('/api/broadcasts', wrong)).status).toBe(400);
    }
    expect((await at('mo').get('/api/broadcasts/nothing')).status).toBe(404);
    expect((await at('mo').get('/api/broadcasts/%00')).status).toBe(404);
    expect((await at('ed').get('/api/broadcasts')).status).toBe(403);
    expect((await at('sue').post('/api/broadcasts', FLOOD)).status).toBe(403);
  });

  it('does not reach a number that somebody gave on the web, before it has heard of that', async () => {
    const say = texting('browser-1', 'web');
    for (const text of ['flood alerts by text', 'FN3 2BD', '14', '07700 900309']) await say(text);
    await say(await codeSentTo(parley.core.database.db, '07700 900309'));
    expect(await say('yes')).toContain('We will text 07700 900309');
    expect((await at('mo').post('/api/broadcasts/preview', FLOOD)).body.people).toBe(1);
  });

  it('stops for texts that are switched off, and for no other channel', async () => {
    const { db } = parley.core.database;
    const { service } = parley.core;
    await switchOff(db, 'sms', 'Closed today', now);
    await service.lookOnce();
    const { body } = await at('mo').post('/api/broadcasts/preview', FLOOD);
    expect(body).toMatchObject({ people: 1, off: true });
    await switchOn(db, 'sms');
    await switchOff(db, 'web', 'Closed today', now);
    await service.lookOnce();
    const { id } = await written({
      title: 'Of another channel',
      subject: 'bins',
      audience: { to: 'everyone' },
    });
    expect((await at('mo').post('/api/broadcasts/preview', FLOOD)).body.off).toBe(false);
    await at('mo').post(`/api/broadcasts/${id}/submit`, { revision: 1 });
    await at('sue').post(`/api/broadcasts/${id}/approve`, { revision: 1 });
    await look();
    expect((await at('mo').get(`/api/broadcasts/${id}`)).body).toMatchObject({ status: 'done', held: null });
    await switchOn(db, 'web');
    await service.lookOnce();
  });

  it('is told, known when it is asked about, and answered in a usual conversation', async () => {
    const { id } = await written();
    await at('mo').post(`/api/broadcasts/${id}/submit`, { revision: 1 });
    expect((await at('sue').post(`/api/broadcasts/${id}/approve`, { revision: 1 })).body.status).toBe(
      'queueing',
    );
    await look();
    const { body } = await at('mo').get(`/api/broadcasts/${id}`);
    expect(body).toMatchObject({ status: 'sending', approvedBy: 'Sue', progress: { people: 1, said: 1 } });
    now = new Date('2026-11-24T09:00:00Z');
    const say = texting('07700 900301');
    expect(await say('what notice?')).toMatch(
      /^We told you yesterday: The river may flood Mill Lane tonight\. Sandbags/,
    );
    expect(await say('why did you text me')).toContain('Sandbags');
    expect(await say('when is my bin day')).toMatch(/12 Harrow Lane|postcode/);
    await say('cancel');
    expect(await say('news')).toContain('You get news about floods and bad weather for 12 Harrow Lane.');
    // Somebody who was told nothing hears what our texts are.
    expect(await texting('07700 900302')('why did you text me')).toContain(
      'We only text people who asked us to',
    );
    now = new Date('2026-12-04T09:00:00Z');
    expect(await say('what notice?')).not.toContain('Sandbags');
  });
});
