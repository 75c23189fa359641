/**
 * Who may do what: one row a route of the staff's API. Routes are made from this table, and a test is generated from
 * it for every role; what is not in it cannot be served.
 */
import type { RequestHandler, Router } from 'express';
import { ROLES, type Role } from '../store/staff.ts';
import { noStore, ownPage, type StaffGate, signedInAs } from './staff-gate.ts';

/** Those who may read residents' conversations. Not admins: they look after accounts. */
const DESK: readonly Role[] = ['advisor', 'supervisor'];
/** Those who keep the answers right. */
const EDITORS: readonly Role[] = ['editor', 'admin'];
/** Those who look after what is answered, and how well. */
const FIGURES: readonly Role[] = ['editor', 'manager', 'admin'];
/** Those who look after what is told to many at once. */
const BROADCASTS: readonly Role[] = ['manager', 'supervisor', 'admin'];
/** Those who answer residents who ask for their data. */
const PERSON: readonly Role[] = ['manager'];
const ANYONE = 'anyone';

export const ACCESS = {
  'GET /api/staff/welcome': ANYONE,
  'POST /api/staff/sign-in': ANYONE,
  'GET /api/staff/single-sign-on': ANYONE,
  'GET /api/staff/single-sign-on/callback': ANYONE,
  'GET /api/staff/me': ROLES,
  'POST /api/staff/sign-out': ROLES,
  'GET /api/staff/sessions': ROLES,
  'POST /api/staff/sessions/revoke-others': ROLES,
  'POST /api/staff/sessions/:id/revoke': ROLES,
  'GET /api/staff/preferences': ROLES,
  'PUT /api/staff/preferences': ROLES,
  'GET /api/staff/audit': ['supervisor', 'manager', 'admin'],
  'GET /api/desk/queue': DESK,
  'POST /api/desk/search': DESK,
  'POST /api/desk/resume': DESK,
  'GET /api/desk/topics': DESK,
  'GET /api/desk/load': ['supervisor'],
  'GET /api/desk/saved-replies': DESK,
  'POST /api/desk/saved-replies': DESK,
  'PUT /api/desk/saved-replies/:id': DESK,
  'DELETE /api/desk/saved-replies/:id': DESK,
  'GET /api/desk/handovers/:id/saved-replies': DESK,
  'GET /api/desk/handovers/:id/suggestions': DESK,
  'POST /api/desk/handovers/:id/got-wrong': DESK,
  'GET /api/desk/events': DESK,
  'GET /api/desk/handovers/:id': DESK,
  'GET /api/desk/photos/:id': DESK,
  'POST /api/desk/handovers/:id/take': DESK,
  'POST /api/desk/handovers/:id/take-over': DESK,
  'POST /api/desk/handovers/:id/release': DESK,
  'POST /api/desk/handovers/:id/transfer': DESK,
  'POST /api/desk/handovers/:id/close': DESK,
  'POST /api/desk/handovers/:id/put-back': DESK,
  'POST /api/desk/handovers/:id/typing': DESK,
  'POST /api/desk/handovers/:id/reply': DESK,
  'POST /api/desk/handovers/:id/retry': DESK,
  'POST /api/desk/handovers/:id/start-dialog': DESK,
  'POST /api/desk/handovers/:id/note': DESK,
  'POST /api/desk/handovers/:id/tags': DESK,
  'PUT /api/desk/presence': DESK,
  'POST /api/desk/alive': DESK,
  'GET /api/desk/colleagues': DESK,
  'POST /api/understanding/explain': ['advisor', 'supervisor', 'editor', 'manager'],
  'GET /api/editor/items': EDITORS,
  'GET /api/editor/items/:kind/:id': EDITORS,
  'GET /api/editor/items/:kind/:id/versions/:version': EDITORS,
  'PUT /api/editor/items/:kind/:id/draft': EDITORS,
  'DELETE /api/editor/items/:kind/:id/draft': EDITORS,
  'POST /api/editor/items/:kind/:id/submit': EDITORS,
  'POST /api/editor/items/:kind/:id/send-back': EDITORS,
  'POST /api/editor/items/:kind/:id/publish': EDITORS,
  'POST /api/editor/items/:kind/:id/archive': EDITORS,
  'POST /api/editor/items/:kind/:id/restore': EDITORS,
  'GET /api/editor/tasks': EDITORS,
  'GET /api/editor/facts': EDITORS,
  'GET /api/editor/examples': EDITORS,
  'POST /api/editor/examples': EDITORS,
  'DELETE /api/editor/examples/:id': EDITORS,
  'POST /api/editor/would-change': EDITORS,
  'POST /api/editor/check': EDITORS,
  'POST /api/editor/preview': EDITORS,
  'POST /api/editor/try': EDITORS,
  'GET /api/unanswered': EDITORS,
  'POST /api/unanswered/:id/add-phrase': EDITORS,
  'POST /api/unanswered/:id/new-article': EDITORS,
  'POST /api/unanswered/:id/not-for-us': EDITORS,
  'POST /api/unanswered/:id/put-back': EDITORS,
  'POST /api/unanswered/proposals/:id/take': EDITORS,
  'POST /api/unanswered/proposals/:id/decline': EDITORS,
  'POST /api/unanswered/proposals/:id/put-back': EDITORS,
  'GET /api/insights': FIGURES,
  'GET /api/insights.csv': FIGURES,
  'GET /api/insights/foi.csv': FIGURES,
  'GET /api/broadcasts': BROADCASTS,
  'GET /api/broadcasts/choices': BROADCASTS,
  'POST /api/broadcasts/preview': BROADCASTS,
  'POST /api/broadcasts': ['manager'],
  'GET /api/broadcasts/:id': BROADCASTS,
  'PUT /api/broadcasts/:id': ['manager'],
  'POST /api/broadcasts/:id/submit': ['manager'],
  /** By somebody else than wrote it. */
  'POST /api/broadcasts/:id/approve': BROADCASTS,
  'POST /api/broadcasts/:id/send-back': BROADCASTS,
  'POST /api/broadcasts/:id/pause': BROADCASTS,
  'POST /api/broadcasts/:id/resume': BROADCASTS,
  'POST /api/broadcasts/:id/cancel': BROADCASTS,
  /** All that is held on one resident, whatever it is about: for who answers for it. */
  'POST /api/person/find': PERSON,
  'POST /api/person/export': PERSON,
  'POST /api/person/erase': PERSON,
  'GET /api/person/trail': PERSON,
  'GET /api/person/erasures/:id': PERSON,
  /** Not advisors, who need one conversation at a time, nor admins. */
  'GET /api/exports/requests.csv': ['manager', 'supervisor'],
  'POST /api/attendant/find': ['attendant'],
  'POST /api/attendant/visits': ['attendant'],
} as const satisfies Record<
  `${'GET' | 'POST' | 'PUT' | 'DELETE'} /api/${string}`,
  readonly Role[] | 'anyone'
>;

export type Access = keyof typeof ACCESS;

/** Serves a route of the table to those who may have it; what changes something must come from our own pages. */
export function serve(
  router: Router,
  gate: StaffGate,
  access: Access,
  ...handlers: readonly RequestHandler[]
): void {
  const [method = '', path = ''] = access.split(' ');
  const roles: readonly Role[] | 'anyone' = ACCESS[access];
  const signedIn = roles === ANYONE ? [] : [signedInAs(gate, roles)];
  const own = roles === ANYONE || method === 'GET' ? [] : [ownPage(gate)];
  const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
  router[verb](path, noStore, ...signedIn, ...own, ...handlers);
}
