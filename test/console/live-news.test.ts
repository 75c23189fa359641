/** The stream of news: a screen answers each beat, so that one asleep is not taken to be there. */
import { expect, it } from '@jest/globals';

type Heard = (event: { lastEventId: string; data: string }) => void;

/** A stream that says what the test says. */
class FakeStream {
  static opened: FakeStream[] = [];
  readonly heard = new Map<string, Heard>();
  onmessage: Heard = () => {};
  onerror: () => void = () => {};
  closed = false;

  constructor() {
    FakeStream.opened.push(this);
  }

  addEventListener(name: string, heard: Heard): void {
    this.heard.set(name, heard);
  }

  says(name: string): void {
    this.heard.get(name)?.({ lastEventId: '7', data: '{}' });
  }

  close(): void {
    this.closed = true;
  }
}

const window = { addEventListener() {}, removeEventListener() {}, setInterval: () => 0, clearInterval() {} };
Object.assign(globalThis, {
  EventSource: FakeStream,
  window: { ...window, setTimeout: () => 0, clearTimeout() {} },
});
const { LiveNews } = await import('../../web/console/live-news.ts');

it('answers each beat, and nothing else that comes', () => {
  const live = new LiveNews(() => {});
  let answers = 0;
  const stop = live.start(() => answers++);
  const [stream] = FakeStream.opened;
  if (stream === undefined) throw new Error('no stream was opened');
  stream.says('ready');
  expect([live.connection, answers]).toEqual(['live', 0]);
  stream.says('beat');
  stream.says('beat');
  stream.onmessage({ lastEventId: '8', data: '{"kind":"presence"}' });
  expect(answers).toBe(2);
  stop();
  expect(stream.closed).toBe(true);
});
