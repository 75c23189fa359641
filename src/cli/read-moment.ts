import { ParleyError } from '../errors.ts';

/** The option `--at`. @throws ParleyError `malformed-request` for what is no moment */
export function readMoment(text: string): Date {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime()))
    throw new ParleyError('malformed-request', '--at takes a moment such as 2026-11-23T10:00:00Z');
  return moment;
}
