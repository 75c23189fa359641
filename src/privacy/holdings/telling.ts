/** What residents are told of our own accord, and where to. */
import { type Blank, personal } from '../holding.ts';
import { DELETE, type Holdings, IN_CHAT } from './shapes.ts';

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

export const TELLING: Holdings = {
  notices: personal({
    holds: 'reminders and news that are planned or were sent',
    find: { contact: 'contacts' },
    erase: DELETE,
    keep: [
      {
        ...{ days: 'notices', since: 'coalesce(said_at, useful_until)' },
        ...{ only: "status <> 'due'", unless: 'it is still to be said' },
      },
    ],
  }),
  opt_ins: personal({
    holds: 'what somebody agreed to be told, and in which words',
    find: { ...IN_CHAT, contact: 'contacts' },
    erase: DELETE,
    keep: [
      { days: 'consent', since: 'ended_at', only: 'ended_at IS NOT NULL', unless: 'they agree to be told' },
    ],
  }),
  broadcast_people: personal({
    holds: 'who was told of a notice to many',
    find: { contact: 'contacts', conversation_id: 'conversations' },
    erase: [
      { do: 'blank', blank: TOLD, why: 'how many were told is counted from it; it leads to nobody any more' },
    ],
    keep: [
      {
        ...{ days: 'notices', since: BROADCAST_OVER, blank: TOLD },
        ...{ only: "contact <> 'erased'", unless: 'others are still to be told' },
      },
    ],
  }),
  people_contacts: personal({
    holds: 'which contacts somebody has proved to be theirs',
    find: { contact: 'contacts' },
    erase: DELETE,
    keep: [{ days: 'conversations', since: 'counts_until' }],
  }),
  postcode_guesses: personal({
    holds: 'that a postcode was given with a reference it does not belong to, not the postcode',
    find: IN_CHAT,
    leaveOut: { request_id: 'a request that is not known to be theirs' },
    erase: DELETE,
    keep: [{ days: 'receivedMessages', since: 'at' }],
  }),
  contact_codes: personal({
    holds: 'that a code was sent to a phone or an email, not the code itself',
    find: { ...IN_CHAT, contact: 'contacts' },
    leaveOut: { hash: 'would let a code be guessed' },
    erase: DELETE,
    keep: [{ days: 'receivedMessages', since: 'sent_at' }],
  }),
};
