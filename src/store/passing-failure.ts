/** Classes of SQLSTATE that pass by themselves: connection, rollback by the server, resources, shutdown. */
const PASSING_CLASSES = ['08', '40', '53', '57', '58'];
const PASSING_CODES = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'];

/** Whether the failure is the database's or the network's for the moment, rather than the work's own. */
export function isPassing(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown };
    if (typeof code === 'string') {
      return (
        PASSING_CODES.includes(code) || (code.length === 5 && PASSING_CLASSES.includes(code.slice(0, 2)))
      );
    }
    // What `pg` throws without any code when the other end goes away.
    if (/^(Connection terminated|timeout exceeded when trying to connect)/.test(cause.message)) return true;
  }
  return false;
}
