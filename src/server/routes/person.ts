/**
 * `/api/person`: what is held on one resident, for who answers their request. Whom it is about comes in a body, never in an
 * address, and goes into no log; the audit trail names them by an id that leads nowhere once they are erased.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { makeZip } from 'client-zip';
import { json, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { ParleyError } from '../../errors.ts';
import { erase } from '../../privacy/erase.ts';
import { giveOut, heldOn, subjectOf } from '../../privacy/export.ts';
import { type HeldFile, heldFiles } from '../../privacy/held-files.ts';
import { IN_THE_WAY } from '../../privacy/in-the-way.ts';
import { deedsWith, proofOf } from '../../privacy/proof.ts';
import type { PrivacySettings } from '../../privacy/settings.ts';
import type { Wanted } from '../../privacy/trail.ts';
import { type Asked, askedWrongly, isOneOf, wantedOf } from '../../privacy/wanted.ts';
import { LAST_DEED, recordAction } from '../../store/audit-trail.ts';
import { type Access, serve } from '../access.ts';
import { answerError } from '../errors.ts';
import { idSchema, readAs } from '../read.ts';
import { sendParts } from '../send-parts.ts';
import { memberOf, type StaffGate } from '../staff-gate.ts';

export interface PersonParts {
  readonly gate: StaffGate;
  readonly keep: PrivacySettings['keep'];
  readonly council: string;
  /** A picture's bytes; undefined when they are gone. @throws ParleyError `unavailable` */
  picture(id: string): Promise<Buffer | undefined>;
}

/** Deeds that are shown at once. */
const DEEDS_AT_ONCE = 20;

/** What is longer than anybody's is wrong, and is told so at its field; this is only against what is no form of ours. */
const text = z.string().max(1000);
/** An empty field is one that was not filled in. */
const given = text
  .transform((words) => words.trim())
  .transform((words) => words || undefined)
  .optional();
const askedSchema = z.object({
  phone: given,
  email: given,
  reference: given,
  alsoUnproven: z.boolean().default(false),
});
const reasonedSchema = askedSchema.extend({ reason: text.trim().default('') });
const eraseSchema = reasonedSchema.extend({ again: text.trim().default('') });
const trailSchema = z.object({ before: z.coerce.number().int().positive().max(LAST_DEED).optional() });

const body = json({ limit: '16kb' });

export function personRoutes(parts: PersonParts): Router {
  const { gate, keep } = parts;
  const { db } = gate.database;
  const router = Router();
  const at = (access: Access, ...handlers: RequestHandler[]) => serve(router, gate, access, ...handlers);

  at('POST /api/person/find', body, async (request, response) => {
    const now = gate.clock.now();
    const asked = readAs(askedSchema, request.body);
    const wanted = wantedOf(asked, now);
    if (!wanted) return tellWrong(response, askedWrongly(asked));
    const held = await heldOn(gate.database, wanted, keep);
    const { subjects } = held;
    const before = subjects.length === 0 ? [] : await deedsWith(db, { subjects }, DEEDS_AT_ONCE);
    const deed = { at: now, staffId: memberOf(response).id, action: 'person-looked-up' } as const;
    await recordAction(db, { ...deed, subject: subjectOf(held) });
    response.json({
      held: held.tables.map(({ table, holds, rows, until }) => ({ table, holds, rows: rows.length, until })),
      unproven: held.unproven,
      before,
    });
  });

  at('POST /api/person/export', body, async (request, response) => {
    const asked = readAs(reasonedSchema, request.body);
    const wanted = wantedOf(asked, gate.clock.now());
    const problems = [...askedWrongly(asked), ...reasonWrong(asked.reason)];
    if (!wanted || problems.length > 0) return tellWrong(response, problems);
    await sendHeld(parts, wanted, { staffId: memberOf(response).id, reason: asked.reason }, response);
  });

  at('POST /api/person/erase', body, async (request, response) => {
    const asked = readAs(eraseSchema, request.body);
    const now = gate.clock.now();
    const wanted = wantedOf(asked, now);
    const problems = [...askedWrongly(asked), ...reasonWrong(asked.reason), ...againWrong(asked)];
    if (!wanted || problems.length > 0) return tellWrong(response, problems);
    const by = { staffId: memberOf(response).id, reason: asked.reason };
    const salt = randomBytes(16).toString('hex');
    const ports = { database: gate.database, safeguardingDays: keep.safeguarding, now, salt, by };
    const id = randomUUID();
    const done = await erase({ ...ports, id }, wanted);
    if (done.kind === 'not-now')
      response.json({ kind: done.kind, why: done.why.map((why) => IN_THE_WAY[why]) });
    else response.json(done.kind === 'erased' ? { kind: done.kind, id } : { kind: done.kind });
  });

  at('GET /api/person/trail', async (request, response) => {
    const { before } = readAs(trailSchema, request.query);
    const deeds = await deedsWith(db, { before }, DEEDS_AT_ONCE);
    const next = deeds.length < DEEDS_AT_ONCE ? undefined : deeds.at(-1)?.id;
    response.json({ deeds, ...(next !== undefined && { next }) });
  });

  at('GET /api/person/erasures/:id', async (request, response) => {
    const id = idSchema.safeParse(request.params.id);
    const proof = id.success ? await proofOf(db, id.data) : undefined;
    if (!proof) throw new ParleyError('not-found');
    response.json(proof);
  });
  return router;
}

