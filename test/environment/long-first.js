/**
 * The order of suites on a machine that has never run them, such as CI's. Jest then goes by the size of files, and a suite
 * that is short to read and long to run comes last and alone on one core. Where Jest has times of its own, it goes
 * by those.
 */
import Sequencer from '@jest/test-sequencer';

/** Those that took 40 seconds and more in November 2026, the longest first; a test sees that each is there. */
export const LONG = [
  'test/faults/kill.test.ts',
  'test/faults/kill-on-pglite.test.ts',
  'test/browser/editor-pages.test.ts',
  'test/faults/back-office-kill.test.ts',
  'test/faults/outages.test.ts',
  'test/docs/operating.test.ts',
  'test/server/rolling-restart.test.ts',
  'test/deploy/nginx.test.ts',
  'test/browser/editor-workflow.test.ts',
  'test/faults/disk-full.test.ts',
  'test/conversations/other-dialogs.test.ts',
  'test/conversations/engine.test.ts',
  'test/conversations/bins.test.ts',
  'test/browser/attendant.test.ts',
  'test/cli/staff.test.ts',
  'test/browser/editor-meanwhile.test.ts',
  'test/browser/desk-delivery.test.ts',
  'test/browser/broadcast.test.ts',
  'test/delivery/reminders-clock.test.ts',
];

const placeOf = ({ path }) => {
  const place = LONG.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/${name}`));
  return place < 0 ? LONG.length : place;
};

export default class LongFirst extends Sequencer {
  /** @param tests what Jest is about to run, all or some */
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
