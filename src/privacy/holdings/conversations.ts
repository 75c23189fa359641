/** What was said, and what hangs on a conversation. */
import { personal } from '../holding.ts';
import { DELETE, type Holdings, IN_CHAT, RIGHT_TO_READ, STAFF } from './shapes.ts';

const WITH_CHAT = [{ with: 'conversations' }] as const;
const WITH_HANDOVER = [{ with: 'handovers' }] as const;
const NOBODYS = 'kept without whose it is, and with personal data replaced';

/** Not while an advisor has, or is to have, the conversation; nor where somebody was in danger, until that time is over too. */
const NOT_NEEDED = (id: string) =>
  `NOT EXISTS (SELECT FROM handovers h WHERE h.conversation_id = ${id} AND (h.status IN ('waiting', 'active')
     OR h.priority = 'urgent' AND h.requested_at >= {safeguarding}))`;

const FOR_FIGURES = 'as long as figures are counted from it';
const AT_THE_DESK =
  'an advisor has the conversation, and for {safeguarding} after somebody was in danger in it';

export const OF_CONVERSATIONS: Holdings = {
  transcript: personal({
    holds: 'what was said, by whom and when',
    find: IN_CHAT,
    leaveOut: { advisor: 'the name of a member of staff' },
    erase: DELETE,
    keep: [
      {
        ...{ days: 'conversations', since: 'at' },
        ...{ only: NOT_NEEDED('transcript.conversation_id'), unless: AT_THE_DESK },
      },
    ],
  }),
  inbox: personal({
    holds: 'messages as they came in, so that none is taken twice',
    find: IN_CHAT,
    erase: DELETE,
    keep: [
      {
        ...{ days: 'receivedMessages', since: 'received_at' },
        ...{ only: "status NOT IN ('waiting', 'kept')", unless: 'it waits to be answered' },
      },
    ],
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
    leaveOut: { author: 'the name of a member of staff', staff_id: STAFF },
    erase: DELETE,
    keep: WITH_HANDOVER,
  }),
  handover_replies: personal({
    holds: 'which replies of an advisor were sent, by number',
    find: { handover_id: 'handovers' },
    erase: DELETE,
    keep: WITH_HANDOVER,
  }),
  handovers: personal({
    holds: 'that a person was asked for, why, and how it went; a name and number left for a call back',
    find: { id: 'handovers' },
    leaveOut: {
      taken_by: STAFF,
      closed_by: STAFF,
      copy_token: RIGHT_TO_READ,
    },
    erase: DELETE,
    keep: [
      {
        days: 'conversations',
        since: 'coalesce(closed_at, requested_at)',
        only: "status NOT IN ('waiting', 'active') AND (priority <> 'urgent' OR requested_at < {safeguarding})",
        unless: AT_THE_DESK,
      },
    ],
  }),
  chat_copies: personal({
    holds: 'rights to read a copy of a chat',
    find: IN_CHAT,
    leaveOut: { token: RIGHT_TO_READ },
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
    keep: [{ otherwise: FOR_FIGURES }],
  }),
  questions: personal({
    holds: "questions in residents' words, personal data replaced; never who asked",
    nobodys: NOBODYS,
    find: { at: 'turns' },
    erase: DELETE,
    keep: [{ otherwise: FOR_FIGURES }],
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
};

/** After all that hangs on it. */
export const CONVERSATIONS: Holdings = {
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
        unless: AT_THE_DESK,
      },
    ],
  }),
};
