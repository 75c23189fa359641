/** The council's pages with the widget as it is built now, over an in-memory conversation. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, parseArticle } from '../../src/content/article.ts';
import { assetRoutes, stylesheetWithoutTypefaces } from '../../src/server/routes/assets.ts';
import { greetingRoutes } from '../../src/server/routes/greetings.ts';
import { createPages, pageRoutes } from '../../src/server/routes/pages.ts';
import { type Chat, startChat } from '../channels/direct-line/chat.ts';
import type { Bot } from '../channels/direct-line/memory-gateway.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** Builds the widget into a folder of its own, so that nothing older is tested. Answers the file's path. */
export function buildWidget(): string {
  const folder = temporaryFolder('widget');
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '-c', 'web/widget/vite.config.ts', '--outDir', folder],
    { cwd: PROJECT, stdio: 'pipe' },
  );
  return join(folder, 'widget.js');
}

function readArticles(): readonly Article[] {
  const folder = join(PROJECT, 'knowledge-base');
  return readdirSync(folder).flatMap((name) => {
    const parsed = parseArticle(readFileSync(join(folder, name), 'utf8'));
    return parsed.kind === 'article' ? [parsed.article] : [];
  });
}

/**
 * Starts the site. Time is the real one, since browsers have no other, moved on by `hurry` milliseconds. `greetings` are
 * what everyone must know just now.
 */
export async function startCouncilSite(
  widget: string,
  bot: Bot,
  allowedOrigins: readonly string[] = [],
): Promise<Chat & { hurry: number; greetings: readonly string[]; off: string | undefined }> {
  const articles = readArticles();
  const time = { hurry: 0, greetings: [] as readonly string[], off: undefined as string | undefined };
  const chat = await startChat({
    bot,
    allowedOrigins,
    now: () => new Date(Date.now() + time.hurry),
    pages: [
      greetingRoutes(
        () => time.greetings,
        () => (time.off === undefined ? [] : [time.off]),
        { most: 3, maxBytes: 8_000_000 },
      ),
      stylesheetWithoutTypefaces({
        at: '/assets/govuk-frontend/govuk-frontend.min.css',
        from: join(PROJECT, 'node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css'),
        seconds: 0,
      }),
      assetRoutes([
        { at: '/assets', from: join(PROJECT, 'web/pages/assets'), seconds: 0 },
        { at: '/widget.js', from: widget, seconds: 0 },
      ]),
      pageRoutes(
        createPages({
          templates: join(PROJECT, 'web/pages'),
          council: {
            name: 'Fernley Borough Council',
            shortName: 'Fernley Council',
            numbers: { phone: '01632 960000' },
          },
          library: () => ({ articles }),
          off: () => time.off,
          hasPocketPhone: true,
        }),
        { library: () => ({ articles }) },
      ),
    ],
  });
  return Object.assign(time, chat);
}
