/** What is counted for /metrics. Labels are closed sets: never a person, a number or a question. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Meter } from '../conversation/ports.ts';

export interface Measures extends Meter {
  readonly registry: Registry;
  turnTook(channel: string, seconds: number): void;
  delivered(channel: string, result: string): void;
  backOfficeTold(destination: string, outcome: string): void;
  /** Names of parts that fail and of channels that are switched off, whenever somebody looks. */
  watchService(failing: () => readonly string[], off: () => readonly string[]): void;
  /** What waits for back offices is counted whenever somebody looks. */
  watchBackOffice(count: () => Promise<ReadonlyMap<string, number>>): void;
}

export function createMeasures(): Measures {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'parley_' });
  const events = new Counter({
    name: 'parley_turn_events_total',
    help: 'What turns did, by kind and channel',
    labelNames: ['kind', 'channel'],
    registers: [registry],
  });
  const turns = new Histogram({
    name: 'parley_turn_seconds',
    help: 'Time from looking for a message to its turn being stored',
    labelNames: ['channel'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  const deliveries = new Counter({
    name: 'parley_deliveries_total',
    help: 'What came of tries to send, by channel and result',
    labelNames: ['channel', 'result'],
    registers: [registry],
  });
  const told = new Counter({
    name: 'parley_back_office_tries_total',
    help: 'What came of tries to tell a back office of a request',
    labelNames: ['destination', 'outcome'],
    registers: [registry],
  });
  return {
    registry,
    count: ({ kind }, channel) => events.inc({ kind, channel }),
    turnTook: (channel, seconds) => turns.observe({ channel }, seconds),
    delivered: (channel, result) => deliveries.inc({ channel, result }),
    backOfficeTold: (destination, outcome) => told.inc({ destination, outcome }),
    watchService: (failing, off) => {
      watchNames(registry, 'parley_failing', 'Parts that fail just now', 'part', failing);
      watchNames(registry, 'parley_switched_off', 'Channels that an operator switched off', 'channel', off);
    },
    watchBackOffice: (count) => watch(registry, count),
  };
}

/** A gauge with a 1 for each name that there is when it is read. */
function watchNames(
  registry: Registry,
  name: string,
  help: string,
  label: string,
  names: () => readonly string[],
): void {
  const gauge: Gauge = new Gauge({
    ...{ name, help, labelNames: [label], registers: [registry] },
    collect() {
      gauge.reset();
      for (const one of names()) gauge.set({ [label]: one }, 1);
    },
  });
}

/** A gauge that asks when it is read. When the database does not answer it shows nothing. */
function watch(registry: Registry, count: () => Promise<ReadonlyMap<string, number>>): void {
  const gauge: Gauge<'state'> = new Gauge({
    name: 'parley_back_office_steps',
    help: 'Steps of requests for back offices, by state; `dead` ones want an operator',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const counted = await count().catch(() => new Map<string, number>());
      gauge.reset();
      for (const [state, steps] of new Map([['dead', 0], ...counted])) gauge.set({ state }, steps);
    },
  });
}
