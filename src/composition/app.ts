/** The routes that run here, put together. */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Express } from 'express';
import { tipPermitSettings } from '../../dialogs/tip-permit/settings.ts';
import { greetings } from '../conversation/beside/tell-notices.ts';
import type { AttendantPorts } from '../desk/attendant.ts';
import { leaveDesk } from '../desk/presence.ts';
import { ParleyError } from '../errors.ts';
import { announceIn } from '../payment/announce.ts';
import { createApp } from '../server/app.ts';
import type { OnRefused } from '../server/errors.ts';
import { knownSessions } from '../server/limits/known-sessions.ts';
import { limitRequests } from '../server/limits/request-rate.ts';
import { logRequests } from '../server/log-requests.ts';
import { type Asset, assetRoutes, stylesheetWithoutTypefaces } from '../server/routes/assets.ts';
import { attendantRoutes } from '../server/routes/attendant.ts';
import { broadcastRoutes } from '../server/routes/broadcast.ts';
import { channelRoutes } from '../server/routes/channels.ts';
import { consolePages } from '../server/routes/console.ts';
import { deskRoutes } from '../server/routes/desk.ts';
import { editorRoutes } from '../server/routes/editor.ts';
import { editorExampleRoutes } from '../server/routes/editor-examples.ts';
import { editorTryRoutes } from '../server/routes/editor-try.ts';
import { exportRoutes } from '../server/routes/exports.ts';
import { type FileFinder, fileRoutes } from '../server/routes/files.ts';
import { greetingRoutes } from '../server/routes/greetings.ts';
import { healthRoutes } from '../server/routes/health.ts';
import { insightRoutes } from '../server/routes/insights.ts';
import { metricsRoutes } from '../server/routes/metrics.ts';
import { createPages, pageRoutes } from '../server/routes/pages.ts';
import { permitRoutes } from '../server/routes/permit.ts';
import { personRoutes } from '../server/routes/person.ts';
import { singleSignOnRoutes } from '../server/routes/single-sign-on.ts';
import { staffRoutes } from '../server/routes/staff.ts';
import { unansweredRoutes } from '../server/routes/unanswered.ts';
import { understandingRoutes } from '../server/routes/understanding.ts';
import type { StaffGate } from '../server/staff-gate.ts';
import { broadcastPorts } from './broadcast.ts';
import type { Core } from './core.ts';
import { figuresBy } from './dialog-figures.ts';
import { DIALOGS } from './dialogs.ts';
import { changePorts, editorPorts, topicCounts } from './editor.ts';
import { editorHelp } from './editor-help.ts';
import type { Engine } from './engine.ts';
import { insightParts, unansweredPorts } from './insights.ts';
import { PAGES, PROJECT } from './settings.ts';
import { openSingleSignOn } from './single-sign-on.ts';
import { standingNotices } from './standing.ts';

const HOUR = 3600;

const GOVUK: Asset = {
  at: '/assets/govuk-frontend/govuk-frontend.min.css',
  from: join(PROJECT, 'node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css'),
  seconds: 24 * HOUR,
};
const ASSETS: readonly Asset[] = [
  { at: '/assets', from: join(PAGES, 'assets'), seconds: HOUR },
  { at: '/widget.js', from: join(PROJECT, 'web/dist/widget.js'), seconds: HOUR },
];

