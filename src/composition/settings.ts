/** All settings of one Parley, checked together: the environment, council.yaml, each dialog's and the desk's part. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { open311ServiceSettings } from '../back-office/open311/settings.ts';
import { backOfficeSettings } from '../back-office/settings.ts';
import { broadcastSettings } from '../broadcast/settings.ts';
import { checkSettings } from '../config/check-settings.ts';
import { type Council, councilSchema } from '../config/council.ts';
import { type Environment, environmentSchema } from '../config/environment.ts';
import type { ContentFolders } from '../content/files.ts';
import { addressSettings } from '../content/places/look-up-addresses.ts';
import { peopleSettings } from '../conversation/proof.ts';
import { noticeSettings } from '../delivery/notices.ts';
import { deskSettingsSchema } from '../desk/settings.ts';
import { editorSettings } from '../editor/settings.ts';
import { ParleyError } from '../errors.ts';
import { insightSettings } from '../insights/settings.ts';
import { paymentFiguresSchema } from '../payment/timing.ts';
import { photoSettings } from '../photos/settings.ts';
import { privacySettings } from '../privacy/settings.ts';
import { limitSettings } from '../server/limits/settings.ts';
import { dialogFiguresSchema, SHARED_FIGURES, unknownFigures, writtenFigures } from './dialog-figures.ts';
import { problemsBetween } from './settings-together.ts';

/** The project's folder: content and assets are found from here, wherever the process was started. */
export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The templates of pages; what these load is in `assets` there. */
export const PAGES = join(PROJECT, 'web/pages');

export const CONTENT_FOLDERS: ContentFolders = {
  knowledgeBase: join(PROJECT, 'knowledge-base'),
  dialogs: join(PROJECT, 'dialogs'),
  engineWording: join(PROJECT, 'src/conversation/wording.yaml'),
};

/** What the editor's hints know of plain English, for editors to add to. */
export const PLAIN_WORDS = join(CONTENT_FOLDERS.knowledgeBase, 'plain-words.yaml');

/** The areas of other councils, for a council to add to. */
export const OTHER_AREAS = join(CONTENT_FOLDERS.knowledgeBase, 'other-areas.yaml');

/** DATA_DIR undefined means a database in memory, gone with the process. */
export type CoreEnvironment = Omit<Environment, 'DATA_DIR'> & { readonly DATA_DIR: string | undefined };

/** The parts of council.yaml that have schemas of their own, each by its key there. */
const PARTS = {
  desk: deskSettingsSchema,
  notices: noticeSettings,
  broadcast: broadcastSettings,
  people: peopleSettings,
  editor: editorSettings,
  payment: paymentFiguresSchema,
  backOffice: backOfficeSettings,
  /** The council's own Open311 service. */
  open311: open311ServiceSettings,
  photos: photoSettings,
  addresses: addressSettings,
  insights: insightSettings,
  privacy: privacySettings,
  limits: limitSettings,
} as const;

type Parts = { readonly [Key in keyof typeof PARTS]: z.output<(typeof PARTS)[Key]> };

export interface Settings extends Parts {
  readonly environment: CoreEnvironment;
  readonly council: Council;
  /** Each dialog's own figures, by dialog id. */
  readonly dialogs: ReadonlyMap<string, unknown>;
  /** Where residents and providers reach us, without a slash at its end. */
  readonly publicUrl: string;
}

/** Reads and checks everything. @throws ParleyError `settings-wrong`, naming every problem of every part. */
export async function readSettings(environment: CoreEnvironment): Promise<Settings> {
  const name = environment.COUNCIL_FILE;
  const file = readCouncilFile(name);
  const others = problemsBetween(environment, writtenSchema.safeParse(file).data ?? {});
  const { namedFigures: _, dialogs, ...parts } = checkSettings(councilParts(name, file), others);
  return {
    environment,
    ...parts,
    dialogs: new Map(Object.entries(dialogs)),
    publicUrl: (environment.PUBLIC_URL ?? `http://localhost:${environment.PORT}`).replace(/\/+$/, ''),
  };
}

/** The environment, and where that has mistakes the council's file too, so that all are told at once. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const own = { place: 'environment', value: variables, schema: environmentSchema } as const;
  const others = own.schema.safeParse(variables).success ? {} : councilPartsOf(variables.COUNCIL_FILE);
  const { environment } = checkSettings({ environment: own, ...others });
  return environment;
}

function councilPartsOf(name = 'council.yaml'): Partial<ReturnType<typeof councilParts>> {
  try {
    return councilParts(name, readCouncilFile(name));
  } catch {
    // Told once the environment is right: it says which file it is.
    return {};
  }
}

type PartChecks = {
  readonly [Key in keyof typeof PARTS]: { place: string; value: unknown; schema: (typeof PARTS)[Key] };
};

/** What is checked in the council's file, by the names that it has in `Settings`. */
function councilParts(name: string, file: unknown) {
  const written = writtenSchema.safeParse(file).data;
  const checks = Object.entries(PARTS).map(([key, schema]) => [
    key,
    { place: `${name}: ${key}`, value: written?.[key] ?? {}, schema },
  ]);
  return {
    council: { place: name, value: apartFromParts(file), schema: councilSchema },
    namedFigures: { place: name, value: file, schema: unknownFigures },
    ...(Object.fromEntries(checks) as PartChecks),
    dialogs: { place: `${name}: dialogs`, value: writtenFigures(written), schema: dialogFiguresSchema },
  };
}

/** The council's own settings: whatever no part and no dialog takes, so what is left over is read by nothing. */
function apartFromParts(file: unknown): unknown {
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return file;
  const taken: readonly string[] = [...Object.keys(PARTS), ...SHARED_FIGURES];
  return Object.fromEntries(Object.entries(file).filter(([key]) => !taken.includes(key)));
}

/** Only as much shape as is needed to find the parts; councilSchema tells what else is wrong. */
const writtenSchema = z.looseObject({ dialogs: z.record(z.string(), z.unknown()).nullish() });

function readCouncilFile(name: string): unknown {
  const path = isAbsolute(name) || existsSync(name) ? name : join(PROJECT, name);
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new ParleyError(
      'settings-wrong',
      `\n- ${name}: ${error instanceof Error ? error.message : 'cannot be read'}`,
    );
  }
}
