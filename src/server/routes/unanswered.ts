/** `/api/unanswered`: what was not answered well, in groups, and what editors do about it. */
import { json, type Response, Router } from 'express';
import { z } from 'zod';
import { inLondon } from '../../conversation/calendar/working-days.ts';
import { type AddedPhrases, type AddOutcome, addPhrases } from '../../editor/add-phrases.ts';
import type { EditorPorts } from '../../editor/ports.ts';
import { listUnanswered, UNANSWERED_DAYS, type UnansweredPorts } from '../../insights/unanswered/list.ts';
import {
  listProposals,
  putBackProposal,
  putBackQuestions,
  ruleAdded,
  ruleOnQuestions,
  settleIn,
  settleProposal,
} from '../../insights/unanswered/rule.ts';
import type { Ruling } from '../../store/question-rulings.ts';
import { type Access, serve } from '../access.ts';
import { answerError } from '../errors.ts';
import { idSchema, readAs } from '../read.ts';
import { memberOf, type StaffGate } from '../staff-gate.ts';
import { answer } from './editor.ts';

export interface UnansweredParts {
  readonly gate: StaffGate;
  readonly ports: UnansweredPorts;
  readonly editor: EditorPorts;
}

const USUAL_GROUPS = 50;
/** In characters; the console cuts what residents wrote to it. */
const LONGEST_PHRASE = 200;

const listSchema = z.object({ limit: z.coerce.number().int().min(1).max(500).default(USUAL_GROUPS) });
const topic = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);
const phrases = z.array(z.string().trim().min(1).max(LONGEST_PHRASE)).min(1).max(100);
/** Those of the group that it is about; the one in the address alone unless told. */
const questions = z.array(idSchema).min(1).max(5000).optional();
const backSchema = z.object({ questions });
const ruledSchema = z.object({ questions, topic: topic.optional() });
const addedSchema = z.object({ questions, topic, phrases });
const takenSchema = z.object({ added: z.object({ topic, phrases }).optional() });
/** Proposals are named by their conversation, place and time. */
const proposalId = z.string().regex(/^[\w-]{1,200}$/);

const body = json({ limit: '256kb' });

export function unansweredRoutes({ gate, ports, editor }: UnansweredParts): Router {
  const router = Router();
  serve(router, gate, 'GET /api/unanswered', async (request, response) => {
    const { limit } = readAs(listSchema, request.query);
    const [list, proposals] = await Promise.all([listUnanswered(ports, limit), listProposals(ports)]);
    response.json({ ...list, proposals, days: UNANSWERED_DAYS });
  });
  serve(router, gate, 'POST /api/unanswered/:id/add-phrase', body, async (request, response) => {
    const group = readAs(idSchema, request.params.id);
    const { questions: those = [group], ...added } = readAs(addedSchema, request.body);
    const by = memberOf(response);
    let ruled = 0;
    const settle: AddedPhrases['settle'] = async (tx, isPhrase) => {
      const has = (words: string) => isPhrase(words.slice(0, LONGEST_PHRASE));
      ruled = await ruleAdded(tx, ports, by.id, { questions: those, topic: added.topic, has });
    };
    const outcome = await addPhrases(editor, by, { ...added, settle });
    answerAdded(response, outcome, ruled);
  });
  const rule = (access: Access, ruling: Ruling) =>
    serve(router, gate, access, body, async (request, response) => {
      const group = readAs(idSchema, request.params.id);
      const { questions: those = [group], topic: of } = readAs(ruledSchema, request.body ?? {});
      const ruled = await ruleOnQuestions(ports, memberOf(response).id, {
        ruling,
        questions: those,
        topic: of,
      });
      response.json({ ruled });
    });
  rule('POST /api/unanswered/:id/new-article', 'new-article');
  rule('POST /api/unanswered/:id/not-for-us', 'not-for-us');
  serve(router, gate, 'POST /api/unanswered/:id/put-back', body, async (request, response) => {
    const group = readAs(idSchema, request.params.id);
    const { questions: those = [group] } = readAs(backSchema, request.body ?? {});
    response.json({ ruled: await putBackQuestions(ports, memberOf(response).id, those) });
  });
  serve(router, gate, 'POST /api/unanswered/proposals/:id/take', body, async (request, response) => {
    const proposal = readAs(proposalId, request.params.id);
    const { added } = readAs(takenSchema, request.body ?? {});
    const by = memberOf(response);
    if (added === undefined) {
      await settleProposal(ports, by.id, proposal, 'done');
      response.status(204).end();
      return;
    }
    let ruled = 0;
    const settle: AddedPhrases['settle'] = async (tx, has) => {
      if (!added.phrases.some(has)) return;
      await settleIn(tx, ports, by.id, proposal, 'done');
      ruled = 1;
    };
    const outcome = await addPhrases(editor, by, { ...added, settle });
    answerAdded(response, outcome, ruled);
  });
  serve(router, gate, 'POST /api/unanswered/proposals/:id/decline', async (request, response) => {
    await settleProposal(ports, memberOf(response).id, readAs(proposalId, request.params.id), 'declined');
    response.status(204).end();
  });
  serve(router, gate, 'POST /api/unanswered/proposals/:id/put-back', async (request, response) => {
    await putBackProposal(ports, memberOf(response).id, readAs(proposalId, request.params.id));
    response.status(204).end();
  });
  return router;
}

/** Where nothing was saved, with why. `ruled` is how many questions or proposals are off the list by it. */
function answerAdded(response: Response, outcome: AddOutcome, ruled: number): void {
  if (outcome.kind === 'nothing-new') {
    response.json({ status: outcome.kind, ruled });
  } else if (outcome.kind === 'waiting') {
    const { publishAt } = outcome;
    answerError(
      response,
      'waits-already',
      publishAt ? { message: scheduledWords(publishAt), publishAt } : {},
    );
  } else {
    answer(response, outcome);
  }
}

function scheduledWords(at: Date): string {
  const moment = inLondon(at).setLocale('en-GB');
  return `This answer is to go live on ${moment.toFormat("d LLLL 'at' HH:mm")}. Add it after that.`;
}
