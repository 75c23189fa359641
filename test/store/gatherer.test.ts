import { describe, expect, it } from '@jest/globals';
import { Gatherer } from '../../src/store/gatherer.ts';

/** Groups as they were begun; each is under way until it is let go. */
function setUp(together: (items: readonly string[]) => readonly (string | undefined)[], most = 3) {
  const begun: string[][] = [];
  const letGo: (() => void)[] = [];
  const told: unknown[] = [];
  const held = () => new Promise<void>((resolve) => letGo.push(resolve));
  const gatherer = new Gatherer<string, string>({
    most,
    together: async (items) => {
      begun.push([...items]);
      await held();
      return together(items);
    },
    alone: async (item) => {
      begun.push([item]);
      await held();
      if (item === 'bad') throw new Error('It is bad.');
      return `${item} alone`;
    },
    onNotTogether: (error) => told.push(error),
  });
  const finish = async (asked: readonly Promise<string>[]) => {
    const settled = Promise.allSettled(asked);
    let over = false;
    void settled.then(() => {
      over = true;
    });
    while (!over) {
      for (const go of letGo.splice(0)) go();
      await new Promise((resolve) => setImmediate(resolve));
    }
    return (await settled).map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)));
  };
  return { gatherer, begun, finish, told };
}

describe('a gatherer', () => {
  it('lets nobody wait when nothing is under way, and does together what came meanwhile', async () => {
    const { gatherer, begun, finish } = setUp((items) => items.map((item) => `${item} together`));
    const asked = ['a', 'b', 'c', 'd', 'e', 'f'].map((item) => gatherer.ask(item));
    expect(begun).toEqual([['a']]);
    expect(await finish(asked)).toEqual([
      ...['a alone', 'b together', 'c together', 'd together', 'e together', 'f together'],
    ]);
    expect(begun).toEqual([['a'], ['b', 'c', 'd'], ['e', 'f']]);
  });

  it('does each alone and in order when together they fail, so that one fails nobody else', async () => {
    const { gatherer, begun, finish, told } = setUp(() => {
      throw new Error('None was done.');
    });
    const asked = ['a', 'b', 'bad', 'c'].map((item) => gatherer.ask(item));
    expect(await finish(asked)).toEqual(['a alone', 'b alone', 'Error: It is bad.', 'c alone']);
    expect(begun).toEqual([['a'], ['b', 'bad', 'c'], ['b'], ['bad'], ['c']]);
    // Whoever asked for it has heard why.
    expect(told).toEqual([]);
  });

  it('tells why together they failed where each goes well alone: it was the fault of none', async () => {
    const { gatherer, finish, told } = setUp(() => {
      throw new TypeError('No list was made.');
    });
    const asked = ['a', 'b', 'c'].map((item) => gatherer.ask(item));
    expect(await finish(asked)).toEqual(['a alone', 'b alone', 'c alone']);
    expect(told).toEqual([new TypeError('No list was made.')]);
  });

  it('tells nothing of groups that go well', async () => {
    const { gatherer, finish, told } = setUp((items) => items.map((item) => `${item} together`));
    await finish(['a', 'b', 'c'].map((item) => gatherer.ask(item)));
    expect(told).toEqual([]);
  });

  it('does alone what the group has no answer for', async () => {
    const { gatherer, finish } = setUp((items) =>
      items.map((item) => (item === 'c' ? undefined : `${item} together`)),
    );
    const asked = ['a', 'b', 'c'].map((item) => gatherer.ask(item));
    expect(await finish(asked)).toEqual(['a alone', 'b together', 'c alone']);
  });
});
