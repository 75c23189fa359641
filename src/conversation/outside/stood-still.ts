import type { SendResult } from '../channel.ts';

/** The process stood still (a paused machine) while it had a message to send: by now another may have taken it up. */
export const STOOD_STILL: SendResult = { kind: 'unknown', reason: 'stood-still', unasked: true };
