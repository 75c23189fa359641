/** What advisors look at, on record once a sitting: the audit trail tells who looked, not how often a screen fetched. */
import { type AuditAction, recordAction, wasDoneSince } from '../store/audit-trail.ts';
import type { DeskPorts } from './ports.ts';

interface Look {
  readonly staffId: string;
  readonly action: Extract<AuditAction, 'conversation-read' | 'listened-in' | 'conversations-searched'>;
  /** The id of what was looked at. */
  readonly subject: string;
}

/** Records it unless they did the same within `sittingMinutes`, and read on. */
export async function recordLook({ database, clock, settings }: DeskPorts, look: Look): Promise<void> {
  const at = clock.now();
  const sitting = new Date(at.getTime() - settings.sittingMinutes * 60_000);
  if (await wasDoneSince(database.db, look, sitting)) return;
  await recordAction(database.db, { ...look, at });
}
