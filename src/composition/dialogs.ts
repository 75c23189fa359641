/** The dialogs that run here. A new one is added to this list and nowhere else. */
import { z } from 'zod';
import { binDay } from '../../dialogs/bin-day/dialog.ts';
import { binDayFile } from '../../dialogs/bin-day/files.ts';
import { binDayRecords } from '../../dialogs/bin-day/records.ts';
import { type BinDaySettings, binDaySettings } from '../../dialogs/bin-day/settings.ts';
import { speakToAdvisor } from '../../dialogs/speak-to-advisor/dialog.ts';
import { advisorRecords } from '../../dialogs/speak-to-advisor/records.ts';
import { type AnyDialog, registerDialog } from '../conversation/dialog.ts';
import type { Places } from '../conversation/world.ts';
import type { OfferedFile } from '../server/routes/files.ts';
import type { Queryable } from '../store/database.ts';

export interface DialogRegistration {
  readonly dialog: AnyDialog;
  /** Checks the dialog's figures in council.yaml. */
  readonly settings: z.ZodType;
  /** Its queries, bound to the turn's transaction. */
  records(tx: Queryable): unknown;
  /** The file that a token of its own names, such as a calendar. `words` are the dialog's, in their web form. */
  file?(
    db: Queryable,
    token: string,
    now: Date,
    settings: unknown,
    words: (key: string, places?: Places) => string,
  ): Promise<OfferedFile | undefined>;
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
  {
    dialog: registerDialog(binDay),
    settings: binDaySettings,
    records: binDayRecords,
    file: (db, token, now, settings, words) => binDayFile(db, token, now, settings as BinDaySettings, words),
  },
];
