/** What is said of our own accord: notices, and broadcasts. Each is said once, whoever else looks what is due. */
import { sql } from 'drizzle-orm';
import { pause as pauseTelling } from '../../../../src/broadcast/steer.ts';
import { noticeSettings } from '../../../../src/delivery/notices.ts';
import { rowsOf } from '../../../../src/store/database.ts';
import { type NoticeKind, planNotice } from '../../../../src/store/notices.ts';
import { joinContacts } from '../../../../src/store/people.ts';
import { APPROVER, DRAFT, done, openStage, phone, WRITER } from '../../../broadcast/stage.ts';
import { barrier } from '../../../environment/child.ts';
import { countedIds, later, NOON } from '../../../store/fixtures.ts';
import { count, type Experiment, expected, type Ground, storeOf, waitsOrEnds } from '../experiment.ts';

export const TOLD_TO_MANY: readonly Experiment[] = [
  {
    guard: 'a notice is claimed by whoever finds it due first',
    breaks: 'two replicas that look at once would both remind somebody of one collection',
    remove: {
      file: 'src/store/notices.ts',
      text: "        eq(notices.status, 'due'),\n        lte(",
      instead: '        lte(',
    },
    experiment: async (code, ground) => {
      const { database, name } = ground;
      const due = { kind: 'bins', channel: 'sms', contact: name, together: name, details: {} };
      await planNotice(database.db, { ...due, key: name, dueAt: NOON, usefulUntil: later(3600) }, NOON);
      // Both have seen that it is due before either says it.
      const bothSaw = barrier(2);
      const look = () =>
        new code.notices.Notices({
          ...{
            database,
            kinds: [TELLS],
            settings: noticeSettings.parse({ perKindDaily: 20 }),
            clock: { now: () => NOON },
          },
          conversations: {
            speak: async (...asked) => {
              await bothSaw();
              return storeOf(code, ground).speak(...asked);
            },
          },
          ids: countedIds(name),
          limitsOf: () => ({
            form: 'text',
            maxCharacters: 306,
            quickReplies: 0,
            gsm7: true,
            expiryMinutes: 60,
          }),
          ...{ delivers: () => true, accountOf: () => 'council', said: () => {} },
          onError: (error) => {
            throw error;
          },
        }).tickOnce();
      await Promise.all([look(), look()]);
      return expected(1, await textsTo(ground, name));
    },
  },
  {
    guard: 'somebody is told a broadcast while they wait to be',
    breaks: 'of two replicas that tell it at once the second would note that they were not told',
    remove: {
      file: 'src/store/broadcast-people.ts',
      text: " AND p.state = 'waiting'\n        RETURNING",
      instead: ' RETURNING',
    },
    experiment: async (code, ground) => {
      const { stage } = await approved(ground, [phone(1), phone(2)]);
      // Somebody waits on, so that it is not done when the first of them has told the other.
      await conversationOf(ground, phone(2), { handover: { state: 'with-advisor' } });
      const bothSaw = barrier(2);
      const look = () => {
        const { conversations, ...ports } = stage.ports;
        const speak: typeof conversations.speak = async (...asked) => {
          await bothSaw();
          return conversations.speak(...asked);
        };
        return new code.tell.Broadcaster({ ...ports, conversations: { speak } }).tickOnce();
      };
      await Promise.all([look(), look()]);
      const [row] = await rowsOf<{ state: string }>(
        ground.database.db,
        sql`SELECT state FROM broadcast_people WHERE contact = ${phone(1)}`,
      );
      return expected('1 said', `${await textsTo(ground, phone(1))} ${row?.state}`);
    },
  },
  {
    guard: 'nobody is told a broadcast that was paused meanwhile',
    breaks: 'a replica that has begun to tell it would go on after a manager stopped it',
    remove: {
      file: 'src/store/broadcast-people.ts',
      text: '} FOR SHARE',
      instead: '} IS NOT NULL FOR SHARE',
    },
    experiment: async (code, ground) => {
      const { stage, id } = await approved(ground, [phone(1)]);
      const { conversations, ...ports } = stage.ports;
      const speak: typeof conversations.speak = async (...asked) => {
        await pauseTelling(stage.ports, id, { id: 'mo' });
        return conversations.speak(...asked);
      };
      await new code.tell.Broadcaster({ ...ports, conversations: { speak } }).tickOnce();
      return expected(0, await textsTo(ground, phone(1)));
    },
  },
  {
    guard: 'two numbers of one resident are told a broadcast one after the other',
    breaks: 'whoever proved a second number since it was queued would get it twice',
    remove: { file: 'src/store/broadcast-people.ts', text: 'if (joined.length > 0)', instead: 'if (false)' },
    experiment: async (code, ground) => {
      const { database } = ground;
      const { id } = await approved(ground, [phone(1), phone(2)]);
      const proved = (contact: string) => ({ channel: 'sms', contact, countsUntil: later(3600) });
      await joinContacts(
        database.db,
        { ...proved(phone(1)), mayBeShared: false },
        proved(phone(2)),
        'sam',
        NOON,
      );
      const claim = (contact: string) =>
        database.transaction(async (tx) => {
          const whom = { person: contact, channel: 'sms', contact };
          const isTold = await code.broadcastPeople.claimPerson(
            ...([
              tx,
              { id, status: 'sending' },
              whom,
              await conversationOf(ground, contact),
              undefined,
              NOON,
            ] as const),
          );
          other ??= claim(phone(2));
          // The first is not committed until the second has looked, or waits to.
          if (contact === phone(1)) await waitsOrEnds(ground, other);
          return isTold;
        });
      let other: Promise<boolean> | undefined;
      const first = await claim(phone(1));
      return expected('true false', `${first} ${await other}`);
    },
  },
  {
    guard: 'nobody approves a broadcast that they wrote a part of',
    breaks: 'one person alone could text a whole town',
    remove: {
      file: 'src/broadcast/write.ts',
      text: "if (was.writers.includes(manager.id)) return { kind: 'own-work' };",
      instead: '',
    },
    experiment: async (code, ground) => {
      const stage = openStage(() => ground.database);
      await stage.wipe();
      const { begin, rewrite, submit, approve } = code.writeBroadcast;
      const { id } = done(await begin(stage.ports, DRAFT, WRITER));
      // A second one put a word right, and has the first one's words approved with it.
      done(await rewrite(stage.ports, id, DRAFT, 1, APPROVER));
      done(await submit(stage.ports, id, 2, WRITER));
      return expected('own-work', (await approve(stage.ports, id, 2, APPROVER)).kind);
    },
  },
];

/** Says that it is due. */
const TELLS: NoticeKind = {
  name: 'bins',
  write: async () => ({ say: { text: 'Bins tomorrow.' }, skipped: [] }),
};

/** A broadcast that is being told, to these numbers, and nothing else. */
async function approved(ground: Ground, contacts: readonly string[]) {
  const stage = openStage(() => ground.database);
  await stage.wipe();
  for (const contact of contacts) await stage.agree(contact);
  const id = await stage.approved();
  await stage.look();
  return { stage, id };
}

async function conversationOf(ground: Ground, contact: string, session: object = {}): Promise<string> {
  const [row] = await rowsOf<{ id: string }>(
    ground.database.db,
    sql`INSERT INTO conversations (id, channel, account, contact, session, created_at, changed_at)
        VALUES (${`${ground.name} ${contact}`}, 'sms', 'council', ${contact}, ${JSON.stringify(session)}, now(), now()) RETURNING id`,
  );
  return row?.id ?? '';
}

function textsTo(ground: Ground, contact: string): Promise<number | undefined> {
  return count(
    ground,
    sql`SELECT count(*)::int AS n FROM outbox o JOIN conversations c ON c.id = o.conversation_id WHERE c.contact = ${contact}`,
  );
}
