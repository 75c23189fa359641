/** All settings of one Parley, checked together: the environment, council.yaml, each dialog's and the desk's part. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Council, checkSettings, councilSchema, type Environment } from '../config.ts';
import type { ContentFolders } from '../content/files.ts';
import { type NoticeSettings, noticeSettings } from '../delivery/notices.ts';
import { type DeskSettings, deskSettingsSchema } from '../desk/settings.ts';
import { ParleyError } from '../errors.ts';
import { type PaymentFigures, paymentFiguresSchema } from '../payment/timing.ts';
import { DIALOGS } from './dialogs.ts';

/** The project's folder: content and assets are found from here, wherever the process was started. */
export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const CONTENT_FOLDERS: ContentFolders = {
  knowledgeBase: join(PROJECT, 'knowledge-base'),
  dialogs: join(PROJECT, 'dialogs'),
  engineWording: join(PROJECT, 'src/conversation/wording.yaml'),
};

/** DATA_DIR undefined means a database in memory, gone with the process. */
export type CoreEnvironment = Omit<Environment, 'DATA_DIR'> & { readonly DATA_DIR: string | undefined };

export interface Settings {
  readonly environment: CoreEnvironment;
  readonly council: Council;
  readonly desk: DeskSettings;
  readonly notices: NoticeSettings;
  readonly payment: PaymentFigures;
  /** Each dialog's own figures, by dialog id. */
  readonly dialogs: ReadonlyMap<string, unknown>;
  /** Where residents and providers reach us, without a slash at its end. */
  readonly publicUrl: string;
}

/** Reads and checks everything. @throws ParleyError `settings-wrong`, naming every problem of every part. */
export async function readSettings(environment: CoreEnvironment): Promise<Settings> {
  const file = await readCouncilFile(environment.COUNCIL_FILE);
  const ownParts = partsSchema.safeParse(file).data;
  const parts = DIALOGS.map(({ dialog, settings }) => ({
    place: `${environment.COUNCIL_FILE}: dialogs.${dialog.id}`,
    value: ownParts?.dialogs?.[dialog.id] ?? {},
    schema: settings,
  }));
  const [council, desk, notices, payment, ...dialogs] = checkSettings([
    { place: environment.COUNCIL_FILE, value: file, schema: councilSchema },
    { place: `${environment.COUNCIL_FILE}: desk`, value: ownParts?.desk ?? {}, schema: deskSettingsSchema },
    { place: `${environment.COUNCIL_FILE}: notices`, value: ownParts?.notices ?? {}, schema: noticeSettings },
    {
      place: `${environment.COUNCIL_FILE}: payment`,
      value: ownParts?.payment ?? {},
      schema: paymentFiguresSchema,
    },
    ...parts,
  ]);
  return {
    environment,
    council,
    desk,
    notices,
    payment,
    dialogs: new Map(DIALOGS.map(({ dialog }, index) => [dialog.id, dialogs[index]])),
    publicUrl: (environment.PUBLIC_URL ?? `http://localhost:${environment.PORT}`).replace(/\/+$/, ''),
  };
}

/** Only as much shape as is needed to find the parts; councilSchema tells what else is wrong. */
const partsSchema = z.object({
  dialogs: z.record(z.string(), z.unknown()).nullish(),
  desk: z.unknown(),
  notices: z.unknown(),
  payment: z.unknown(),
});

async function readCouncilFile(name: string): Promise<unknown> {
  const path = isAbsolute(name) || existsSync(name) ? name : join(PROJECT, name);
  try {
    return parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new ParleyError(
      'settings-wrong',
      `\n- ${name}: ${error instanceof Error ? error.message : 'cannot be read'}`,
    );
  }
}
