/** What transcripts cannot show: two who pay for one address, and money that has to go back. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { activeTerms } from '../../../dialogs/garden-waste/records.ts';
import { noticeKinds } from '../../../src/composition/engine/notices.ts';
import { handovers } from '../../../src/store/handover-table.ts';
import { notices } from '../../../src/store/notices.ts';
import { bringForward, type Payment, payments } from '../../../src/store/payments.ts';
import { requests } from '../../../src/store/requests.ts';
import { openStage, STAGE_DAY, type Stage } from '../../conversations/stage.ts';

let stage: Stage;
let now = STAGE_DAY;
let people = 0;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

function wait(days: number): void {
  now = new Date(now.getTime() + days * 86_400_000);
  stage.setTime(now);
}

function somebody() {
  people += 1;
  const speaker = stage.speaker('sms', `gardener ${people}`);
  return {
    async say(...texts: readonly string[]): Promise<string> {
      let heard: readonly { author: string; text: string }[] = [];
      for (const text of texts) heard = await speaker.say(text);
      return heard.map(({ text }) => text).join('\n');
    },
    async payment(): Promise<Payment> {
      const conversation = await speaker.conversation();
      const { db } = stage.core.database;
      const all = await db.select().from(payments).where(eq(payments.conversationId, conversation));
      const last = all.sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime()).at(-1);
      if (!last) throw new Error('nothing is to be paid');
      return last;
    },
    conversation: () => speaker.conversation(),
  };
}

type Person = ReturnType<typeof somebody>;

async function pay(person: Person): Promise<string> {
  const { token, id } = await person.payment();
  await stage.till.payments.visit(token);
  const providerId = [...stage.till.provider.held.values()].find(({ key }) => key === id)?.id ?? '';
  stage.till.provider.pay(providerId);
  await bringForward(stage.core.database.db, id, now);
  while ((await stage.till.payments.lookAfterDue()) > 0);
  return providerId;
}

const join = (address: string) => [`join garden waste at ${address}`, '1', 'yes', 'yes'];
const uprnOf = async (person: Person) => {
  const conversation = await person.conversation();
  const [request] = await stage.core.database.db
    .select()
    .from(requests)
    .where(eq(requests.conversationId, conversation));
  return request?.uprn ?? '';
};

describe('paying', () => {
  it('of two at one address is taken once, and the other goes back', async () => {
    const [one, other] = [somebody(), somebody()];
    await one.say(...join('12 harrow lane fn3 2bd'));
    await other.say(...join('12 harrow lane fn3 2bd'));
    const kept = await pay(one);
    const back = await pay(other);
    expect(stage.till.provider.available(kept)).toBe(4500);
    expect(stage.till.provider.available(back)).toBe(0);
    expect(await activeTerms(stage.core.database.db, await uprnOf(one))).toHaveLength(1);
  });

  it('counts from the day it is paid, not the day it was asked for', async () => {
    const person = somebody();
    expect(await person.say(...join('14 harrow lane fn3 2bd').slice(0, 3))).toContain('from Sat 28 Nov');
    await person.say('yes');
    const { token } = await person.payment();
    await stage.till.payments.visit(token);
    const held = [...stage.till.provider.held.values()].at(-1);
    if (held) held.state = { kind: 'submitted' };
    wait(2);
    if (held) held.state = { kind: 'success' };
    await bringForward(stage.core.database.db, (await person.payment()).id, now);
    while ((await stage.till.payments.lookAfterDue()) > 0);
    const [term] = await activeTerms(stage.core.database.db, await uprnOf(person));
    expect(term).toMatchObject({ startsOn: '2026-11-30', endsOn: '2027-11-29' });
  });

  it('that cannot go back to the card is left for the advisors', async () => {
    const person = somebody();
    await person.say(...join('15 harrow lane fn3 2bd'));
    await pay(person);
    stage.till.provider.refundable = 'never';
    await person.say('cancel my garden waste subscription', 'yes');
    while ((await stage.till.payments.lookAfterDue()) > 0);
    stage.till.provider.refundable = 'at-once';
    const [left] = await stage.core.database.db
      .select()
      .from(handovers)
      .where(eq(handovers.conversationId, await person.conversation()));
    expect(left?.reason).toContain('A refund of £45');
  });
});

describe('somebody else’s subscription', () => {
  it('is cancelled only with its reference and postcode', async () => {
    const person = somebody();
    await person.say(...join('17 harrow lane fn3 2bd'));
    await pay(person);
    const [{ reference } = { reference: '' }] = await stage.core.database.db
      .select()
      .from(requests)
      .where(eq(requests.conversationId, await person.conversation()));
    const other = somebody();
    const refused = await other.say('cancel my garden waste subscription', reference, 'FN1 1AA');
    expect(refused).toContain("can't find a subscription");
    expect(refused).not.toContain('Harrow');
    expect(await other.say('FN3 2BD')).toContain('Cancel garden waste at 17 Harrow Lane?');
  });
});

describe('the word that it can be renewed', () => {
  it('is planned for the first day of renewing, and not said once it was renewed', async () => {
    const person = somebody();
    await person.say(...join('18 harrow lane fn3 2bd'));
    await pay(person);
    const { db } = stage.core.database;
    const uprn = await uprnOf(person);
    const [term] = await activeTerms(db, uprn);
    const [notice] = await db
      .select()
      .from(notices)
      .where(eq(notices.key, `garden-renewal/${term?.id}`));
    const due = new Date(`${term?.endsOn}T10:00:00Z`);
    due.setUTCDate(due.getUTCDate() - 30);
    // British Summer Time ends between the two.
    expect(Math.abs((notice?.dueAt.getTime() ?? 0) - due.getTime())).toBeLessThanOrEqual(3_600_000);
    const kind = noticeKinds(stage.core).find(({ name }) => name === 'garden-renewal');
    const write = () => kind?.write(db, notice ? [notice] : [], due, 'text');
    expect((await write())?.say?.text).toContain('Your garden waste subscription ends on');
    now = due;
    stage.setTime(now);
    // The number may be somebody else's by now: it is not told the address it had.
    expect(await person.say('renew garden waste')).toContain('What is your postcode');
    await person.say('18 harrow lane fn3 2bd', '1', 'yes');
    await pay(person);
    expect(await activeTerms(db, uprn)).toHaveLength(2);
    expect(await write()).toMatchObject({ say: undefined, skipped: [{ reason: 'withdrawn' }] });
  });
});
