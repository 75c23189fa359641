/** The whole memory of a conversation between two messages: small JSON, read back at every turn. */
import { z } from 'zod';
import type { Json } from './dialog.ts';

/** Raised when the shape below changes; `readSession` brings older ones along. */
const SESSION_VERSION = 1;

const json: z.ZodType<Json> = z.json();

/** One dialog under way. */
const frameSchema = z.object({
  dialog: z.string(),
  version: z.number().int(),
  values: z.record(z.string(), json),
  /** Slot names in the order the resident gave them, for going back. */
  answered: z.array(z.string()),
  /** What was offered from memory in this task, whatever the answer. */
  recalled: z.array(z.string()).optional(),
});

/** The question the last turn ended with. What is pending decides how the next message is read first. */
const pendingSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('slot'),
    slot: z.string(),
    misses: z.number().int(),
    offered: z.array(z.object({ label: z.string(), value: json })),
    /** What was asked in place of the slot's own question, such as "Which of these days?". */
    choice: z.object({ text: z.string(), quickReplies: z.array(z.string()) }).optional(),
    /** Why the last answer was not taken, so that nobody is told so in the same words again. */
    refused: z.string().optional(),
  }),
  z.object({
    kind: z.literal('read-back'),
    misses: z.number().int(),
    /** Read again because something had changed: that is not done twice. */
    changed: z.boolean().optional(),
    /** What was read: a yes is to that. */
    read: z.string().optional(),
  }),
  /** "What would you like to change?", after a no to the read-back. */
  z.object({ kind: z.literal('change'), slots: z.array(z.object({ label: z.string(), slot: z.string() })) }),
  z.object({
    kind: z.literal('clarify'),
    /** The resident's first words, whose slots are kept whichever choice is made. */
    text: z.string(),
    options: z.array(z.object({ kind: z.enum(['dialog', 'answer']), id: z.string(), label: z.string() })),
  }),
  /** "Still want to finish?" `text` is what the resident said when it was asked, taken up again on a yes. */
  z.object({ kind: z.literal('resume'), text: z.string().optional() }),
  /** "Shall I use 14 Harrow Lane again?", instead of asking the slot. */
  z.object({ kind: z.literal('recall'), slot: z.string() }),
  /** "How was that?", after an advisor has gone. */
  z.object({ kind: z.literal('rate'), handover: z.string() }),
  /** Offered when the desk closed on someone who waits: `ask` starts the dialog that fetches a person, by its label. */
  z.object({
    kind: z.literal('while-closed'),
    options: z.array(z.object({ label: z.string(), choice: z.enum(['wait', 'ask', 'leave']) })),
    /** Said to those who wait on. */
    waitOn: z.string(),
  }),
  /** "Which mobile number?", for a web chat that is to go on by text message. `words` is what was asked. */
  z.object({ kind: z.literal('text-number'), words: z.string() }),
  z.object({ kind: z.literal('offer-person'), text: z.string().optional() }),
]);

