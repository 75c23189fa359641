/**
 * Every table, with what it is to a resident. Whoever adds a table adds it here: a test fails for one that is missing.
 * Tables are named as in the database, so that dialogs' own are here too and nothing of them is imported.
 */
import { type Blank, type Holding, notPersonal, personal } from './holding.ts';

const IN_CHAT = { conversation_id: 'conversations' } as const;
const DELETE = [{ do: 'delete' }] as const;
const WITH_CHAT = [{ with: 'conversations' }] as const;

/** Not while an advisor has, or is to have, the conversation; nor where somebody was in danger, until that time is over too. */
const NOT_NEEDED = (id: string) =>
  `NOT EXISTS (SELECT FROM handovers h WHERE h.conversation_id = ${id} AND (h.status IN ('waiting', 'active')
     OR h.priority = 'urgent' AND h.requested_at >= {safeguarding}))`;

const OPEN = "status NOT IN ('done', 'unable', 'cancelled', 'duplicate')";
const AT_HOME = (column: string) => `CASE WHEN uprn IS NULL THEN ${column} END`;

/** Still to be done: where and what stays, whose it is goes. */
const REQUEST_WHO: Blank = {
  set: { conversation_id: 'NULL', channel: 'NULL', contact: 'NULL' },
  stays: [
    ...['id', 'reference', 'kind', 'category', 'status', 'priority', 'anonymous', 'uprn', 'place', 'street'],
    ...['postcode', 'latitude', 'longitude', 'what3words', 'asset', 'details', 'due_on', 'created_at'],
    ...['changed_at', 'wrong_postcodes', 'wrong_postcode_at'],
  ],
};

/** Over and done with: what kind of thing was asked for, when, in which street, and how it ended. */
const REQUEST_ALL: Blank = {
  set: {
    ...REQUEST_WHO.set,
    place: 'NULL',
    latitude: AT_HOME('latitude'),
    longitude: AT_HOME('longitude'),
    what3words: AT_HOME('what3words'),
    uprn: 'NULL',
    postcode: 'NULL',
    asset: 'NULL',
    details: "'{}'::jsonb",
  },
  stays: [
    ...['id', 'reference', 'kind', 'category', 'status', 'priority', 'anonymous', 'street', 'due_on'],
    ...['created_at', 'changed_at', 'wrong_postcodes', 'wrong_postcode_at'],
  ],
};

const NOTE_ONLY: Blank = { set: { note: 'NULL' }, stays: ['id', 'request_id', 'at', 'status', 'by'] };
const REQUEST_OPEN = `EXISTS (SELECT FROM requests r WHERE r.id = request_id AND r.${OPEN})`;
const BOOKING_ITEMS: Blank = {
  set: { spot: "''", items: "'[]'::jsonb" },
  stays: [
    ...['id', 'request_id', 'state', 'collection_on', 'on_benefit', 'price_pence', 'paid_pence'],
    ...['held_until', 'created_at', 'missed_at'],
  ],
};
const CHANGE_ITEMS: Blank = {
  set: { items: "'[]'::jsonb" },
  stays: ['id', 'booking_id', 'price_pence', 'due_pence', 'state', 'created_at'],
};
const LET_GO: Blank = {
  set: { request_id: 'NULL', conversation_id: 'NULL' },
  stays: ['id', 'content_type', 'bytes', 'kept_at', 'attached_at'],
};
const TOLD: Blank = {
  set: {
    person: "'erased-' || gen_random_uuid()",
    contact: "'erased'",
    conversation_id: 'NULL',
    sequence: 'NULL',
    // Nobody is left to be told, so the broadcast does not wait for them.
    state: "CASE WHEN state = 'waiting' THEN 'skipped' ELSE state END",
    reason: "CASE WHEN state = 'waiting' THEN 'changed-mind' ELSE reason END",
  },
  stays: ['broadcast_id', 'channel', 'opt_in_id', 'said_at'],
};
const BROADCAST_OVER = '(SELECT b.finished_at FROM broadcasts b WHERE b.id = broadcast_id)';
const NOBODYS = 'kept without whose it is, and with personal data replaced';
const RECORD = 'the council keeps what it was asked for and how it ended, without whose it was';
const MONEY = 'accounts are kept by law; they say what was paid for and how much, and lead to nobody here';
/** The request of the row that holds it is over, and its contact's time too. */
const REQUEST_OVER = `EXISTS (SELECT FROM requests r WHERE r.id = request_id
  AND r.${OPEN.replace('NOT IN', 'IN')} AND r.changed_at < {requestContact})`;

