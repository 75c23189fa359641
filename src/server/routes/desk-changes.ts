/** What an advisor does with a conversation, each `POST /api/desk/handovers/:id/<what>`. */
import { json, type Response } from 'express';
import { z } from 'zod';
import { lendTo, reply, retryReply, showTyping } from '../../desk/advise.ts';
import type { DeskOutcome } from '../../desk/change.ts';
import { putBack } from '../../desk/left-messages.ts';
import { addNote, tag } from '../../desk/notes.ts';
import { takeOver, transfer } from '../../desk/pass-on.ts';
import type { DeskPorts } from '../../desk/ports.ts';
import { close, release, take } from '../../desk/queue.ts';
import type { Member } from '../../desk/sessions.ts';
import { type ErrorCode, ParleyError } from '../../errors.ts';
import type { ServeDesk } from '../desk-gate.ts';
import { entryToWire } from '../desk-wire.ts';
import { answerError } from '../errors.ts';
import { clientIdSchema, idSchema, readAs, sequenceSchema } from '../read.ts';
import { memberOf } from '../staff-gate.ts';

const words = z.string().trim().min(1).max(4000);
const tags = z.array(z.string().trim().min(1).max(40)).max(10);
const key = z.string().max(40);

const replySchema = z.object({ clientId: clientIdSchema, text: words });
const noteSchema = z.object({ note: words.optional() });
const retrySchema = z.object({ sequence: sequenceSchema });
const dialogSchema = z.object({ dialog: key });
const tagsSchema = z.object({ tags });
const closeSchema = z.object({ reason: key.optional(), tags: tags.optional() });
const transferSchema = noteSchema.extend({
  to: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('team'), team: key }),
    z.object({ kind: z.literal('advisor'), id: idSchema }),
    z.object({ kind: z.literal('bot') }),
  ]),
});

type Change = (id: string, member: Member, body: unknown) => Promise<DeskOutcome>;

export function deskChangeRoutes(at: ServeDesk, desk: DeskPorts): void {
  const changes = {
    take: (id, member) => take(desk, id, member),
    'take-over': (id, member) => takeOver(desk, id, member),
    release: (id, member, body) => release(desk, id, member, readAs(noteSchema, body).note),
    transfer(id, member, body) {
      const { to, note } = readAs(transferSchema, body);
      return transfer(desk, id, member, to, note);
    },
    close: (id, member, body) => close(desk, id, member, closingOf(desk, body)),
    'put-back': (id, member) => putBack(desk, id, member),
    typing: (id, member) => showTyping(desk, id, member),
    reply: (id, member, body) => reply(desk, id, member, readAs(replySchema, body)),
    retry: (id, member, body) => retryReply(desk, id, member, readAs(retrySchema, body).sequence),
    'start-dialog': (id, member, body) => lendTo(desk, id, member, readAs(dialogSchema, body).dialog),
    note: (id, member, body) => addNote(desk, id, member, readAs(replySchema, body)),
    tags: (id, member, body) => tag(desk, id, member, readAs(tagsSchema, body).tags),
  } satisfies Record<string, Change>;
  for (const [what, change] of Object.entries<Change>(changes)) {
    const access = `POST /api/desk/handovers/:id/${what as keyof typeof changes}` as const;
    at(access, json({ limit: '64kb' }), async (request, response) => {
      const id = readAs(idSchema, request.params.id);
      answer(response, await change(id, memberOf(response), request.body ?? {}));
    });
  }
}

function closingOf(desk: DeskPorts, body: unknown) {
  const closing = readAs(closeSchema, body);
  const known = closing.reason === undefined || Object.hasOwn(desk.settings.closingReasons, closing.reason);
  if (!known) throw new ParleyError('malformed-request');
  return closing;
}

const REFUSALS: Record<Exclude<DeskOutcome['kind'], 'done'>, ErrorCode> = {
  'already-taken': 'already-taken',
  gone: 'ended',
  'not-yours': 'not-allowed',
  stopped: 'stopped',
  'at-capacity': 'at-capacity',
  'not-there': 'not-there',
  'form-not-possible': 'form-not-possible',
};

function answer(response: Response, outcome: DeskOutcome): void {
  if (outcome.kind === 'done') {
    response.json({ entries: outcome.entries.map(entryToWire) });
    return;
  }
  const code = REFUSALS[outcome.kind];
  if (outcome.kind !== 'already-taken' || outcome.advisor === undefined) throw new ParleyError(code);
  const { advisor } = outcome;
  answerError(response, code, { message: `${advisor} has this one already.`, advisor });
}
