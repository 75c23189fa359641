/** 20,000 texts from 5,000 numbers as fast as they come: acknowledged how soon, answered once and in order? */
import { sql } from 'drizzle-orm';
import twilio from 'twilio';
import { openDatabase } from '../../src/store/open.ts';
import { ACCOUNT, COUNCIL, TOKEN } from '../../test/channels/sms-twilio/twilio-server.ts';
import { account, unfinished } from '../../test/faults/account.ts';
import { busyness, openSite, percentile, type Site } from './site.ts';

const TEXTS = Number(process.env.TEXTS ?? 20_000);
const EACH = 4;
const AT_ONCE = Number(process.env.AT_ONCE ?? 32);
const PUBLIC_URL = 'http://parley.test';
const PATH = '/channels/sms/twilio';
const WORDS = ['are the schools shut', 'will my bins be emptied in the snow', 'is the tip open', 'menu'];
/** Area codes whose 496 0000 to 496 0999 nobody has. */
const AREAS = ['113', '114', '115', '116', '117', '118', '121', '131', '141', '151'];

export async function measureTexts(): Promise<string> {
  const site = await openSite(PUBLIC_URL);
  const busyBefore = busyness();
  try {
    const began = performance.now();
    const { times, taken } = await pour(site);
    const pouredSeconds = (performance.now() - began) / 1000;
    const database = await openDatabase({ databaseUrl: site.databaseUrl });
    while ((await unfinished(database)).length > 0) await new Promise((resolve) => setTimeout(resolve, 500));
    const allSeconds = (performance.now() - began) / 1000;
    await database.db.execute(sql`SELECT 1`);
    const { lost, twice, outOfOrder } = await account(database, site.twilio, { taken });
    await database.close();
    return [
      '| | |',
      '| --- | ---: |',
      `| texts from numbers | ${TEXTS.toLocaleString('en-GB')} from ${taken.size.toLocaleString('en-GB')}, ${AT_ONCE} at once |`,
      `| acknowledged | all, ${(TEXTS / pouredSeconds).toFixed(0)} a second |`,
      `| to acknowledge one: p50, p95, p99 | ${[0.5, 0.95, 0.99].map((part) => `${percentile(times, part).toFixed(0)} ms`).join(', ')} |`,
      `| answered and sent | after ${allSeconds.toFixed(0)} s, ${(TEXTS / allSeconds).toFixed(0)} a second |`,
      `| numbers with something lost, said twice, out of order | ${lost.length}, ${twice.length}, ${outOfOrder.length} |`,
      `| processes that wanted one of the two cores before | ${busyBefore} |`,
    ].join('\n');
  } finally {
    await site.close();
  }
}

async function pour({ url }: Site): Promise<{ times: number[]; taken: Map<string, string[]> }> {
  const times: number[] = [];
  const taken = new Map<string, string[]>();
  // Each number's next text comes when its last was acknowledged, all numbers' first ones before any second.
  const numbers = Array.from({ length: TEXTS / EACH }, (_, number) => numberOf(number));
  let next = 0;
  const work = async () => {
    for (let at = next++; at < TEXTS; at = next++) {
      const from = numbers[at % numbers.length] ?? '';
      const words = WORDS[Math.floor(at / numbers.length)] ?? '';
      times.push(await post(url, from, words, `SM${String(at).padStart(32, '0')}`));
      taken.set(from, [...(taken.get(from) ?? []), words]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { times, taken };
}

async function post(url: string, from: string, body: string, sid: string): Promise<number> {
  const form = { MessageSid: sid, AccountSid: ACCOUNT, From: from, To: COUNCIL, Body: body, NumMedia: '0' };
  const signature = twilio.getExpectedTwilioSignature(TOKEN, PUBLIC_URL + PATH, form);
  const began = performance.now();
  const response = await fetch(url + PATH, {
    method: 'POST',
    headers: { 'X-Twilio-Signature': signature },
    body: new URLSearchParams(form),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`A text was answered with ${response.status}.`);
  return performance.now() - began;
}

function numberOf(number: number): string {
  return `+44${AREAS[Math.floor(number / 1000)]}496${String(number % 1000).padStart(4, '0')}`;
}
