/** When two contacts count as one resident's: the figures, shared by all that goes by it. */
import { z } from 'zod';

const whole = z.number().int().min(1);

/** In council.yaml under `people:`. */
export const peopleSettings = z.strictObject({
  /** Days for which a proof counts. Numbers pass to somebody else, so after that it is asked again. */
  provedDays: whole.max(730).default(90),
  /** Hours for which it counts in a web chat: others may sit at the same computer. */
  chatHours: whole.max(720).default(12),
  /** What a number asked for longer ago than so many days is shown to it only with its postcode or code. */
  numberDays: whole.max(3650).default(180),
  /** Minutes for which a code works, and wrong ones that may be tried. */
  codeMinutes: whole.max(60).default(10),
  codeTries: whole.max(10).default(5),
  /** The most codes in an hour to one phone or email, whoever asks; and that one conversation may ask for. */
  codesPerHour: whole.max(10).default(3),
  codesAskedPerHour: whole.max(20).default(5),
  /** The most codes in an hour by texts, and by email, to all together: each takes a text's place and costs one. */
  codesPerHourInAll: whole.max(10_000).default(300),
  /** Whether codes go to numbers outside the UK, which cost more; and so whether reminders and news can be asked for there. */
  codesAbroad: z.boolean().default(false),
});

export type PeopleSettings = z.infer<typeof peopleSettings>;

/** The part of council.yaml's `open311:` that matters to proof: references of these kinds are for anyone to read. */
export const openlyListed = z.object({ services: z.array(z.object({ kind: z.string() })).default([]) });

/** Since when a number proves whose something is: what was asked for from it before may be somebody else's who had it then. */
export function provesSince({ numberDays }: Pick<PeopleSettings, 'numberDays'>, now: Date): Date {
  return new Date(now.getTime() - numberDays * 86_400_000);
}

/** Whoever talks, by all that may prove whose something is: the chat, the number for as long as it counts, a postcode given. */
export function viewerOf(
  {
    conversationId,
    channel,
    contact,
    settings,
    now,
  }: {
    readonly conversationId: string;
    readonly channel: { readonly name: string };
    readonly contact: string;
    readonly settings: {
      readonly people: Pick<PeopleSettings, 'numberDays'>;
      readonly open311?: z.output<typeof openlyListed>;
    };
    readonly now: Date;
  },
  postcode?: string,
) {
  const since = provesSince(settings.people, now);
  const openKinds = settings.open311?.services.map(({ kind }) => kind) ?? [];
  return {
    conversationId,
    channel: channel.name,
    contact,
    postcode: postcode || undefined,
    since,
    openKinds,
  };
}
