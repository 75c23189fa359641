/** From draft to approved: a manager writes, somebody else approves what they have read. All of it is in the audit trail. */
import { type AuditAction, recordAction } from '../store/audit-trail.ts';
import {
  addBroadcast,
  type Broadcast,
  type BroadcastStatus,
  changeBroadcast,
  findBroadcast,
  lockBroadcast,
} from '../store/broadcasts.ts';
import type { Queryable } from '../store/database.ts';
import { type Problem, problemsOf } from './check.ts';
import type { BroadcastPorts, Manager } from './ports.ts';
import type { Planned } from './preview.ts';

export type Outcome =
  | {
      readonly kind: 'done';
      readonly id: string;
      readonly status: BroadcastStatus;
      readonly revision: number;
    }
  | { readonly kind: 'gone' }
  /** Somebody has changed it since it was read. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'own-work' }
  /** It is not at a point where that can be done. */
  | { readonly kind: 'not-now'; readonly status: BroadcastStatus }
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] };

export interface Draft extends Planned {
  readonly title: string;
}

/** Keeps a new draft. It may be unfinished. */
export async function begin(ports: BroadcastPorts, draft: Draft, { id: by }: Manager): Promise<Outcome> {
  const { database, clock, ids } = ports;
  const now = clock.now();
  const id = ids.next();
  await database.transaction(async (tx) => {
    const { title, subject, audience, sms, more, startsAt, endsAt } = draft;
    const begun = { status: 'draft', revision: 1, writers: [by], createdAt: now, changedAt: now } as const;
    await addBroadcast(tx, { id, title, subject, audience, sms, more, startsAt, endsAt, ...begun });
    await record(tx, now, by, 'broadcast-written', id);
  });
  return { kind: 'done', id, status: 'draft', revision: 1 };
}

/** Changes a draft. What waits for approval is a draft again, since nobody has read it as it is now. */
export async function rewrite(
  ports: BroadcastPorts,
  id: string,
  draft: Draft,
  revision: number,
  manager: Manager,
): Promise<Outcome> {
  return change(ports, id, ['draft', 'review'], async (tx, was, now) => {
    if (was.revision !== revision) return { kind: 'changed' };
    const { title, subject, audience, sms, more, startsAt, endsAt } = draft;
    const next = {
      status: 'draft',
      revision: revision + 1,
      writers: [...new Set([...was.writers, manager.id])],
    } as const;
    const words = { title, subject, audience, sms, more, startsAt, endsAt };
    await changeBroadcast(tx, id, { ...words, ...next, changedAt: now });
    await record(tx, now, manager.id, 'broadcast-written', id);
    return { kind: 'done', id, ...next };
  });
}

/** Asks a second person to approve it. */
export async function submit(
  ports: BroadcastPorts,
  id: string,
  revision: number,
  manager: Manager,
): Promise<Outcome> {
  return change(ports, id, ['draft'], async (tx, was, now) => {
    if (was.revision !== revision) return { kind: 'changed' };
    const problems = problemsOf(ports, was, now);
    if (problems.length > 0) return { kind: 'wrong', problems };
    return move(tx, was, { status: 'review', sentBack: null }, now, manager, 'broadcast-submitted');
  });
}

/** Says no, with why: it is a draft again. */
export async function sendBack(
  ports: BroadcastPorts,
  id: string,
  why: string,
  manager: Manager,
): Promise<Outcome> {
  return change(ports, id, ['review'], async (tx, was, now) => {
    const sentBack = { by: manager.id, at: now.toISOString(), why };
    return move(tx, was, { status: 'draft', sentBack }, now, manager, 'broadcast-sent-back');
  });
}

/** Approves what was read: from here on it is told. Nobody approves what they wrote, not even a part of it. */
export async function approve(
  ports: BroadcastPorts,
  id: string,
  revision: number,
  manager: Manager,
): Promise<Outcome> {
  return change(ports, id, ['review'], async (tx, was, now) => {
    if (was.revision !== revision) return { kind: 'changed' };
    if (was.writers.includes(manager.id)) return { kind: 'own-work' };
    const problems = problemsOf(ports, was, now);
    if (problems.length > 0) return { kind: 'wrong', problems };
    const approved = { status: 'queueing', approvedBy: manager.id, approvedAt: now } as const;
    return move(tx, was, approved, now, manager, 'broadcast-approved');
  });
}

/** Does something under the broadcast's lock, where it stands as one of the states. */
export async function change(
  { database, clock }: Pick<BroadcastPorts, 'database' | 'clock'>,
  id: string,
  from: readonly BroadcastStatus[],
  act: (tx: Queryable, was: Broadcast, now: Date) => Promise<Outcome>,
): Promise<Outcome> {
  // Looked for first: an id of a stranger's making locks nothing.
  if (!(await findBroadcast(database.db, id))) return { kind: 'gone' };
  return database.transaction(async (tx) => {
    const was = await lockBroadcast(tx, id);
    if (!was) return { kind: 'gone' };
    if (!from.includes(was.status)) return { kind: 'not-now', status: was.status };
    return act(tx, was, clock.now());
  });
}

/** Puts it into another state, on record. */
export async function move(
  tx: Queryable,
  { id, revision }: Broadcast,
  next: { readonly status: BroadcastStatus } & Partial<Broadcast>,
  now: Date,
  manager: Manager,
  action: AuditAction,
): Promise<Outcome> {
  await changeBroadcast(tx, id, { ...next, changedAt: now });
  await record(tx, now, manager.id, action, id);
  return { kind: 'done', id, status: next.status, revision };
}

async function record(
  tx: Queryable,
  at: Date,
  staffId: string,
  action: AuditAction,
  id: string,
): Promise<void> {
  await recordAction(tx, { at, staffId, action, subject: `broadcast/${id}` });
}
