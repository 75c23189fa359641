/** What keeps a broadcast from being sent for approval, field by field. */
import { lengthOnAir, segmentsOf } from '../conversation/fitting/gsm7.ts';
import type { BroadcastPorts } from './ports.ts';
import type { Planned } from './preview.ts';
import { saysFor } from './words.ts';

export interface Problem {
  readonly field: 'title' | 'subject' | 'audience' | 'sms' | 'more' | 'startsAt' | 'endsAt';
  readonly message: string;
}

const AREA = /^[A-Z]{1,2}\d[A-Z\d]?(?: \d)?$/;

/** All of them at once; none when it can go. */
export function problemsOf(
  ports: Pick<BroadcastPorts, 'dress' | 'texts' | 'subjects'>,
  planned: Planned & { readonly title: string },
  now: Date,
): readonly Problem[] {
  const { title, subject, sms, startsAt, endsAt } = planned;
  return [
    ...(title.trim() === ''
      ? [{ field: 'title', message: 'Give it a name, so that colleagues know it again.' } as const]
      : []),
    ...(Object.hasOwn(ports.subjects, subject)
      ? []
      : [{ field: 'subject', message: 'Choose what it is about.' } as const]),
    ...audienceProblems(planned),
    ...(sms.trim() === ''
      ? [{ field: 'sms', message: 'Write what the text message says.' } as const]
      : textProblems(ports, planned)),
    ...(endsAt && endsAt <= now
      ? [{ field: 'endsAt', message: 'That time is over. Give one to come, or none.' } as const]
      : []),
    ...(endsAt && startsAt && endsAt <= startsAt
      ? [{ field: 'endsAt', message: 'It ends before it begins.' } as const]
      : []),
  ];
}

function audienceProblems({ audience }: Planned): readonly Problem[] {
  if (audience.to === 'everyone') return [];
  if (audience.to === 'rounds') {
    return audience.rounds.length > 0 ? [] : [{ field: 'audience', message: 'Choose at least one round.' }];
  }
  if (audience.areas.length === 0) return [{ field: 'audience', message: 'Choose at least one area.' }];
  const wrong = audience.areas.find((area) => !AREA.test(area));
  return wrong === undefined
    ? []
    : [
        {
          field: 'audience',
          message: 'An area is the first part of a postcode, like FN3, or a sector, like FN3 2.',
        },
      ];
}

/** Cut short or split over several messages it would reach some people by halves. */
function textProblems(ports: Pick<BroadcastPorts, 'dress' | 'texts'>, planned: Planned): readonly Problem[] {
  const { maxCharacters } = ports.texts.limits;
  const says = saysFor(ports, planned);
  const whole = says.map(({ text }) => text).join('\n');
  if (says.length === 1 && lengthOnAir(whole) <= maxCharacters) return [];
  const over = Math.max(1, lengthOnAir(whole) - maxCharacters);
  const { encoding } = segmentsOf(whole);
  const why = encoding === 'ucs2' ? ' It has letters that take more than double the room.' : '';
  return [{ field: 'sms', message: `Too long for a text message by ${over} or more characters.${why}` }];
}
