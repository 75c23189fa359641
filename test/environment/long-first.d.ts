import Sequencer from '@jest/test-sequencer';

/** Paths within the project, the longest first. */
export const LONG: readonly string[];

export default class LongFirst extends Sequencer {}
