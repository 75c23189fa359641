/** One resident on the web, by text and by WhatsApp: joined by a code and nothing else, and what somebody hostile gets. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { rowsOf } from '../../../src/store/database.ts';
import { notices } from '../../../src/store/notices.ts';
import { optIns } from '../../../src/store/opt-ins.ts';
import { listStreets } from '../../../src/store/premises.ts';
import { planRequestNews } from '../../../src/store/request-news.ts';
import { followRequest, requests, setStatus } from '../../../src/store/requests.ts';
import { codeSentTo } from '../../conversations/codes.ts';
import { openStage, type Stage } from '../../conversations/stage.ts';

let stage: Stage;
let count = 0;
const START = new Date('2026-11-23T10:00:00Z');
let STREETS: readonly string[] = [];
beforeAll(async () => {
  stage = await openStage();
  // One of each first word, so that no name may mean two.
  const names = (await listStreets(db())).map(({ name }) => name);
  STREETS = [...new Map(names.map((name) => [name.split(' ')[0], name])).values()];
});
afterAll(() => stage?.close());

const db = () => stage.core.database.db;
const hoursOn = (hours: number) => new Date(START.getTime() + hours * 3_600_000);

function at(channel: string, who: string) {
  const speaker = stage.core.speaker(channel, who);
  return async (text: string) =>
    (await speaker.say(text))
      .filter(({ author }) => author === 'parley')
      .map((entry) => entry.text)
      .join('\n');
}

/** A phone nobody has used, on which a pothole was reported. */
async function withReport(channel = 'sms') {
  stage.setTime(START);
  count += 1;
  const phone = `07700 9006${String(count).padStart(2, '0')}`;
  const text = at(channel, phone);
  const street = STREETS[count - 1] ?? '';
  let said = '';
  for (const words of ['report a pothole', 'no', street, 'outside number 12', 'no', 'yes', 'yes']) {
    said = await text(words);
  }
  const reference = /[A-Z]{2}-\w{3}-\w{3}/.exec(said)?.[0] ?? '';
  expect(reference).not.toBe('');
  return { phone, text, reference, street };
}

const codeOn = (phone: string) => codeSentTo(db(), phone);

async function link(web: (text: string) => Promise<string>, phone: string) {
  await web('link my phone');
  expect(await web(phone)).toContain('I have sent a code');
  return web(await codeOn(phone));
}

const e164 = (number: string) => `+44${number.replaceAll(' ', '').slice(1)}`;
const chat = () => at('web', `chat-${count}-${Math.trunc(performance.now() * 1000)}`);

it('shows on the web what was asked for by text once the phone is proved, and not before', async () => {
  const { phone, reference, street } = await withReport();
  const web = chat();
  expect(await web(`how is ${reference} going`)).not.toContain(street);
  await web('cancel');
  expect(await link(web, phone)).toContain('What you asked for');
  expect(await web('how is my report going')).toContain(reference);
});

it('shows by text what was asked for by WhatsApp from another number', async () => {
  const { phone } = await withReport();
  const { phone: other, text: whatsapp, reference } = await withReport('whatsapp');
  await whatsapp('link my phone');
  expect(await whatsapp(phone)).toContain('I have sent a code');
  expect(await whatsapp(await codeOn(phone))).toContain("that's proved");
  expect(other).not.toBe(phone);
  expect(await at('sms', phone)(`how is ${reference} going`)).toContain(reference);
});

it('joins the texts of a number with its WhatsApp, by a code like any other, and refuses only what they use now', async () => {
  const { phone, reference, street } = await withReport();
  const whatsapp = at('whatsapp', phone);
  expect(await whatsapp(`how is ${reference} going`)).not.toContain(street);
  await whatsapp('cancel');
  await whatsapp('link my phone');
  expect(await whatsapp(phone)).toMatch(/sent a code to 07700/);
  expect(await whatsapp(await codeOn(phone))).toContain("that's proved");
  expect(await whatsapp(`how is ${reference} going`)).toContain(street);
  const text = at('sms', phone);
  await text('link my phone');
  expect(await text(phone)).toContain('the one you are using now');
});

it('takes no code but the newest, for this chat and this number, once, in time, and not by guessing', async () => {
  const { phone } = await withReport();
  const { phone: strangers } = await withReport();
  const web = chat();
  await web('link my phone');
  await web(phone);
  const first = await codeOn(phone);
  await web('new code');
  const second = await codeOn(phone);
  expect(second).not.toBe(first);
  expect(await web(first)).toContain('not the code');
  // Somebody else's chat, which asked for a code to the same phone, cannot use this chat's.
  const thief = chat();
  await thief('link my phone');
  await thief(phone);
  expect(await thief(second)).not.toContain('proved');
  // Nor does a code to one phone prove another.
  const other = chat();
  await other('link my phone');
  await other(strangers);
  const theirs = await codeOn(strangers);
  const { phone: third } = await withReport();
  expect(await other(`no, it is ${third}`)).not.toContain('proved');
  expect(await other(theirs)).not.toContain('proved');
  // Five wrong ones, and the right one is too late.
  for (let guess = 0; guess < 4; guess += 1)
    await web(String((Number(second) + guess + 1) % 1_000_000).padStart(6, '0'));
  expect(await web(second)).not.toContain('proved');
  await web('no');
  expect(await web(second)).not.toContain('proved');
});

it('takes no code that is too old, and none twice', async () => {
  const { phone } = await withReport();
  const web = chat();
  await web('link my phone');
  await web(phone);
  const code = await codeOn(phone);
  stage.setTime(new Date(START.getTime() + 10 * 60_000 + 1000));
  expect(await web(code)).toContain('does not work any more');
  await web('new code');
  expect(await web(await codeOn(phone))).toContain("that's proved");
  await web('link my phone');
  // A new one is sent: the used one is no code.
  const used = await codeOn(phone);
  await web(phone);
  expect(await codeOn(phone)).not.toBe(used);
  expect(await web(used)).not.toContain("that's proved");
});