export const HOLDINGS: Readonly<Record<string, Holding>> = {
  transcript: personal({
    holds: 'what was said, by whom and when',
    find: IN_CHAT,
    leaveOut: { advisor: 'the name of a member of staff' },
    erase: DELETE,
    keep: [{ days: 'conversations', since: 'at', only: NOT_NEEDED('transcript.conversation_id') }],
  }),
  inbox: personal({
    holds: 'messages as they came in, so that none is taken twice',
    find: IN_CHAT,
    erase: DELETE,
    keep: [{ days: 'receivedMessages', since: 'received_at', only: "status NOT IN ('waiting', 'kept')" }],
  }),
  outbox: personal({
    holds: 'messages that left, to which number, and whether they arrived',
    find: { ...IN_CHAT, contact: 'contacts' },
    erase: DELETE,
    keep: [{ with: 'transcript' }],
  }),
  handover_notes: personal({
    holds: "staff's notes on a conversation",
    find: IN_CHAT,
    leaveOut: { author: 'the name of a member of staff', staff_id: 'a member of staff' },
    erase: DELETE,
    keep: [{ with: 'handovers' }],
  }),
  handover_replies: personal({
    holds: 'which replies of an advisor were sent, by number',
    find: { handover_id: 'handovers' },
    erase: DELETE,
    keep: [{ with: 'handovers' }],
  }),
  handovers: personal({
    holds: 'that a person was asked for, why, and how it went; a name and number left for a call back',
    find: { id: 'handovers' },
    leaveOut: {
      taken_by: 'a member of staff',
      closed_by: 'a member of staff',
      copy_token: 'a right to read, which is not to be passed on',
    },
    erase: DELETE,
    keep: [
      {
        days: 'conversations',
        since: 'coalesce(closed_at, requested_at)',
        only: "status NOT IN ('waiting', 'active') AND (priority <> 'urgent' OR requested_at < {safeguarding})",
      },
    ],
  }),
  chat_copies: personal({
    holds: 'rights to read a copy of a chat',
    find: IN_CHAT,
    leaveOut: { token: 'a right to read, which is not to be passed on' },
    erase: DELETE,
    keep: WITH_CHAT,
  }),
  chat_readers: personal({ holds: 'how far a chat was read', find: IN_CHAT, erase: DELETE, keep: WITH_CHAT }),
  erasure_wishes: personal({
    holds: 'that they asked to be erased',
    find: IN_CHAT,
    erase: DELETE,
    keep: WITH_CHAT,
  }),
  text_lines: personal({
    holds: 'the number that a web chat goes on by',
    find: { ...IN_CHAT, contact: 'contacts' },
    erase: DELETE,
    keep: WITH_CHAT,
  }),
  turns_taken: personal({
    holds: "what each message led to, in codes; nobody's words",
    find: IN_CHAT,
    // Still one visitor in the figures, and nobody's.
    erase: [
      {
        do: 'blank',
        blank: {
          set: { conversation_id: "'erased-' || md5(conversation_id || {salt})" },
          stays: ['id', 'visit_at', 'at', 'channel', 'did'],
        },
        why: 'figures are counted from it; it leads to nobody any more',
      },
    ],
    keep: [{ otherwise: 'insights: keepDays' }],
  }),
  questions: personal({
    holds: "questions in residents' words, personal data replaced; never who asked",
    nobodys: NOBODYS,
    find: { at: 'turns' },
    erase: DELETE,
    keep: [{ otherwise: 'insights: keepDays' }],
  }),
  question_rulings: personal({
    holds: 'what editors decided of a question, by its words',
    nobodys: NOBODYS,
    find: { key: 'words' },
    erase: DELETE,
    keep: [{ otherwise: 'for good: a question that was ruled on is not shown again' }],
  }),
  corrections: personal({
    holds: "a message that was taken for the wrong thing, personal data replaced, with an advisor's note",
    nobodys: NOBODYS,
    find: { words: 'words' },
    erase: DELETE,
    keep: [{ days: 'corrections', since: 'at' }],
  }),
  feedback: personal({
    holds: 'stars and comments, without who gave them',
    nobodys: NOBODYS,
    find: { given_at: 'turns' },
    erase: DELETE,
    keep: [{ days: 'feedback', since: 'given_at' }],
  }),
  photos: personal({
    holds: 'pictures, whose bytes are kept beside the database',
    find: { id: 'photos' },
    erase: DELETE,
    // Let go of here; whatever nothing holds is removed with its bytes.
    keep: [
      { days: 'requestContact', since: 'kept_at', only: REQUEST_OVER, blank: LET_GO },
      { otherwise: 'photos: unusedDays, where no request used it' },
    ],
  }),
  notices: personal({
    holds: 'reminders and news that are planned or were sent',
    find: { contact: 'contacts' },
    erase: DELETE,
    keep: [{ days: 'notices', since: 'coalesce(said_at, useful_until)', only: "status <> 'due'" }],
  }),
  opt_ins: personal({
    holds: 'what somebody agreed to be told, and in which words',
    find: { ...IN_CHAT, contact: 'contacts' },
    erase: DELETE,
    keep: [{ days: 'consent', since: 'ended_at', only: 'ended_at IS NOT NULL' }],
  }),
  broadcast_people: personal({
    holds: 'who was told of a notice to many',
    find: { contact: 'contacts', conversation_id: 'conversations' },
    erase: [
      { do: 'blank', blank: TOLD, why: 'how many were told is counted from it; it leads to nobody any more' },
    ],
    keep: [{ days: 'notices', since: BROADCAST_OVER, only: "contact <> 'erased'", blank: TOLD }],
  }),
  people_contacts: personal({
    holds: 'which contacts somebody has proved to be theirs',
    find: { contact: 'contacts' },
    erase: DELETE,
    keep: [{ days: 'conversations', since: 'counts_until' }],
  }),
  contact_codes: personal({
    holds: 'that a code was sent to a phone or an email, not the code itself',
    find: { ...IN_CHAT, contact: 'contacts' },
    leaveOut: { hash: 'would let a code be guessed' },
    erase: DELETE,
    keep: [{ days: 'receivedMessages', since: 'sent_at' }],
  }),
  request_followers: personal({
    holds: 'who else is told how a request goes',
    find: { contact: 'contacts' },
    erase: DELETE,
    keep: [{ days: 'requestContact', since: 'followed_at', only: REQUEST_OVER }],
  }),
  request_history: personal({
    holds: 'how a request went, with what the resident was told',
    find: { request_id: 'requests' },
    leaveOut: { by: 'a member of staff or a back office' },
    erase: [{ do: 'blank', blank: NOTE_ONLY, why: RECORD }],
    keep: [
      { days: 'requestContact', since: 'at', only: REQUEST_OVER, blank: NOTE_ONLY },
      { with: 'requests' },
    ],
  }),
  bulky_changes: personal({
    holds: 'other items that were asked to be taken',
    find: { booking_id: 'bookings' },
    erase: [{ do: 'blank', blank: CHANGE_ITEMS, why: 'what was paid for stays as a sum' }],
    keep: [{ with: 'bulky_bookings' }],
  }),
  bulky_bookings: personal({
    holds: 'items to be collected, when and where they stand',
    find: { id: 'bookings' },
    erase: [
      { do: 'keep', only: REQUEST_OPEN, why: "the crew's list: what stands where, until it is collected" },
      { do: 'blank', blank: BOOKING_ITEMS, why: 'a day and a price, for the accounts' },
    ],
    keep: [
      { days: 'requestContact', since: 'created_at', only: REQUEST_OVER, blank: BOOKING_ITEMS },
      { with: 'requests' },
    ],
  }),
  garden_subscriptions: personal({
    holds: 'which home pays for garden collections, until when',
    find: { request_id: 'requests' },
    erase: [{ do: 'keep', why: 'the crew must know at which homes to stop; it names nobody' }],
    keep: [{ days: 'payments', since: 'ends_on::timestamptz' }],
  }),
  tip_visits: personal({
    holds: 'visits to the tip with a permit',
    find: { permit_id: 'permits' },
    leaveOut: { marked_by: 'a member of staff' },
    erase: [{ do: 'keep', why: "counts against the home's allowance until its permit has run out" }],
    keep: [{ with: 'tip_permits' }],
  }),
  tip_permits: personal({
    holds: "a vehicle's permit for the tip",
    find: { id: 'permits' },
    leaveOut: { token: 'a right to use it, which is not to be passed on' },
    erase: [
      {
        do: 'blank',
        blank: {
          set: {
            registration: "'erased'",
            contact: "'erased'",
            conversation_id: 'NULL',
            ended_at: 'coalesce(ended_at, {now})',
          },
          stays: [
            ...['id', 'code', 'token', 'kind', 'uprn', 'vehicle', 'starts_on', 'expires_on'],
            ...['channel', 'created_at', 'changed_at'],
          ],
        },
        why: "ended at once; its visits count against the home's allowance until it would have run out",
      },
    ],
    keep: [{ days: 'permits', since: 'expires_on::timestamptz' }],
  }),
  payment_history: personal({
    holds: 'what became of a payment',
    find: { payment_id: 'payments' },
    erase: [{ do: 'keep', why: MONEY }],
    keep: [{ with: 'payments' }],
  }),
  refunds: personal({
    holds: 'money given back',
    find: { payment_id: 'payments' },
    erase: [{ do: 'keep', why: MONEY }],
    keep: [{ with: 'payments' }],
  }),
  payments: personal({
    holds: 'what was paid for and how much; never a card',
    find: { id: 'payments' },
    leaveOut: { token: 'a right to pay, which is not to be passed on' },
    erase: [
      {
        do: 'blank',
        blank: {
          set: { conversation_id: 'NULL' },
          stays: [
            ...[
              'id',
              'token',
              'purpose',
              'subject',
              'reference',
              'description',
              'amount_pence',
              'hold_until',
            ],
            ...[
              'status',
              'failure',
              'honoured',
              'closing',
              'provider',
              'provider_id',
              'created_at',
              'tried_at',
            ],
            ...['made_at', 'asked_at', 'settled_at', 'due_at', 'misses'],
          ],
        },
        why: MONEY,
      },
    ],
    keep: [{ days: 'payments', since: 'coalesce(settled_at, created_at)', only: 'due_at IS NULL' }],
  }),
  back_office_outbox: personal({
    holds: 'that a back office was told of a request, and its number there',
    find: { request_id: 'requests' },
    erase: [
      { do: 'keep', why: 'the number under which the back office has it; ask there for what it holds' },
    ],
    keep: [{ with: 'requests' }],
  }),
  requests: personal({
    holds: 'what was asked of the council: where, what, whose it is',
    find: { id: 'requests' },
    erase: [
      {
        do: 'blank',
        only: OPEN,
        blank: REQUEST_WHO,
        why: 'still to be done: where and what stays until it is',
      },
      { do: 'blank', blank: REQUEST_ALL, why: RECORD },
    ],
    keep: [
      {
        days: 'requestContact',
        since: 'changed_at',
        only: OPEN.replace('NOT IN', 'IN'),
        blank: REQUEST_ALL,
      },
      { days: 'requests', since: 'changed_at', only: OPEN.replace('NOT IN', 'IN') },
    ],
  }),
  /** The last: most of the above hangs on it. */
  conversations: personal({
    holds: 'whose conversation it is, and what Parley remembers between two messages',
    find: { id: 'conversations' },
    erase: DELETE,
    keep: [
      {
        days: 'conversations',
        since: 'changed_at',
        only: `${NOT_NEEDED('conversations.id')} AND NOT EXISTS (SELECT FROM inbox i
          WHERE i.conversation_id = conversations.id AND i.status IN ('waiting', 'kept'))`,
      },
    ],
  }),

  audit_trail: notPersonal(
    "what staff did, and to what, by its id; a resident's words are never in it, and ids lead nowhere once what they name is gone",
    { days: 'auditTrail', since: 'at' },
  ),
  back_office_heard: notPersonal('ids of messages from back offices', { days: 'backOfficeIds', since: 'at' }),
  bin_day_calendars: notPersonal('which home a calendar is of; not who asked for it'),
  bulky_days: notPersonal('days on which there are collections'),
  broadcasts: notPersonal('what was told to many, and by whom of the staff'),
  content: notPersonal('what Parley says, as editors wrote it'),
  content_examples: notPersonal(
    'questions that must go right, as editors wrote or chose them, personal data replaced',
  ),
  erasures: notPersonal('that somebody was erased: counts, and until it is carried out what is still to go', {
    days: 'auditTrail',
    since: 'done_at',
    only: 'done_at IS NOT NULL',
  }),
  crew_exceptions: notPersonal("what crews found at a home, as the round's log has it; not who lives there"),
  insight_days: notPersonal('counts'),
  insight_state: notPersonal('how far was counted'),
  looked_up_postcodes: notPersonal('postcodes whose addresses were looked up'),
  premises: notPersonal("the council's list of addresses; not who lives there"),
  premises_services: notPersonal('which round serves an address'),
  round_visits: notPersonal('days of rounds'),
  rounds: notPersonal('rounds'),
  saved_replies: notPersonal('what staff like to say'),
  sending_paces: notPersonal("how full the council's own lines are"),
  service_state: notPersonal('what is switched off, and what fails'),
  sign_in_throttles: notPersonal("hashes of staff's emails and addresses; swept after a day"),
  staff: notPersonal('accounts of staff, which their own administrator ends'),
  staff_presence: notPersonal('who of the staff is at the desk'),
  staff_sessions: notPersonal('sign-ins of staff, which run out by themselves'),
  streets: notPersonal("the council's list of streets"),
};
