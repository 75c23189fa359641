/** Tip permits as conversations between several people, with what the database then holds. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Speaker } from '../../../src/composition/core.ts';
import { requests } from '../../../src/store/requests.ts';
import { tipPermits } from '../../../src/store/tip-permits.ts';
import { openStage, type Stage } from '../../conversations/stage.ts';

const NOW = new Date('2026-12-07T10:00:00Z');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  stage.setTime(NOW);
});
afterAll(() => stage?.close());

/** Says one message after another; what is said to the last. */
async function say(speaker: Speaker, ...texts: readonly string[]): Promise<string> {
  let heard = '';
  for (const text of texts) {
    const entries = await speaker.say(text);
    heard = entries
      .filter(({ author }) => author !== 'resident')
      .map((entry) => entry.text)
      .join('\n');
  }
  return heard;
}

const rows = () => stage.core.database.db.select().from(tipPermits);
const permitsFor = async (mark: string) => (await rows()).filter((row) => row.registration === mark);

/** Gets a permit by text and answers its code. */
async function getPermit(name: string, address: string, mark: string): Promise<string> {
  const heard = await say(
    stage.speaker('sms', name),
    `tip permit for my own van ${mark}, ${address}`,
    'none of these',
    'yes',
  );
  return /TP-\w{3}-\w{3}/.exec(heard)?.[0] ?? heard;
}

describe('a permit', () => {
  it('is kept with its household, its days and its code as a request that is done', async () => {
    const code = await getPermit('asha', '31 Cobden Street', 'AB31 CDE');
    const [kept] = await permitsFor('AB31 CDE');
    expect(kept).toMatchObject({
      code,
      kind: 'standard',
      vehicle: 'van',
      startsOn: '2026-12-07',
      expiresOn: '2027-12-06',
      channel: 'sms',
      endedAt: null,
    });
    expect(kept?.token).not.toContain(kept?.uprn);
    const [request] = (await stage.core.database.db.select().from(requests)).filter(
      ({ reference }) => reference === code,
    );
    expect(request).toMatchObject({ kind: 'tip-permit', status: 'done', uprn: kept?.uprn });
  });

  it('is one for each household, however many ask at the same time', async () => {
    const people = ['kim', 'lee'].map((name) => stage.speaker('sms', name));
    for (const [index, person] of people.entries()) {
      await say(person, `tip permit for my own van AB3${index} XYZ, 33 Cobden Street`, 'none of these');
    }
    const heard = await Promise.all(people.map((person) => say(person, 'yes')));
    expect(heard.filter((text) => /TP-\w{3}-\w{3}, until/.test(text))).toHaveLength(1);
    expect(heard.filter((text) => /just got a permit/.test(text))).toHaveLength(1);
    expect((await rows()).filter(({ registration }) => / XYZ$/.test(registration))).toHaveLength(1);
  });
});

describe("someone else's permit", () => {
  it('is neither shown nor changed without its code or registration', async () => {
    const code = await getPermit('sam', '35 Cobden Street', 'AB35 CDE');
    const other = stage.speaker('sms', 'somebody else');
    const asked = await say(other, 'how many visits left on my tip permit, 35 Cobden Street');
    expect(asked).toMatch(/So I know it's yours/);
    expect(asked).not.toMatch(/AB35|visits left\./);
    expect(await say(other, 'TP-222-222')).toMatch(/does not match/);
    expect(await say(other, code.toLowerCase().replace(/-/g, ' '))).toMatch(/12 of 12/);
  });

  it('is changed by a person of the household who knows the old registration, and keeps its visits', async () => {
    const code = await getPermit('first', '37 Cobden Street', 'AB37 CDE');
    const partner = stage.speaker('sms', 'partner');
    const heard = await say(
      partner,
      'change the van on my tip permit',
      'none of these',
      '37 Cobden Street',
      'AB37 CDE',
      'CD37 EFG',
      'yes',
    );
    expect(heard).toContain(code);
    expect(await permitsFor('AB37 CDE')).toEqual([]);
    expect(await permitsFor('CD37 EFG')).toMatchObject([{ code, expiresOn: '2027-12-06' }]);
  });
});

it('makes way for the next household once it has run out, under a new code', async () => {
  const before = await getPermit('mover', '39 Cobden Street', 'AB39 CDE');
  stage.setTime(new Date('2028-02-01T10:00:00Z'));
  const after = await getPermit('newcomer', '39 Cobden Street', 'CD39 EFG');
  stage.setTime(NOW);
  expect(after).toMatch(/^TP-/);
  expect(after).not.toBe(before);
  expect((await permitsFor('AB39 CDE'))[0]?.endedAt).not.toBeNull();
});
