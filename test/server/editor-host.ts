/** A whole Parley with two editors signed in, and residents who ask. */
import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { RunningParley } from '../../src/composition/server.ts';
import type { Article } from '../../src/content/article.ts';
import { addStaff } from '../../src/desk/accounts.ts';
import type { Role } from '../../src/store/staff.ts';
import { startTestParley } from './running.ts';

const PASSWORD = 'correct horse battery staple 42';

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the server sent, for the test to look at.
  readonly body: any;
}

export interface EditorScreen {
  /** What shows who is signed in, for a request of the test's own. */
  readonly headers: Readonly<Record<string, string>>;
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown): Promise<Answer>;
  put(path: string, body: unknown): Promise<Answer>;
  delete(path: string, body?: unknown): Promise<Answer>;
}

export interface EditorHost {
  readonly parley: RunningParley;
  readonly jo: EditorScreen;
  readonly kim: EditorScreen;
  setTime(now: Date): void;
  screenOf(name: string, roles: readonly Role[]): Promise<EditorScreen>;
  /** What someone new is answered, on a channel. */
  ask(text: string, channel?: string): Promise<readonly string[]>;
  stop(): Promise<void>;
}

export const DAY = new Date('2026-11-23T10:00:00Z');

/** @param content what there is to edit; `few` of it is learnt in no time, see `fewArticles` */
export async function openEditorHost(content: 'all' | 'few'): Promise<EditorHost> {
  let now = DAY;
  const parley = await startTestParley({}, () => now, content);
  const screenOf = (name: string, roles: readonly Role[]) => signIn(parley, name, roles);
  return {
    parley,
    screenOf,
    jo: await screenOf('Jo', ['editor']),
    kim: await screenOf('Kim', ['editor']),
    setTime: (time) => {
      now = time;
    },
    async ask(text, channel = 'web') {
      const contact = channel === 'sms' ? `07700900${100 + Math.trunc(now.getTime() % 800)}` : randomUUID();
      const said = await parley.core.speaker(channel, contact).say(text);
      return said.flatMap((entry) => (entry.author === 'parley' ? [entry.text] : []));
    },
    stop: () => parley.stop(),
  };
}

export async function signIn(
  parley: RunningParley,
  name: string,
  roles: readonly Role[],
  under = '/api/editor',
): Promise<EditorScreen> {
  const email = `${name.toLowerCase()}@fernley.example`;
  const made = await addStaff(parley.core.database, { email, name, roles, password: PASSWORD }, DAY);
  expect(made.kind).toBe('added');
  const { url } = parley;
  const send = async (method: string, path: string, body: unknown, headers: Record<string, string>) => {
    const response = await fetch(url + path, {
      method,
      headers: { origin: url, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { response, status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text };
  };
  const signedIn = await send('POST', '/api/staff/sign-in', { email, password: PASSWORD }, {});
  const cookie = signedIn.response.headers.get('set-cookie')?.split(';')[0] ?? '';
  const own = { cookie, 'x-csrf-token': String(signedIn.body.csrf) };
  const ask = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const { status, body: read } = await send(method, under + path, body, own);
    return { status, body: read };
  };
  return {
    headers: { ...own, origin: url },
    get: (path) => ask('GET', path),
    post: (path, body = {}) => ask('POST', path, body),
    put: (path, body) => ask('PUT', path, body),
    delete: (path, body = {}) => ask('DELETE', path, body),
  };
}

/** An article about something that the shipped ones do not speak of. */
export function lanternParade(change: Partial<Article> = {}): Article {
  return {
    id: 'lantern-parade',
    title: 'The lantern parade',
    topic: 'Leisure',
    owner: 'events',
    review: '2027-05-01',
    phrases: [
      'when is the lantern parade',
      'lantern parade route',
      'what time does the lantern walk start',
      'where does the lantern parade begin',
    ],
    text: 'The lantern parade starts at 5pm on 5 December from Market Square.',
    links: [],
    related: [],
    body: 'The lantern parade starts at 5pm on 5 December from Market Square.',
    ...change,
  };
}
