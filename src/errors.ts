/**
 * The closed list of errors Parley raises on purpose. Anything else that is thrown is a defect and is
 * answered with `internal`.
 *
 * `status` is the HTTP answer, `retry` whether the same call may succeed later, `tell` the words for the
 * person who made the call (plain English, never echoing what they sent).
 */
export const ERRORS = {
  'malformed-request': { status: 400, retry: false, tell: 'We could not read that request.' },
  'not-signed-in': { status: 401, retry: false, tell: 'Please sign in first.' },
  'wrong-password': { status: 401, retry: false, tell: 'That email and password do not match.' },
  'bad-signature': { status: 403, retry: false, tell: 'The signature on that request does not match.' },
  'not-allowed': { status: 403, retry: false, tell: 'You are not allowed to do that.' },
  'token-expired': { status: 403, retry: false, tell: 'This chat has timed out. Start it again to go on.' },
  'not-found': { status: 404, retry: false, tell: 'There is nothing at that address.' },
  'already-taken': { status: 409, retry: false, tell: 'Someone else got there first.' },
  'at-capacity': {
    status: 409,
    retry: false,
    tell: 'You have as many conversations as you may have at once. Close or pass one on first.',
  },
  'not-there': {
    status: 409,
    retry: false,
    tell: 'They are not at the desk, or have their hands full. Pick someone else, or a team.',
  },
  ended: { status: 409, retry: false, tell: 'This conversation has ended in the meantime.' },
  stopped: { status: 409, retry: false, tell: 'They have texted STOP, so nothing can be sent to them.' },
  'form-not-possible': {
    status: 409,
    retry: false,
    tell: 'That form cannot be sent now: they have too much under way, or the form is no longer there.',
  },
  'edited-meanwhile': {
    status: 409,
    retry: false,
    tell: 'Someone else has changed this meanwhile. Nothing of theirs or yours is lost.',
  },
  'own-work': { status: 403, retry: false, tell: 'You wrote this, so someone else has to approve it.' },
  'not-now': { status: 409, retry: false, tell: 'It has moved on meanwhile. Look at it again.' },
  overtaken: { status: 409, retry: false, tell: 'The draft has changed since, so this was stopped.' },
  'waits-already': {
    status: 409,
    retry: false,
    tell: 'This answer is waiting for a second person. Add it after that.',
  },
  'content-wrong': { status: 422, retry: false, tell: 'A few things must be put right first.' },
  'examples-broken': {
    status: 422,
    retry: false,
    tell: 'Some questions that must go to one answer would go elsewhere. Say why to publish all the same.',
  },
  'too-large': { status: 413, retry: false, tell: 'That is too big. The limit is 1 MB.' },
  'too-slow': { status: 408, retry: true, tell: 'That took too long to arrive. Please try again.' },
  'long-headers': { status: 431, retry: false, tell: 'The address or headers of that request are too long.' },
  'unsupported-media-type': { status: 415, retry: false, tell: 'We cannot read that kind of content.' },
  'too-many-requests': {
    status: 429,
    retry: true,
    tell: 'That is a lot at once. Wait a minute and try again.',
  },
  internal: { status: 500, retry: true, tell: 'Something went wrong on our side. Please try again.' },
  unavailable: {
    status: 503,
    retry: true,
    tell: 'We cannot do that just this moment. Please try again in a few seconds.',
  },
  'too-busy': {
    status: 503,
    retry: true,
    tell: 'A lot of people are doing that just now. Please try again in a minute.',
  },
  'database-away': {
    status: 503,
    retry: true,
    tell: 'The database does not answer. See that it runs, and that DATABASE_URL is right.',
  },
  'data-folder-in-use': {
    status: 503,
    retry: false,
    tell: 'Another Parley is using this data folder. Stop it first, or choose another folder with DATA_DIR.',
  },
  'settings-wrong': { status: 500, retry: false, tell: 'The settings have mistakes. Each is listed below.' },
  'import-refused': { status: 400, retry: false, tell: 'The file has mistakes, so nothing was imported.' },
} as const satisfies Record<string, { status: number; retry: boolean; tell: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** An expected failure, named by its code. `detail` is for operators' logs and never holds personal data. */
export class ParleyError extends Error {
  readonly code: ErrorCode;
  readonly detail: string | undefined;

  constructor(code: ErrorCode, detail?: string, options?: ErrorOptions) {
    super(detail === undefined ? ERRORS[code].tell : `${ERRORS[code].tell} ${detail}`, options);
    this.name = 'ParleyError';
    this.code = code;
    this.detail = detail;
  }

  get status(): number {
    return ERRORS[this.code].status;
  }
}
