/** Conversation tests as YAML: what the resident says, and word for word what Parley answers. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Document, isMap, isSeq, parseDocument, Scalar, YAMLSeq } from 'yaml';
import { z } from 'zod';
import { noticeSchema } from '../../src/content/notice.ts';
import { PROJECT } from '../environment/project.ts';

const stepSchema = z.union([
  z.strictObject({
    resident: z.string(),
    /** Exactly what is said back, a message each; an empty list when Parley keeps silent. */
    parley: z.array(z.string()).optional(),
    /** The choices under the last message. */
    quickReplies: z.array(z.string()).optional(),
    /** Files that come with it: pictures, and such as only say they are. */
    photos: z
      .array(z.enum(['picture', 'broken', 'text']))
      .min(1)
      .optional(),
    /** The provider delivers the same message once more: nothing may come of it. */
    twice: z.literal(true).optional(),
    /** Slots of the dialog under way after the turn, those named only. */
    slots: z.record(z.string(), z.unknown()).optional(),
  }),
  z.strictObject({
    /** The resident types the code that was sent last to this number. */
    typesCodeOf: z.string().regex(/^07700 900\d{3}$/),
    parley: z.array(z.string()).optional(),
    quickReplies: z.array(z.string()).optional(),
  }),
  z.strictObject({ after: z.string().regex(/^\d+ (minute|hour|day)s?$/) }),
  z.strictObject({
    advisor: z.union([
      z.strictObject({ takes: z.literal(true) }),
      z.strictObject({ says: z.string() }),
      z.strictObject({ closes: z.literal(true) }),
      /** Has Parley go through a dialog with them. */
      z.strictObject({ starts: z.string() }),
      /** Passes them on to a team. */
      z.strictObject({ passesTo: z.string() }),
      /** Closing time has come by the clock, and whoever still waits is told. */
      z.strictObject({ goesHome: z.literal(true) }),
    ]),
    /** What the resident sees of it. */
    parley: z.array(z.string()).optional(),
    quickReplies: z.array(z.string()).optional(),
  }),
  z.strictObject({
    /** What becomes of the payment asked for last. `lapses`: it is looked at, and nobody has paid. */
    payment: z.enum(['opens', 'succeeds', 'fails', 'lapses', 'succeeds after all', 'refunds']),
    /** What the resident hears of it. */
    parley: z.array(z.string()).optional(),
  }),
]);

const transcriptSchema = z.strictObject({
  name: z.string(),
  channel: z.enum(['web', 'sms']),
  at: z.iso.datetime({ offset: true }),
  /** Published before it begins, and gone after it. */
  notices: z.array(noticeSchema).optional(),
  steps: z.array(stepSchema).min(1),
});

type Transcript = z.infer<typeof transcriptSchema>;
export type Step = Transcript['steps'][number];

export interface TranscriptFile {
  readonly path: string;
  /** The dialog that it stands with, or `engine`. */
  readonly group: string;
  readonly transcript: Transcript;
}

/** The transcripts of the groups that are wanted, by path. A file that cannot be read fails the suite with its name. */
export function readTranscripts(wanted: (group: string) => boolean): readonly TranscriptFile[] {
  return allPaths()
    .map((path) => ({ path, group: groupOf(path) }))
    .filter(({ group }) => wanted(group))
    .map((file) => ({ ...file, transcript: parseFile(file.path) }));
}

/** The paths of all there are by text, of every group: what number each has depends on the others. */
export function pathsByText(): readonly string[] {
  return allPaths().filter((path) => /^channel: sms$/m.test(readFileSync(join(PROJECT, path), 'utf8')));
}

function allPaths(): readonly string[] {
  const dialogs = readdirSync(join(PROJECT, 'dialogs')).map((name) => join('dialogs', name, 'transcripts'));
  return ['test/conversations/transcripts', ...dialogs].flatMap(filesIn);
}

function groupOf(path: string): string {
  return path.startsWith('dialogs/') ? (path.split('/')[1] ?? '') : 'engine';
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(join(PROJECT, folder))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function parseFile(path: string): Transcript {
  const parsed = transcriptSchema.safeParse(parseDocument(readFileSync(join(PROJECT, path), 'utf8')).toJS());
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Writes what was heard into the file's steps, keeping its comments: UPDATE_TRANSCRIPTS=1. */
export function rewrite({ path }: TranscriptFile, heard: readonly Heard[]): void {
  const file = join(PROJECT, path);
  const document = parseDocument(readFileSync(file, 'utf8'));
  const steps = document.get('steps');
  if (!isSeq(steps)) throw new Error(`${basename(path)} has no steps`);
  for (const [index, step] of steps.items.entries()) {
    const { parley, quickReplies } = heard[index] ?? {};
    if (!isMap(step) || parley === undefined) continue;
    step.set('parley', asNode(document, parley));
    step.delete('quickReplies');
    if (quickReplies) step.set('quickReplies', document.createNode(quickReplies, { flow: true }));
  }
  writeFileSync(file, document.toString({ lineWidth: 110, flowCollectionPadding: false }));
}

/** What came of a step; nothing for a step in which nobody can speak. */
export interface Heard {
  readonly parley?: string[];
  readonly quickReplies?: string[];
}

/** Lines stay lines, so that a change of words reads well in a review. */
function asNode(document: Document, texts: readonly string[]): YAMLSeq {
  const node = new YAMLSeq();
  for (const text of texts) {
    const scalar = document.createNode(text) as Scalar;
    if (text.includes('\n')) scalar.type = Scalar.BLOCK_LITERAL;
    node.add(scalar);
  }
  return node;
}