/** The Express application. `stopping` aborts when the server is about to stop. */
export function buildApp(engine: Engine, stopping: AbortSignal): Express {
  const { core, gateway, measures, desk, payments, backOffice } = engine;
  const { settings, log } = core;
  const { council, environment, publicUrl } = settings;
  const secure = publicUrl.startsWith('https:');
  const gate: StaffGate = {
    database: core.database,
    clock: core.clock,
    rules: settings.desk,
    secure,
    ...(environment.PUBLIC_URL && { publicUrl }),
  };
  const onError = (error: unknown) => log.error({ err: error }, 'work behind a request failed');
  const singleSignOn = openSingleSignOn(environment, publicUrl, onError);
  const library = () => core.content.current().library;
  const hasPocketPhone = core.channels.simulator !== undefined;
  const { attribution } = settings.addresses;
  const off = () => core.service.offFor('web')?.message;
  const render = createPages({ templates: PAGES, council, library, off, hasPocketPhone, attribution });
  const attendant = attendantPorts(engine);
  const change = changePorts(core);
  const editor = editorPorts(core, change);
  stopping.addEventListener('abort', () => core.learner.close(), { once: true });
  return createApp({
    log: logRequests(log),
    trustProxy: environment.TRUST_PROXY,
    limit: limitRequests({
      ...engine.rates,
      countedSession: knownSessions(gate, engine.rates.addresses),
      countedElsewhere: ({ method, path, headers }) =>
        core.channels.readsOwnChat({ method, path, authorization: headers.authorization }),
    }),
    secure,
    messagePage: (status, message) => render('message.njk', { heading: headingOf(status), message }),
    onDefect: (error) => log.error({ err: error }, 'a request failed'),
    onRefused: tellRefusals(log),
    routes: [
      healthRoutes(() => readiness(core, stopping), core.service),
      metricsRoutes(measures.registry, environment.METRICS_TOKEN, environment.NODE_ENV === 'production'),
      channelRoutes([...core.channels.all, payments, backOffice], gateway),
      staffRoutes({
        ...{ ...gate, council: council.name, singleSignOn, browsers: core.browsers },
        signedOut: (id) => leaveDesk(desk, id),
      }),
      singleSignOnRoutes(gate, singleSignOn),
      deskRoutes({ gate, desk, photos: core.photos, stopping, onError }),
      understandingRoutes({
        gate,
        understanding: () => core.content.current().world.understanding,
        title: (id) => library().title(id),
      }),
      editorRoutes({ gate, editor, counts: () => topicCounts(core) }),
      editorExampleRoutes({ gate, editor, change }),
      insightRoutes(insightParts(core, gate)),
      unansweredRoutes({ gate, editor, ports: unansweredPorts(core) }),
      editorTryRoutes({ gate, ...editorHelp(core, editor, stopping) }),
      greetingRoutes(
        () => greetings(library().notices, core.clock.now()),
        () => standingNotices(core),
        core.photos.limits,
      ),
      consolePages(join(PROJECT, 'web/dist/console')),
      broadcastRoutes({ gate, broadcast: broadcastPorts(core, desk.said, onError) }),
      exportRoutes(gate),
      personRoutes({
        ...{ gate, council: council.name, keep: settings.privacy.keep },
        picture: (id) => core.photos.files.get(id),
      }),
      attendantRoutes({ gate, attendant, render, diy: figuresBy(settings, tipPermitSettings) }),
      permitRoutes({ gate, attendant, render, publicUrl: () => publicUrl }),
      fileRoutes(findFile(core)),
      stylesheetWithoutTypefaces(GOVUK),
      assetRoutes(ASSETS),
      pageRoutes(render, { library }),
    ],
  });
}

/** What a process answers that takes no residents' requests: health and metrics, for who looks after it. */
export function buildWorkerApp({ core, measures }: Engine, stopping: AbortSignal): Express {
  const { environment } = core.settings;
  const { METRICS_TOKEN, NODE_ENV, TRUST_PROXY } = environment;
  return createApp({
    log: logRequests(core.log),
    trustProxy: TRUST_PROXY,
    secure: false,
    onDefect: (error) => core.log.error({ err: error }, 'a request failed'),
    routes: [
      healthRoutes(() => readiness(core, stopping), core.service),
      metricsRoutes(measures.registry, METRICS_TOKEN, NODE_ENV === 'production'),
    ],
  });
}

/** Tells the log what was refused: at `warn` where something of ours does not work. */
export function tellRefusals(log: Pick<Core['log'], 'warn' | 'debug'>): OnRefused {
  return (err, status) => {
    // With `too-busy` all works, and strangers ask for more than there is room for.
    const isOurs = status === 503 && !(err instanceof ParleyError && err.code === 'too-busy');
    if (isOurs) log.warn({ err }, 'something that a request needs does not work just now');
    // Anyone can make us refuse anything else, so these lines are for whoever looks for them.
    else log.debug({ err }, 'a request was refused');
  };
}

function headingOf(status: number): string {
  return status === 404 ? 'Page not found' : 'Sorry, that did not work';
}

/** Load balancers ask every few seconds, and wait as long. */
const DATABASE_ANSWERS_MS = 3000;

async function readiness(core: Core, stopping: AbortSignal): Promise<string | undefined> {
  if (stopping.aborted) return 'stopping';
  try {
    const answered = core.database.db.execute(sql`SELECT 1`).then(() => true);
    // A database that says nothing at all would keep whoever asks waiting, too.
    if (await Promise.race([answered, setTimeout(DATABASE_ANSWERS_MS, false, { ref: false })]))
      return undefined;
  } catch {}
  return 'the database does not answer';
}

function findFile(core: Core): FileFinder {
  return async (dialog, token) => {
    const registration = DIALOGS.find((one) => one.dialog.id === dialog);
    const { wording, facts } = core.content.current().world;
    return registration?.file?.(
      core.database.db,
      token,
      core.clock.now(),
      core.settings.dialogs.get(dialog),
      (key, own) => wording.words(dialog, key, 'web', { ...facts, ...own }),
    );
  };
}

function attendantPorts({ core, desk }: Engine): AttendantPorts {
  return {
    database: core.database,
    clock: core.clock,
    rules: figuresBy(core.settings, tipPermitSettings),
    announce: announceIn(desk),
    words(key, form, own) {
      const { wording, facts } = core.content.current().world;
      return wording.words('tip-permit', key, form, { ...facts, ...own });
    },
  };
}
