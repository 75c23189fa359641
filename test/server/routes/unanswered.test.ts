import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { listActions } from '../../../src/store/audit-trail.ts';
import { moveOpen, openVersion } from '../../../src/store/content-versions.ts';
import { keepCorrection } from '../../../src/store/corrections.ts';
import { rowsOf } from '../../../src/store/database.ts';
import { questionRulings } from '../../../src/store/question-rulings.ts';
import { MONDAY_10AM } from '../../desk/desk-stage.ts';
import type { Screen } from '../desk-host.ts';
import { LIVE, openUnansweredStage, title, type UnansweredStage } from './unanswered-stage.ts';

const ITEM = { kind: 'article', id: LIVE.id } as const;

let stage: UnansweredStage;
let editor: Screen;
beforeAll(async () => {
  stage = await openUnansweredStage();
  ({ editor } = stage);
});
afterAll(() => stage.close());
beforeEach(() => stage.begin());

describe('GET /api/unanswered', () => {
  it('groups what failed by likeness, with counts and why', async () => {
    await stage.ask('Can I keep llamas');
    await stage.ask('can i keep LLAMAS', { ended: 'person' });
    await stage.ask('are llamas allowed in my garden', { taken: 'choices' });
    await stage.ask('wasp nest in my loft', { taken: 'answered', score: 0.9, ended: 'not-helpful' });
    const { groups, total, days } = await stage.listed();
    expect(total).toEqual({ groups: 2, questions: 3, times: 4 });
    expect(days).toBe(90);
    expect(groups[0]).toMatchObject({
      ...{ times: 3, noAnswer: 1, unsure: 1, notHelpful: 0, person: 1, more: 0 },
      questions: [{ times: 2 }, { words: 'are llamas allowed in my garden', times: 1 }],
    });
    expect(groups[0].name.toLowerCase()).toBe('can i keep llamas');
    expect(groups[1]).toMatchObject({ name: 'wasp nest in my loft', times: 1, notHelpful: 1 });
    expect(groups[0].id).toMatch(/^[\w-]{22}$/);
  });

  it('leaves out what went well, and what was sure', async () => {
    await stage.ask('answered well', { taken: 'answered', score: 0.9 });
    await stage.ask('guessed and helpful', { taken: 'answered', score: 0.3, ended: 'helpful' });
    await stage.ask('begun and done', { taken: 'started', score: 0.3, ended: 'done' });
    await stage.ask('long ago', { minutesAgo: 91 * 1440 });
    await stage.ask('guessed', { taken: 'answered', score: 0.3 });
    expect((await stage.listed()).groups).toMatchObject([{ name: 'guessed', unsure: 1 }]);
  });

  it('shows what it may have been about', async () => {
    await stage.ask('how can i pay the council tax bill');
    const [{ guesses }] = (await stage.listed()).groups;
    expect(guesses[0]).toMatchObject({ title: title(guesses[0].id) });
    expect(guesses.length).toBeLessThanOrEqual(3);
    expect(guesses[0].score).toBeGreaterThan(guesses.at(-1).score - 1e-9);
  });

  it('refuses a limit that is none', async () => {
    for (const limit of ['0', '-1', 'many', '501', '1.5']) {
      expect((await editor.get(`/api/unanswered?limit=${limit}`)).status).toBe(400);
    }
  });
});

