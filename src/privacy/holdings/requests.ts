/** What was asked of the council, with its pictures and how it went. */
import { CONTACT_DETAILS } from '../../store/contact-details.ts';
import { type Blank, personal } from '../holding.ts';
import { DELETE, type Holdings, OPEN, OVER, REQUEST_OVER, WHILE_ASKED } from './shapes.ts';

const AT_HOME = (column: string) => `CASE WHEN uprn IS NULL THEN ${column} END`;

const FACTS = ['id', 'reference', 'kind', 'category', 'status', 'priority', 'anonymous', 'street', 'due_on'];
const MOMENTS = ['created_at', 'changed_at'];

/** Still to be done: where and what stays, whose it is goes. */
const REQUEST_WHO: Blank = {
  set: {
    ...{ conversation_id: 'NULL', channel: 'NULL', contact: 'NULL' },
    details: `details - ARRAY['${CONTACT_DETAILS.join("', '")}']`,
  },
  stays: [
    ...FACTS,
    ...MOMENTS,
    ...['uprn', 'place', 'postcode', 'latitude', 'longitude', 'what3words', 'asset'],
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
  stays: [...FACTS, ...MOMENTS],
};

const NOTE_ONLY: Blank = { set: { note: 'NULL' }, stays: ['id', 'request_id', 'at', 'status', 'by'] };
const LET_GO: Blank = {
  set: { request_id: 'NULL', conversation_id: 'NULL' },
  stays: ['id', 'content_type', 'bytes', 'begun_at', 'kept_at', 'attached_at'],
};
const RECORD = 'the council keeps what it was asked for and how it ended, without whose it was';

const WITH_REQUEST = { only: REQUEST_OVER, unless: WHILE_ASKED };
const ONCE_OVER = { only: OVER, unless: 'it is still to be done' };

export const REQUESTS: Holdings = {
  photos: personal({
    holds: 'pictures, whose bytes are kept beside the database',
    find: { id: 'photos' },
    erase: DELETE,
    // Let go of here; whatever nothing holds is removed with its bytes.
    keep: [
      { days: 'requestContact', since: 'kept_at', ...WITH_REQUEST, blank: LET_GO },
      { otherwise: 'for days only where no request used it' },
    ],
  }),
  request_followers: personal({
    holds: 'who else is told how a request goes',
    find: { contact: 'contacts' },
    erase: DELETE,
    keep: [{ days: 'requestContact', since: 'followed_at', ...WITH_REQUEST }],
  }),
  request_history: personal({
    holds: 'how a request went, with what the resident was told',
    find: { request_id: 'requests' },
    leaveOut: { by: 'a member of staff or a back office' },
    erase: [{ do: 'blank', blank: NOTE_ONLY, why: RECORD }],
    keep: [{ days: 'requestContact', since: 'at', ...WITH_REQUEST, blank: NOTE_ONLY }, { with: 'requests' }],
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
        ...ONCE_OVER,
        blank: REQUEST_ALL,
      },
      { days: 'requests', since: 'changed_at', ...ONCE_OVER },
    ],
  }),
};
