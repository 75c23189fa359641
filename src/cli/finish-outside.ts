/** What an erasure has to do outside of the database: pictures, and records at providers. */
import type { Settings } from '../composition/settings.ts';
import { finishErasures } from '../privacy/erase.ts';
import type { Database } from '../store/database.ts';

/** Asks once for all that is still to go, and tells how much stays for a running Parley. */
export async function finishOutside(
  settings: Settings,
  database: Database,
  now: Date,
  out: NodeJS.WritableStream,
): Promise<void> {
  const { openOutside } = await import('../composition/privacy.ts');
  const outside = await openOutside(settings, database, now);
  try {
    const left = await finishErasures(outside.ports);
    if (left > 0)
      out.write(`${left} things are still to go outside: a running Parley asks for them again.\n`);
  } finally {
    await outside.close();
  }
}
