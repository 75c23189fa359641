/** Residents on their way to a collection: their council, their words, their money. Each test begins with nothing booked. */
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { bookCollection } from '../../../dialogs/bulky-waste/book.ts';
import { bulkyBookings } from '../../../dialogs/bulky-waste/records.ts';
import { bringForward, type Payment, payments } from '../../../src/store/payments.ts';
import { requests } from '../../../src/store/requests.ts';
import { openStage, STAGE_DAY, type Stage } from '../../conversations/stage.ts';

export let stage: Stage;
export let now: Date;
let people = 0;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  wait(0, STAGE_DAY);
  stage.till.provider.refundable = 'at-once';
  await stage.core.database.db.delete(requests);
  await stage.core.database.db.delete(payments);
});

export function wait(minutes: number, from = now): void {
  now = new Date(from.getTime() + minutes * 60_000);
  stage.setTime(now);
}

/** Somebody who has not written before. */
export function somebody(channel: 'web' | 'sms' = 'sms') {
  people += 1;
  const speaker = stage.speaker(channel, `journey ${people}`);
  return {
    async say(...texts: readonly string[]): Promise<string> {
      let heard: readonly { author: string; text: string }[] = [];
      for (const text of texts) heard = await speaker.say(text);
      return heard
        .filter(({ author }) => author !== 'resident')
        .map(({ text }) => text)
        .join('\n');
    },
    conversation: () => speaker.conversation(),
  };
}

type Person = ReturnType<typeof somebody>;

export const DAY = '2026-12-08';
export const UP_TO_READ_BACK = [`collect a sofa from 12 harrow lane fn3 2bd on 8 december`, 'no'];

export async function paymentOf(person: Person): Promise<Payment> {
  const conversation = await person.conversation();
  const all = await stage.core.database.db
    .select()
    .from(payments)
    .where(eq(payments.conversationId, conversation));
  const last = all.sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime()).at(-1);
  if (!last) throw new Error('nothing is to be paid');
  return last;
}

export async function pay(person: Person): Promise<void> {
  const { token, id } = await paymentOf(person);
  await stage.till.payments.visit(token);
  stage.till.provider.pay(providerIdOf(id));
  await bringForward(stage.core.database.db, id, now);
  await settle();
}

export function providerIdOf(id: string): string {
  return [...stage.till.provider.held.values()].find(({ key }) => key === id)?.id ?? '';
}

export async function settle(): Promise<void> {
  while ((await stage.till.payments.lookAfterDue()) > 0);
}

export async function fill(day: string, count: number): Promise<void> {
  const filler = somebody();
  await filler.say('hello');
  const conversationId = await filler.conversation();
  for (let at = 0; at < count; at += 1) {
    const id = `filler-${people}-${day}-${at}`;
    await stage.core.database.transaction((tx) =>
      bookCollection(
        tx,
        {
          ...{
            id,
            paymentId: `pay-${id}`,
            conversationId,
            updates: undefined,
            where: {},
            day,
            capacity: 1000,
          },
          ...{ spot: '', items: [], itemWords: '', onBenefit: false, pricePence: 0, heldUntil: now },
          ...{ description: '', reminders: [] },
        },
        now,
      ),
    );
  }
}

export async function bookingOf(person: Person) {
  const conversation = await person.conversation();
  const [found] = await stage.core.database.db
    .select({ booking: bulkyBookings, request: requests })
    .from(bulkyBookings)
    .innerJoin(requests, eq(requests.id, bulkyBookings.requestId))
    .where(eq(requests.conversationId, conversation));
  return found;
}

export async function booked(): Promise<{ person: Person; reference: string }> {
  const person = somebody();
  await person.say(...UP_TO_READ_BACK, 'yes');
  await pay(person);
  const reference = (await bookingOf(person))?.request.reference ?? '';
  return { person, reference };
}
