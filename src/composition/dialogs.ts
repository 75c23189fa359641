/** The dialogs that run here. A new one is added to this list and nowhere else. */
import { z } from 'zod';
import { speakToAdvisor } from '../../dialogs/speak-to-advisor/dialog.ts';
import { advisorRecords } from '../../dialogs/speak-to-advisor/records.ts';
import { type AnyDialog, registerDialog } from '../conversation/dialog.ts';
import type { OfferedFile } from '../server/routes/files.ts';
import type { Queryable } from '../store/database.ts';

export interface DialogRegistration {
  readonly dialog: AnyDialog;
  /** Checks the dialog's figures in council.yaml. */
  readonly settings: z.ZodType;
  /** Its queries, bound to the turn's transaction. */
  records(tx: Queryable): unknown;
  /** The file that a token of its own names, such as a calendar. */
  file?(db: Queryable, token: string, now: Date, settings: unknown): Promise<OfferedFile | undefined>;
}

/** The dialog that fetches a person. */
export const ADVISOR_DIALOG = 'speak-to-advisor';

export const DIALOGS: readonly DialogRegistration[] = [
  {
    dialog: registerDialog(speakToAdvisor),
    // Its hours are the desk's: see `settingsOf` in core.ts.
    settings: z.object({}),
    records: advisorRecords,
  },
];