const sessionSchema = z.object({
  version: z.literal(SESSION_VERSION),
  /** The dialogs under way, the current one last; at most three. */
  frames: z.array(frameSchema).max(3),
  pending: pendingSchema.optional(),
  /** Present from asking for a person until the person leaves. */
  handover: z
    .object({
      id: z.string(),
      state: z.enum(['waiting', 'with-advisor']),
      /** Told once, while waiting, that an advisor will read what they write. */
      acknowledged: z.boolean().optional(),
      /**
       * The advisor has asked Parley to go through a task with them: how many tasks were under way before it.
       * Parley answers until no more than those are left. `true` is of before they were counted.
       */
      lent: z.union([z.number().int().min(0), z.literal(true).transform(() => 0)]).optional(),
      /** Nobody is there while they wait: until someone is, Parley answers them again. */
      overnight: z.boolean().optional(),
      /** What they were told of that last: that nobody is at the desk just now, or that it has shut. It is not said twice. */
      told: z.enum(['alone', 'shut']).optional(),
      /** They gave a number to go on with by text message, so that is not offered again. */
      byText: z.boolean().optional(),
    })
    .optional(),
  /** The last task that was answered and committed nothing: it may be asked on about. */
  answered: frameSchema.optional(),
  /** What the resident has told of themselves, to be offered where it is asked again. See `memory.ts`. */
  memory: z
    .record(
      z.string(),
      z.object({
        value: json,
        label: z.string(),
        at: z.string(),
        /** Offered, and not wanted: it is not offered again until it is given anew. */
        declined: z.boolean().optional(),
      }),
    )
    .optional(),
  /** What was asked about or begun of late, the latest first. */
  topics: z.array(z.string()).optional(),
  /** The notices they were told of. */
  noticed: z.array(z.string()).optional(),
  /** The broadcast that they were told last: what they write next may be about it. */
  broadcast: z
    .object({ id: z.string(), text: z.string(), more: z.string().optional(), at: z.string() })
    .optional(),
  /** They have said that things are harder for them than for most. */
  vulnerable: z.boolean().optional(),
  /** A talk with an advisor that they are yet to be asked about, once nothing is under way. */
  toRate: z.string().optional(),
  /** The choices last shown as numbered lines. */
  offered: z.array(z.string()).optional(),
  /** Transactions asked for in the same message as another, taken up once nothing is under way. */
  queued: z.array(z.object({ dialog: z.string(), text: z.string(), at: z.string() })).optional(),
  /** The last request that was made, and by which dialog: what is said afterwards is read as about it. See `after-task/just-sent.ts`. */
  sent: z
    .object({
      reference: z.string(),
      at: z.string(),
      dialog: z.string().optional(),
      /** What `topics` began with when it was made, or when it was asked on about: with anything else, the subject is another. */
      topic: z.string().optional(),
    })
    .optional(),
  /** The last request that was taken back, until another is made, and what its dialog says of the money. */
  undone: z
    .object({ reference: z.string(), at: z.string(), dialog: z.string(), money: z.string() })
    .optional(),
  /** What they were signed up for last, and the words it ended with, until somebody else may read them. */
  signedUp: z.object({ dialog: z.string(), at: z.string(), said: z.string().optional() }).optional(),
  /** The rest of a long answer, said on MORE. */
  rest: z.string().optional(),
  /** What the last turn said, with its choices, said again on "repeat". Empty once it is forgotten; absent before anything was said. */
  said: z
    .array(
      z.object({
        text: z.string(),
        quickReplies: z.array(z.string()).readonly().exactOptional(),
        attachments: z
          .array(z.object({ contentType: z.string(), name: z.string(), path: z.string() }))
          .readonly()
          .exactOptional(),
      }),
    )
    .optional(),
  /** The same as sessions had it before `said`: the words of the last thing asked or answered. */
  lastSaid: z.string().optional(),
  /** What was asked of another council, without its name: it is asked of us where they say so next. Let go with the next message. */
  otherArea: z.string().optional(),
  /** The question that an article answered last, for one that is asked on about it. */
  about: z.object({ article: z.string(), text: z.string(), at: z.string() }).optional(),
  /** ISO time at which the visit began: the messages between two long silences. */
  visitAt: z.string().optional(),
  /** The last question as it is kept for the editors, until it is known how it ended; `answered` by an article, its `topic`. */
  question: z
    .object({ id: z.string(), topic: z.string().optional(), answered: z.boolean().optional() })
    .optional(),
  /** Misses in a row outside any question. */
  misses: z.number().int().default(0),
  /** Ids of pictures that nothing has used yet: a report that is begun next takes them. */
  photos: z.array(z.string()).optional(),
  /**
   * Where a loop with another machine would be seen: ISO times of the latest messages, the last one's words, and how
   * often those came in a row. While it is `silentUntil`, one was seen.
   */
  loop: z
    .object({
      heard: z.array(z.string()),
      words: z.string(),
      times: z.number().int(),
      silentUntil: z.string().optional(),
    })
    .optional(),
  /** ISO time of the last message from the resident. */
  lastHeardAt: z.string().optional(),
  /** Something under way could not be carried over a change of the software: an apology is due. */
  lost: z.boolean().optional(),
  /** ISO time at which they were last told that the service is switched off. */
  toldOffAt: z.string().optional(),
  /** The resident texted STOP: nothing is said until START. */
  stopped: z.boolean().optional(),
  /** Their carrier has it too, and lets nothing of ours through. */
  stoppedByCarrier: z.boolean().optional(),
});

export type Session = z.infer<typeof sessionSchema>;
export type Frame = z.infer<typeof frameSchema>;
export type Pending = z.infer<typeof pendingSchema>;

export function newSession(): Session {
  return { version: SESSION_VERSION, frames: [], misses: 0 };
}

/** Reads a stored session. Undefined when it cannot be read, so that the turn can apologise and start afresh. */
export function readSession(stored: unknown): Session | undefined {
  const parsed = sessionSchema.safeParse(stored);
  return parsed.success ? broughtAlong(parsed.data) : undefined;
}

/** What was said was kept as words alone, and was what a read-back had read. */
function broughtAlong({ lastSaid, ...session }: Session): Session {
  if (lastSaid === undefined || session.said) return session;
  const { pending } = session;
  if (pending?.kind === 'read-back') pending.read ??= lastSaid;
  return { ...session, said: [{ text: lastSaid }] };
}