it('cannot be made to flood a phone with codes', async () => {
  const { phone } = await withReport();
  for (let n = 0; n < 6; n += 1) {
    const web = chat();
    await web('link my phone');
    await web(phone);
    await web('new code');
  }
  const contact = e164(phone);
  const sent = () => rowsOf(db(), sql`SELECT 1 FROM contact_codes WHERE contact = ${contact}`);
  expect(await sent()).toHaveLength(3);
  stage.setTime(hoursOn(1.1));
  const web = chat();
  await web('link my phone');
  expect(await web(phone)).toContain('I have sent a code');
  // Nor one chat many phones.
  for (let n = 0; n < 8; n += 1) await web(`no, it is 07700 90070${n}`);
  const [{ id } = { id: '' }] = await rowsOf<{ id: string }>(
    db(),
    sql`SELECT conversation_id AS id FROM contact_codes WHERE contact = ${contact} ORDER BY sent_at DESC LIMIT 1`,
  );
  expect(await rowsOf(db(), sql`SELECT 1 FROM contact_codes WHERE conversation_id = ${id}`)).toHaveLength(5);
});

it('sends no code to somebody who has texted STOP', async () => {
  const { phone, text } = await withReport();
  await text('STOP');
  const web = chat();
  await web('link my phone');
  expect(await web(phone)).toContain("I can't send a code there");
});

it('asks again after the proof is over: hours in a chat, months on a number', async () => {
  const { phone, reference, street } = await withReport();
  const web = chat();
  await link(web, phone);
  stage.setTime(hoursOn(11));
  expect(await web(`how is ${reference} going`)).toContain(street);
  stage.setTime(hoursOn(13));
  expect(await web(`how is ${reference} going`)).not.toContain(street);
});

it('keeps two residents apart who prove their phones in the same chat, one after the other', async () => {
  const one = await withReport();
  const other = await withReport();
  const web = chat();
  await link(web, one.phone);
  await link(web, other.phone);
  expect(await web(`how is ${other.reference} going`)).toContain(other.street);
  await web('cancel');
  expect(await web(`how is ${one.reference} going`)).not.toContain(one.street);
  expect(await other.text(`how is ${one.reference} going`)).not.toContain(one.street);
  expect(await one.text(`how is ${other.reference} going`)).not.toContain(other.street);
  await other.text('STOP');
  const [kept] = await rowsOf<{ n: number }>(
    db(),
    sql`SELECT count(*)::int AS n FROM opt_ins WHERE ended_at IS NULL AND contact = ${e164(one.phone)}`,
  );
  expect(kept?.n).toBeGreaterThan(0);
});

it('joins the phones of somebody who proves one from the other, whoever each was joined to', async () => {
  const [one, other, third] = [await withReport(), await withReport(), await withReport()];
  await one.text('link my phone');
  await one.text(other.phone);
  await one.text(await codeOn(other.phone));
  await third.text('link my phone');
  await third.text(one.phone);
  await third.text(await codeOn(one.phone));
  expect(await third.text(`how is ${other.reference} going`)).toContain(other.street);
});

it('does not open the former owner’s requests to whoever has the number now', async () => {
  const { phone, text, reference, street } = await withReport();
  stage.setTime(hoursOn(24 * 181));
  expect(await text(`how is ${reference} going`)).not.toContain(street);
  stage.setTime(hoursOn(1));
  const web = chat();
  await link(web, phone);
  expect(await text('wrong number')).toContain('not tied to it any more'.replace('not tied', 'is tied'));
  expect(await text(`how is ${reference} going`)).not.toContain(street);
  await text('cancel');
  expect(await web(`how is ${reference} going`)).not.toContain(street);
});

it('is undone by "forget me", and by unlinking', async () => {
  for (const words of ['forget me', 'unlink my phone']) {
    const { phone, reference, street } = await withReport();
    const web = chat();
    await link(web, phone);
    await web(words);
    expect(await web(`how is ${reference} going`)).not.toContain(street);
  }
});

it('says nothing of what a number asked for half a year ago to whoever proves it now', async () => {
  const { phone } = await withReport();
  stage.setTime(hoursOn(24 * 181));
  expect(await link(chat(), phone)).toContain('Nothing was asked for');
});

it('tells news once to a person, and STOP by one contact ends it for all that are theirs', async () => {
  const { phone } = await withReport();
  const { phone: other } = await withReport();
  const [report] = (await db().select().from(requests)).filter(({ contact }) => contact === e164(phone));
  if (!report) throw new Error('there is no report');
  await followRequest(db(), report.id, { channel: 'sms', contact: e164(other) }, START);
  const told = async () => {
    const all = await db().select().from(notices);
    return all.filter(({ details, status }) => details.request === report.id && status === 'due').length;
  };
  const text = at('sms', phone);
  await text('link my phone');
  await text(other);
  await text(await codeOn(other));
  const changed = await setStatus(db(), report.id, { status: 'scheduled', by: 'x', at: START });
  if (changed.kind !== 'changed') throw new Error('it was not changed');
  await planRequestNews(db(), changed.request, START);
  expect(await told()).toBe(1);
  await at('sms', other)('STOP');
  expect(await told()).toBe(0);
  const running = (await db().select().from(optIns)).filter(
    ({ subject, endedAt }) => subject === report.id && endedAt === null,
  );
  expect(running).toEqual([]);
});
