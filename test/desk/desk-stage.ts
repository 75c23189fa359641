/** A desk on a database in memory: real store, engine, wording and understanding; a clock that tests set. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { speakToAdvisor } from '../../dialogs/speak-to-advisor/dialog.ts';
import { advisorRecords } from '../../dialogs/speak-to-advisor/records.ts';
import { createWording, type WordingFile, wordingFileSchema } from '../../src/content/wording.ts';
import { conductLoan, conductTurn, type TurnPorts } from '../../src/conversation/conduct-turn.ts';
import { type AnyDialog, defineDialog, registerDialog } from '../../src/conversation/dialog.ts';
import type { ChannelLimits, TranscriptEntry } from '../../src/conversation/message.ts';
import type { Off } from '../../src/conversation/outside/service-state.ts';
import { ENGINE_WORDING, type World } from '../../src/conversation/world.ts';
import { addStaff } from '../../src/desk/accounts.ts';
import { Newsroom, newsOfTurn } from '../../src/desk/news.ts';
import type { Strength } from '../../src/desk/passwords.ts';
import type { DeskPorts } from '../../src/desk/ports.ts';
import type { Member } from '../../src/desk/sessions.ts';
import { deskSettingsSchema } from '../../src/desk/settings.ts';
import { deskTeams } from '../../src/desk/teams.ts';
import { makeCopy } from '../../src/store/chat-copies.ts';
import { DatabaseConversationStore } from '../../src/store/conversation-store.ts';
import { conversationIdOf } from '../../src/store/conversations.ts';
import type { Database, Queryable } from '../../src/store/database.ts';
import { listOpen, positionOf } from '../../src/store/handover-queue.ts';
import { closeHandover, findLive, leaveQueue, rateHandover } from '../../src/store/handovers.ts';
import type { Role } from '../../src/store/staff.ts';
import { agreeToTexts } from '../../src/store/text-lines.ts';
import { readTranscriptById } from '../../src/store/transcript.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { openTestDatabase } from '../environment/database.ts';
import { PROJECT } from '../environment/project.ts';

/** Hashes that cost nothing, for accounts whose safety nobody depends on. */
export const WEAK: Strength = { logN: 4, r: 1, p: 1 };

export const PASSWORD = 'correct horse battery';

/** A Monday, with the desk open. */
export const MONDAY_10AM = new Date('2026-11-23T10:00:00.000Z');

const LIMITS: Record<string, ChannelLimits> = {
  web: { form: 'web', maxCharacters: 4000, quickReplies: 10, gsm7: false, expiryMinutes: 60 },
  sms: { form: 'text', maxCharacters: 306, quickReplies: 0, gsm7: true, expiryMinutes: 720 },
  bot: {
    form: 'web',
    maxCharacters: 2000,
    quickReplies: 3,
    gsm7: false,
    expiryMinutes: 60,
    unsolicited: true,
    handoverNews: true,
  },
};

type StageChannel = 'web' | 'sms' | 'bot';

export const deskSettings = deskSettingsSchema.parse({
  hours: { monday: '08:30-17:30', tuesday: '08:30-17:30', wednesday: '10:00-17:30' },
  teams: {
    general: { name: 'our advisors' },
    tax: { name: 'the council tax team', topics: ['council-tax-pay'], hours: { monday: '09:00-17:00' } },
  },
  closingReasons: { answered: 'Answered' },
  textPence: 4,
});

const teams = deskTeams(deskSettings);

/** A form of one question, for advisors to send. */
const lostPet = defineDialog<{ pet: string }, unknown>({
  id: 'lost-pet',
  version: 1,
  slots: {
    pet: {
      sensitivity: 'none',
      parse: ({ text }, _context, asked) => (asked ? { kind: 'value', value: text } : { kind: 'silent' }),
      describe: (pet) => pet,
    },
  },
  complete: async ({ values }) => ({ say: { text: `We look out for ${values.pet}.` } }),
});