/** The same files as `parley person export` writes, as one ZIP. */
async function sendHeld(
  { gate, keep, council, picture }: PersonParts,
  wanted: Wanted,
  by: { readonly staffId: string; readonly reason: string },
  response: Response,
): Promise<void> {
  const held = await giveOut(gate.database, wanted, keep, by);
  const madeAt = wanted.joinedAt;
  const parts = makeZip(entriesOf(heldFiles(held, { council, madeAt, picture }), madeAt))[
    Symbol.asyncIterator
  ]();
  // A picture that cannot be had just now is told of in words, as long as nothing has left.
  const first = await parts.next();
  const name = `persons-data-${madeAt.toISOString().slice(0, 10)}.zip`;
  response.type('application/zip').set('Content-Disposition', `attachment; filename="${name}"`);
  await sendParts(onwardFrom(first, parts), response);
}

/** As the ZIP has them, one at a time. */
async function* entriesOf(files: AsyncIterable<HeldFile>, lastModified: Date) {
  for await (const { path, bytes } of files) yield { name: path, input: bytes, lastModified };
}

async function* onwardFrom(first: IteratorResult<Uint8Array>, rest: AsyncIterableIterator<Uint8Array>) {
  if (!first.done) yield first.value;
  yield* rest;
}

interface Wrong {
  readonly field: string;
  readonly message: string;
}

function tellWrong(response: Response, problems: readonly Wrong[]): void {
  answerError(response, 'content-wrong', { problems });
}

const LONGEST_REASON = 200;
/** An email, or nine digits and more that begin like a telephone number. */
const CONTACT = /[^\s@]@[^\s@]|(?:\+|\b0)\d(?:[ ()-]{0,2}\d){8}/;

/** It stays in the audit trail when they are gone, so nothing of theirs belongs in it. */
function reasonWrong(reason: string): readonly Wrong[] {
  const message =
    reason === ''
      ? 'Say why, such as the number of their request.'
      : reason.length > LONGEST_REASON
        ? `Say it in at most ${LONGEST_REASON} characters.`
        : CONTACT.test(reason)
          ? 'Leave out phone numbers and emails: this stays when they are erased. The number of their request is enough.'
          : undefined;
  return message === undefined ? [] : [{ field: 'reason', message }];
}

function againWrong(asked: Asked & { readonly again: string }): readonly Wrong[] {
  if (asked.again !== '' && isOneOf(asked.again, asked)) return [];
  const message = 'That is not what you looked for. Read it from their request and type it once more.';
  return [{ field: 'again', message }];
}
