/** Classes of SQLSTATE that pass by themselves: connection, rollback by the server, resources, shutdown. */
const PASSING_CLASSES = ['08', '40', '53', '57', '58'];
/** `25P03`: a transaction idle for too long was given up, since this process stood still. */
const PASSING_CODES = ['25P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'];

const GONE =
  /^(?:Connection terminated|Query read timeout|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error)/;

/** Whether the failure is the database's or the network's for the moment, rather than the work's own. */
export function isPassing(error: unknown): boolean {
  // By their shape, not their class: errors of sockets can come from another realm.
  for (let cause = error; typeof cause === 'object' && cause !== null; ) {
    const { code, message, cause: deeper } = cause as { code?: unknown; message?: unknown; cause?: unknown };
    if (typeof code === 'string') {
      return (
        PASSING_CODES.includes(code) || (code.length === 5 && PASSING_CLASSES.includes(code.slice(0, 2)))
      );
    }
    // What `pg` throws without any code when the other end goes away.
    if (typeof message === 'string' && GONE.test(message)) return true;
    cause = deeper;
  }
  return false;
}

/** Whether the row that another hangs on went while that was written. */
export function isOrphan(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ((cause as { code?: unknown }).code === '23503') return true;
  }
  return false;
}
