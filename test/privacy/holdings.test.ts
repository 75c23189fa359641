import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Blank, Holding } from '../../src/privacy/holding.ts';
import { HOLDINGS } from '../../src/privacy/holdings/index.ts';
import { readSchema } from './schema.ts';

describe('holdings', () => {
  let schema: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    schema = await readSchema();
  });

  it('declares every table, and none that is not there', () => {
    expect(Object.keys(HOLDINGS).sort()).toEqual([...schema.keys()].sort());
  });

  it('finds rows by columns that are there', () => {
    expect(wrong(({ holding }) => (holding.kind === 'personal' ? Object.keys(holding.find) : []))).toEqual(
      [],
    );
  });

  it('leaves out columns that are there', () => {
    const left = ({ holding }: Declared) =>
      holding.kind === 'personal' ? Object.keys(holding.leaveOut ?? {}) : [];
    expect(wrong(left)).toEqual([]);
  });

  it('says of every column of a row that is emptied whether it goes or stays', () => {
    for (const { table, holding } of declared()) {
      for (const { set, stays } of blanksOf(holding)) {
        expect({ table, columns: [...Object.keys(set), ...stays].sort() }).toEqual({
          table,
          columns: [...(schema.get(table) ?? [])].sort(),
        });
      }
    }
  });

  it('says of all that is personal how it ends', () => {
    for (const { table, holding } of declared()) {
      if (holding.kind !== 'personal') continue;
      expect({ table, rules: holding.keep.length > 0, found: Object.keys(holding.find).length > 0 }).toEqual({
        table,
        rules: true,
        found: true,
      });
      // The last step is for whatever no other is for.
      expect(holding.erase.at(-1)?.only).toBeUndefined();
    }
  });

  it('goes along only with tables that are declared', () => {
    const withs = declared().flatMap(({ holding }) =>
      holding.keep.flatMap((rule) => ('with' in rule ? [rule.with] : [])),
    );
    expect(withs.filter((table) => HOLDINGS[table] === undefined)).toEqual([]);
  });

  /** Columns named there that the table does not have. */
  function wrong(named: (one: Declared) => readonly string[]): readonly string[] {
    return declared().flatMap((one) =>
      named(one)
        .filter((column) => !schema.get(one.table)?.includes(column))
        .map((column) => `${one.table}.${column}`),
    );
  }
});

interface Declared {
  readonly table: string;
  readonly holding: Holding;
}

function declared(): readonly Declared[] {
  return Object.entries(HOLDINGS).map(([table, holding]) => ({ table, holding }));
}

function blanksOf(holding: Holding): readonly Blank[] {
  const onRequest = holding.kind === 'personal' ? holding.erase : [];
  return [
    ...onRequest.flatMap((step) => (step.do === 'blank' ? [step.blank] : [])),
    ...holding.keep.flatMap((rule) => ('blank' in rule && rule.blank ? [rule.blank] : [])),
  ];
}

it('come in an order in which what hangs on others comes before them', () => {
  const personal = Object.entries(HOLDINGS).filter(([, { kind }]) => kind === 'personal');
  const order = personal.map(([table]) => table);
  expect(order.at(-1)).toBe('conversations');
  const asking = personal.filter(([, holding]) => JSON.stringify(holding).includes('FROM requests r'));
  expect(asking.length).toBeGreaterThan(3);
  const before = [
    ...asking.map(([table]) => [table, 'requests'] as const),
    ...[
      ['bulky_changes', 'bulky_bookings'] as const,
      ['tip_visits', 'tip_permits'] as const,
      ['payment_history', 'payments'] as const,
      ['handover_replies', 'handovers'] as const,
    ],
  ];
  expect(before.filter(([first, then]) => order.indexOf(first) > order.indexOf(then))).toEqual([]);
});