const lostPetWording = wordingFileSchema.parse({
  title: 'Report a lost pet',
  words: { 'ask-pet': 'What is your pet called?' },
});

export interface DeskStage {
  readonly desk: DeskPorts;
  readonly database: Database;
  /** Conversations that `said` was called for. */
  readonly said: string[];
  readonly typed: string[];
  /** What operators have switched off. */
  readonly off: Map<string, Off>;
  /** Web chats of which something was to be texted. */
  readonly texted: string[];
  setTime(now: Date): void;
  resident(channel: StageChannel, contact: string): Resident;
  addMember(name: string, roles?: readonly Role[], more?: MoreOfMember): Promise<Member>;
  close(): Promise<void>;
}

type MoreOfMember = Pick<Parameters<typeof addStaff>[1], 'teams' | 'mostAtOnce'>;

interface Resident {
  /** Takes the message through its turn; what Parley said back. */
  say(text: string): Promise<readonly string[]>;
  transcript(): Promise<readonly TranscriptEntry[]>;
  conversationId(): Promise<string>;
  /** The id of the handover they wait in or are in. */
  handover(): Promise<string>;
  /** Asks for a person and joins the queue. */
  join(reason?: string): Promise<string>;
}

/** A dialog of a test's own that advisors may send. */
export interface TestForm {
  readonly dialog: AnyDialog;
  readonly wording: WordingFile;
}