describe('what editors do about it', () => {
  it('takes what is not for us off for good', async () => {
    await stage.ask('can i keep llamas');
    const [{ id }] = (await stage.listed()).groups;
    expect((await editor.post(`/api/unanswered/${id}/not-for-us`, {})).body).toEqual({ ruled: 1 });
    await stage.ask('can i keep llamas', { minutesAgo: -1 });
    expect((await stage.listed()).groups).toEqual([]);
    const deeds = await rowsOf(
      stage.database.db,
      sql`SELECT action, subject, detail FROM audit_trail WHERE action = 'question-ruled-on'`,
    );
    expect(deeds).toEqual([{ action: 'question-ruled-on', subject: id, detail: 'not-for-us, 1 questions' }]);
  });

  it('puts back what was ruled out by a slip, for who did so and for a day', async () => {
    await stage.ask('can i keep llamas');
    await stage.ask('are llamas allowed in my garden');
    const [group] = (await stage.listed()).groups;
    const questions = group.questions.map(({ id }: { id: string }) => id);
    const path = `/api/unanswered/${group.id}`;
    const putBack = async (screen = editor) => {
      const { status, body } = await screen.post(`${path}/put-back`, { questions });
      return [status, body.error?.code ?? body.ruled];
    };
    expect(await putBack()).toEqual([404, 'not-found']);
    await editor.post(`${path}/not-for-us`, { questions });
    expect(await putBack(await stage.screenOf('una.other@fernley.example'))).toEqual([404, 'not-found']);
    const dayBefore = MONDAY_10AM.getTime() - 24 * 3600_000;
    const ruledAt = (time: number) => stage.database.db.update(questionRulings).set({ at: new Date(time) });
    await ruledAt(dayBefore);
    expect(await putBack()).toEqual([404, 'not-found']);
    expect((await stage.listed()).groups).toEqual([]);
    await ruledAt(dayBefore + 1);
    expect(await putBack()).toEqual([200, 2]);
    expect((await stage.listed()).groups).toMatchObject([{ id: group.id, times: 2 }]);
    const deeds = await rowsOf(
      stage.database.db,
      sql`SELECT subject, detail FROM audit_trail WHERE action = 'question-put-back'`,
    );
    expect(deeds).toEqual([{ subject: expect.any(String), detail: '2 questions' }]);
  });

  it('takes the questions that were added off until they fail again', async () => {
    await stage.ask('old sofa');
    await stage.ask('old sofa please');
    await stage.ask('something about wasps');
    const { groups } = await stage.listed();
    const sofa = groups.find(({ name }: { name: string }) => name.includes('sofa'));
    const questions = sofa.questions.map(({ id }: { id: string }) => id);
    const { status, body } = await editor.post(`/api/unanswered/${sofa.id}/add-phrase`, {
      ...{ questions, topic: 'council-tax-pay' },
      phrases: ['old sofa', 'Old sofa!', 'old sofa please', 'pay council tax'],
    });
    expect([status, body.status]).toEqual([200, 'draft']);
    const draft = await openVersion(stage.database.db, ITEM);
    expect(draft?.body).toEqual({ ...LIVE, phrases: ['pay council tax', 'old sofa', 'old sofa please'] });
    expect((await stage.listed()).groups).toHaveLength(1);
    await stage.ask('old sofa', { minutesAgo: -5 });
    expect((await stage.listed()).groups).toHaveLength(2);
  });

  it('saves nothing that is there already, and takes off the list only what is', async () => {
    await stage.ask('old sofa');
    await stage.ask('???');
    const before = await openVersion(stage.database.db, ITEM);
    const add = async (phrase: string) => {
      const { groups } = await stage.listed();
      const { id } = groups.find(({ name }: { name: string }) => name === phrase);
      const phrases = [phrase];
      return editor.post(`/api/unanswered/${id}/add-phrase`, { topic: 'council-tax-pay', phrases });
    };
    expect(await add('old sofa')).toMatchObject({ status: 200, body: { status: 'nothing-new', ruled: 1 } });
    expect(await add('???')).toMatchObject({ status: 200, body: { status: 'nothing-new', ruled: 0 } });
    expect((await stage.listed()).groups).toMatchObject([{ name: '???' }]);
    expect(await openVersion(stage.database.db, ITEM)).toEqual(before);
  });

  it('takes nothing from the second person or out of its schedule', async () => {
    await stage.ask('a wasp nest');
    const [{ id }] = (await stage.listed()).groups;
    const { db } = stage.database;
    const add = () =>
      editor.post(`/api/unanswered/${id}/add-phrase`, { topic: 'council-tax-pay', phrases: ['a wasp nest'] });
    const draft = await openVersion(db, ITEM);
    if (!draft) throw new Error('There is no draft.');
    await moveOpen(db, draft, { status: 'review' });
    expect((await add()).body.error).toMatchObject({
      code: 'waits-already',
      message: 'This answer is waiting for a second person. Add it after that.',
    });
    await moveOpen(db, draft, { status: 'scheduled', publishAt: new Date('2026-12-01T08:00:00Z') });
    expect(await add()).toMatchObject({
      status: 409,
      body: { error: { message: 'This answer is to go live on 1 December at 08:00. Add it after that.' } },
    });
    expect(await openVersion(db, ITEM)).toMatchObject({ status: 'scheduled', revision: draft.revision });
    expect((await stage.listed()).groups).toHaveLength(1);
    await moveOpen(db, draft, { status: 'draft', publishAt: null });
  });

  it('adds nothing that somebody else ruled on meanwhile', async () => {
    await stage.ask('bees in the loft');
    const [{ id }] = (await stage.listed()).groups;
    await editor.post(`/api/unanswered/${id}/not-for-us`, {});
    const before = await openVersion(stage.database.db, ITEM);
    const added = { topic: 'council-tax-pay', phrases: ['bees in the loft'] };
    expect(await editor.post(`/api/unanswered/${id}/add-phrase`, added)).toMatchObject({
      status: 409,
      body: { error: { code: 'already-taken' } },
    });
    expect((await editor.post('/api/unanswered/proposals/none/take', { added })).status).toBe(409);
    expect(await openVersion(stage.database.db, ITEM)).toEqual(before);
  });

  it('says when somebody was there first, and when it is not to be read', async () => {
    await stage.ask('can i keep llamas');
    const [{ id }] = (await stage.listed()).groups;
    const path = `/api/unanswered/${id}/new-article`;
    const answers = await Promise.all([
      editor.post(path, {}),
      editor.post('/api/unanswered/nobody/not-for-us', {}),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 404]);
    expect((await editor.post(path, {})).status).toBe(404);
    await stage.ask('can i keep alpacas');
    const [other] = (await stage.listed()).groups;
    const phrases = ['alpacas'];
    const add = (body: unknown) => editor.post(`/api/unanswered/${other.id}/add-phrase`, body);
    for (const body of [
      { questions: [] },
      { questions: ['a b'] },
      { topic: '../etc', phrases },
      { phrases },
      [],
    ]) {
      expect((await add(body)).status).toBe(400);
    }
    expect((await add({ topic: 'no-such', phrases })).status).toBe(404);
  });
});

