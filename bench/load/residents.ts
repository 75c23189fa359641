/** Residents who chat: each has a conversation over Direct Line and waits for every answer before the next message. */
import WebSocket from 'ws';
import { z } from 'zod';
import { readQuestions } from './questions.ts';

const started = z.object({ conversationId: z.string(), token: z.string(), streamUrl: z.string() });
const activitySet = z.object({
  activities: z.array(
    z.object({ type: z.string(), from: z.object({ id: z.string(), role: z.string().optional() }) }),
  ),
});

/** Fewer than a conversation may send in one go. */
const MESSAGES_EACH = 12;

const questions = await readQuestions();
let asked = 0;
let resident = 0;

/** Sends `count` messages from `at once` residents; resolves to the milliseconds from each message to its answer. */
export async function chat(url: string, count: number, atOnce: number): Promise<number[]> {
  const times: number[] = [];
  const work = async () => {
    while (times.length < count) {
      resident += 1;
      await converse(url, resident, times);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return times;
}

async function converse(url: string, resident: number, times: number[]): Promise<void> {
  // An address of their own, as residents have: the bench's proxy says so.
  const address = `10.${(resident >> 16) & 255}.${(resident >> 8) & 255}.${resident & 255}`;
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': address };
  const { token } = z
    .object({ token: z.string() })
    .parse(await post(`${url}/v3/directline/tokens/generate`, headers, {}));
  const withToken = { ...headers, authorization: `Bearer ${token}` };
  const chatting = started.parse(await post(`${url}/v3/directline/conversations`, withToken, {}));
  const stream = await openStream(chatting.streamUrl);
  for (let sent = 0; sent < MESSAGES_EACH; sent += 1) {
    const answered = stream.nextAnswer();
    asked += 1;
    const began = performance.now();
    await post(`${url}/v3/directline/conversations/${chatting.conversationId}/activities`, withToken, {
      type: 'message',
      from: { id: 'resident' },
      text: questions(asked),
    });
    await answered;
    times.push(performance.now() - began);
  }
  stream.close();
}

async function post(url: string, headers: Record<string, string>, body: unknown): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

async function openStream(url: string): Promise<{ nextAnswer(): Promise<void>; close(): void }> {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  let answered = () => {};
  socket.on('message', (bytes) => {
    const text = String(bytes);
    if (text === '') return;
    const { activities } = activitySet.parse(JSON.parse(text));
    if (activities.some(({ type, from }) => type === 'message' && from.id !== 'resident')) answered();
  });
  return {
    nextAnswer: () =>
      new Promise<void>((resolve) => {
        answered = resolve;
      }),
    close: () => socket.close(),
  };
}
