/** The HTTP face of Parley: security headers, then the routes, one file a resource, then the errors. */
import express, { type Express, type RequestHandler, type Router } from 'express';
import helmet from 'helmet';
import { answerErrors, type MessagePage, notFound, type OnRefused } from './errors.ts';

export interface AppParts {
  /** Logs each request without its query, body or caller. */
  readonly log: RequestHandler;
  /** Number of proxies whose word on the caller's address is taken. */
  readonly trustProxy: number;
  /** Whether residents reach us by https; decides on upgrade and strict transport headers. */
  readonly secure: boolean;
  /** Turns away who asks too often; nobody unless told. */
  readonly limit?: RequestHandler;
  readonly routes: readonly Router[];
  /** How a person is told of an error; its bare words unless told. */
  readonly messagePage?: MessagePage;
  readonly onDefect: (error: unknown) => void;
  /** Told of refusals that have a reason for operators. */
  readonly onRefused?: OnRefused;
}

/** Everything the server answers, ready to be listened with; tests call it without a socket. */
export function createApp(parts: AppParts): Express {
  const { log, trustProxy, secure, limit, routes, messagePage, onDefect, onRefused } = parts;
  const app = express();
  app.set('trust proxy', trustProxy);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(log);
  app.use(securityHeaders(secure));
  if (limit) app.use(limit);
  for (const router of routes) app.use(router);
  app.use(notFound);
  app.use(answerErrors(messagePage ?? ((_status, message) => message), onDefect, onRefused));
  return app;
}

function securityHeaders(secure: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'base-uri': ["'none'"],
        // Their own origin's sockets are `'self'` to browsers: Chrome, Firefox, and Safari from 15.4 on.
        'connect-src': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'img-src': ["'self'", 'data:'],
        'object-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        ...(secure ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    // The widget is loaded by the council's other sites.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: secure,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
}