describe('proposals of advisors', () => {
  it('arrive with who made them, and are taken or declined once', async () => {
    const proposal = {
      at: MONDAY_10AM,
      staffId: stage.sam,
      takenFor: 'council-tax-pay',
      right: null,
      note: 'Not ours',
    };
    await keepCorrection(stage.database.db, { ...proposal, id: 'p1', words: 'do you sell sofas' });
    await keepCorrection(stage.database.db, { ...proposal, id: 'p2', words: 'sofa shop' });
    const { proposals } = await stage.listed();
    expect(proposals).toMatchObject([
      {
        ...{ id: 'p1', by: 'Sam Okafor', words: 'do you sell sofas', note: 'Not ours', right: null },
        takenFor: { id: 'council-tax-pay' },
      },
      { id: 'p2' },
    ]);
    expect((await editor.post('/api/unanswered/proposals/p1/take')).status).toBe(204);
    expect((await editor.post('/api/unanswered/proposals/p2/decline')).status).toBe(204);
    const again = await editor.post('/api/unanswered/proposals/p1/decline');
    expect([again.status, again.body.error.code]).toEqual([409, 'already-taken']);
    expect((await stage.listed()).proposals).toEqual([]);
    const putBack = async (id: string, screen = editor) =>
      (await screen.post(`/api/unanswered/proposals/${id}/put-back`)).status;
    // What is in a draft by now is not put back, nor what somebody else declined.
    expect(await putBack('p1')).toBe(404);
    const una = await stage.screenOf('una.other@fernley.example');
    expect(await putBack('p2', una)).toBe(404);
    expect(await putBack('p2')).toBe(204);
    expect(await putBack('p2')).toBe(404);
    // Who declined it once has no say in it once somebody else has.
    expect((await una.post('/api/unanswered/proposals/p2/decline')).status).toBe(204);
    expect(await putBack('p2')).toBe(404);
    expect(await putBack('p2', una)).toBe(204);
    expect((await stage.listed()).proposals).toMatchObject([{ id: 'p2' }]);
    const trail = await listActions(stage.database.db, { subject: 'p2' }, 10);
    expect(trail.map(({ action }) => action)).toEqual([
      'correction-put-back',
      'correction-declined',
      'correction-put-back',
      'correction-declined',
    ]);
  });

  it('are guessed at with turns let in between', async () => {
    const proposal = { at: MONDAY_10AM, staffId: stage.sam, takenFor: null, right: null, note: '' };
    for (const id of ['p3', 'p4', 'p5'])
      await keepCorrection(stage.database.db, { ...proposal, id, words: 'do you sell sofas' });
    let turns = 0;
    let isDone = false;
    const turn = () => {
      turns += 1;
      if (!isDone) setImmediate(turn);
    };
    const at: number[] = [];
    stage.beforeUnderstanding(() => at.push(turns));
    turn();
    expect((await stage.listed()).proposals).toHaveLength(3);
    isDone = true;
    stage.beforeUnderstanding(() => undefined);
    expect(new Set(at).size).toBe(3);
  });
});
