/** What Fernley's crews leave behind: every home of one street shows another reason, so that each can be seen. */
import { CREW_EXCEPTIONS, type CrewExceptionReason } from '../../store/crew-exceptions.ts';
import type { FernleyPremises } from './fernley-premises.ts';

const STREET = 'Maple Close';

/** Number 1 is never out in time, number 2 puts in the wrong things, and so on. */
export function exceptionAt({ street, number }: FernleyPremises): CrewExceptionReason | undefined {
  return street.name === STREET ? CREW_EXCEPTIONS[Number(number) - 1] : undefined;
}