export async function openDeskStage(forms: readonly TestForm[] = []): Promise<DeskStage> {
  let now = MONDAY_10AM;
  let count = 0;
  const clock = { now: () => now };
  const ids = { next: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}` };
  const database = await openTestDatabase();
  const conversations = new DatabaseConversationStore(database, ids);
  const world = await makeWorld(forms);
  const said: string[] = [];
  const typed: string[] = [];
  const off = new Map<string, Off>();
  const texted: string[] = [];
  const channels = {
    limitsOf: (name: string) => LIMITS[name] as ChannelLimits,
    delivers: (name: string) => name !== 'web',
  };
  const news = new Newsroom('edition');
  const desk: DeskPorts = {
    database,
    conversations,
    clock,
    settings: deskSettings,
    teams,
    topics: () => [
      { kind: 'dialog', id: 'lost-pet', title: lostPetWording.title, phrases: ['my dog ran away'] },
      { kind: 'answer', id: 'libraries', title: 'Library opening hours', phrases: ['borrow a book'] },
    ],
    lend: (loan, dialog) => conductLoan(turnPorts)(loan, dialog),
    world: () => world,
    ...channels,
    off: () => off,
    news,
    said: (id) => said.push(id),
    sendTexts: (id) => texted.push(id),
    typing: (id) => typed.push(id),
  };
  const turnPorts: TurnPorts<Queryable> = {
    world: () => world,
    clock,
    ids,
    ...channels,
    recordsOf: (_dialog, tx) => advisorRecords(tx),
    leaveQueue: (handover, tx) => leaveQueue(tx, handover, now),
    rate: (handover, stars, tx) => rateHandover(tx, handover, stars),
    placeInQueue: (handover, tx) => positionOf(tx, handover),
    keepCopy: (conversation, token, tx) => makeCopy(tx, conversation, token, now),
    goOnByText: ({ phone: contact, ...chat }, tx) =>
      agreeToTexts(tx, { ...chat, channel: 'sms', account: 'council', contact }, now),
  };
  const take = conductTurn(turnPorts);
  return {
    desk,
    database,
    said,
    typed,
    off,
    texted,
    setTime: (time) => {
      now = time;
    },
    resident: (channel, contact) => residentOn(channel, contact),
    async addMember(name, roles = ['advisor'], more = {}) {
      const email = `${name.toLowerCase().replace(/\W+/g, '.')}@fernley.example`;
      const added = await addStaff(database, { email, name, roles, password: PASSWORD, ...more }, now, WEAK);
      if (added.kind === 'refused') throw new Error(added.why);
      return { id: added.id, email, name, roles, teams: more.teams ?? [] };
    },
    close: () => database.close(),
  };

  function residentOn(channel: StageChannel, contact: string): Resident {
    const key = { channel, account: 'council', contact };
    const conversationId = async () => (await conversationIdOf(database.db, key)) ?? '';
    const transcript = async () => readTranscriptById(database.db, await conversationId());
    const handover = async () => (await findLive(database.db, await conversationId()))?.id ?? '';
    const say = async (text: string) => {
      const before = (await transcript()).length;
      const { conversationId: id } = await conversations.accept(
        { ...key, externalId: ids.next(), text },
        now,
      );
      await conversations.takeTurn(id, now, async (unit) => {
        const result = await take(unit);
        for (const item of newsOfTurn(id, result)) news.publish(item);
        return result;
      });
      return (await transcript()).slice(before + 1).map((entry) => entry.text);
    };
    return {
      say,
      transcript,
      conversationId,
      handover,
      async join(reason = 'a missing parking permit') {
        await say(`speak to an advisor about ${reason}`);
        return handover();
      },
    };
  }
}

async function makeWorld(forms: readonly TestForm[]): Promise<World> {
  const advisor = await readWording('dialogs/speak-to-advisor/wording.yaml');
  const engine = await readWording('src/conversation/wording.yaml');
  const titles = new Map([
    ['speak-to-advisor', advisor.title],
    ['council-tax-pay', 'Pay your council tax'],
    ['libraries', 'Library opening hours'],
    ['lost-pet', lostPetWording.title],
    ...forms.map(({ dialog, wording }) => [dialog.id, wording.title] as const),
  ]);
  return {
    dialogs: new Map(
      [registerDialog(speakToAdvisor), registerDialog(lostPet), ...forms.map(({ dialog }) => dialog)].map(
        (one) => [one.id, one],
      ),
    ),
    understanding: createUnderstanding({
      topics: [
        { kind: 'dialog', id: 'speak-to-advisor', title: advisor.title, phrases: advisor.phrases },
        {
          kind: 'answer',
          id: 'council-tax-pay',
          title: 'Pay your council tax',
          phrases: [
            'pay my council tax',
            'how do I pay council tax',
            'council tax payment',
            'council tax bill',
          ],
        },
        {
          kind: 'answer',
          id: 'libraries',
          title: 'Library opening hours',
          phrases: ['when is the library open', 'library opening times', 'is the library open today'],
        },
      ],
    }),
    wording: createWording(
      new Map([
        [ENGINE_WORDING, engine],
        ['speak-to-advisor', advisor],
        ['lost-pet', lostPetWording],
        ...forms.map(({ dialog, wording }) => [dialog.id, wording] as const),
      ]),
    ),
    answer: (id) => ({ text: `The answer about ${id}.` }),
    title: (id) => titles.get(id),
    settingsOf: () => teams,
    facts: { council: 'Fernley Council', phone: '01632 960000', 'emergency-phone': '01632 960999' },
    site: 'fernley.example',
    advisorDialog: 'speak-to-advisor',
    starters: [],
  };
}

async function readWording(path: string): Promise<WordingFile> {
  return wordingFileSchema.parse(parse(await readFile(join(PROJECT, path), 'utf8')));
}

/** A desk with two advisors and their supervisor. */
export async function openDeskOfThree() {
  const stage = await openDeskStage();
  const sam = await stage.addMember('Sam Okafor');
  const asha = await stage.addMember('Asha Patel');
  const boss = await stage.addMember('Rhian Lloyd', ['supervisor']);
  return { stage, sam, asha, boss };
}

/** Ends whatever waits or is talked about, so that the next test begins with an empty queue. */
export async function letGoOfAll({ database: { db } }: DeskStage): Promise<void> {
  for (const { handover } of await listOpen(db)) await closeHandover(db, handover.id, 'test', MONDAY_10AM);
}
