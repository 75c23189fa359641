import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { missedBinRecords } from '../../../dialogs/missed-bin/records.ts';
import { requests, setStatus, toldOf } from '../../../src/store/requests.ts';
import { openStage, type Stage } from '../../conversations/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const text = (entries: readonly { author: string; text: string }[]) =>
  entries
    .filter(({ author }) => author !== 'resident')
    .map((entry) => entry.text)
    .join('\n');

async function reports(where: string) {
  const all = await stage.core.database.db.select().from(requests).where(eq(requests.kind, 'missed-bin'));
  return all.filter(({ place }) => place?.includes(where));
}

it('lets a neighbour follow the report of a shared bin, and tells both', async () => {
  stage.setTime(new Date('2026-11-24T10:00:00Z'));
  const [one, other] = [stage.speaker('web', 'one'), stage.speaker('sms', 'other')];
  await one.say('the shared rubbish bin was missed at flat 5 Tanner House');
  await one.say('yes');
  const offer = text(await other.say('the shared rubbish bin was missed at flat 6 Tanner House'));
  expect(offer).toContain('already reported today');
  expect(offer).not.toContain('Flat 5');
  const [report] = await reports('Tanner House');
  expect(text(await other.say('yes'))).toContain(report?.reference);
  expect(await reports('Tanner House')).toHaveLength(1);
  expect(report).toMatchObject({ place: 'Tanner House', category: 'missed-bin-communal' });
  const told = await toldOf(stage.core.database.db, report?.id ?? '');
  expect(told.map(({ channel }) => channel)).toEqual(['web', 'sms']);
  expect(text(await other.say('the shared recycling bin was missed at flat 6 Tanner House'))).not.toContain(
    'already',
  );
});

it('offers a person or a complaint at the third miss within eight weeks', async () => {
  const speaker = stage.speaker('web', 'often');
  const heard: string[] = [];
  for (const day of ['2026-11-24', '2026-12-01', '2026-12-08']) {
    stage.setTime(new Date(`${day}T10:00:00Z`));
    // The Monday before.
    await speaker.say('my food caddy was missed at 12 Victoria Terrace');
    heard.push(text(await speaker.say('yes')));
    const open = (await reports('Victoria Terrace')).find(({ status }) => status === 'created');
    const change = { status: 'done', by: 'crew', at: new Date(`${day}T16:00:00Z`) } as const;
    await setStatus(stage.core.database.db, open?.id ?? '', change);
  }
  expect(heard.map((said) => said.includes('make a complaint'))).toEqual([false, false, true]);
});

it('keeps one report of two that come at once', async () => {
  const now = new Date('2026-11-24T10:00:00Z');
  const conversation = await stage.speaker('web', 'one').conversation();
  const make = (id: string) =>
    stage.core.database.transaction((tx) =>
      missedBinRecords(tx).report(
        {
          id,
          category: 'missed-bin',
          priority: 'normal',
          conversationId: conversation,
          anonymous: false,
          where: { place: '1 Nowhere Lane', asset: 'refuse nowhere' },
          details: {},
        },
        now,
      ),
    );
  const made = await Promise.all(['a', 'b', 'c'].map(make));
  expect(made.map(({ kind }) => kind).sort()).toEqual(['made', 'open-already', 'open-already']);
  expect(await make(made.find(({ kind }) => kind === 'made')?.request.id ?? '')).toMatchObject({
    kind: 'made',
  });
});
