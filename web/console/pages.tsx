/**
 * The console's pages beside the desk: one row each. What is not in this list is neither linked nor served to anyone;
 * the server checks each request of its own.
 */
import type { ReactNode } from 'react';
import { broadcastPages } from './broadcast/pages.tsx';
import { articlePages, examplePages, noticePages, wordingPages } from './editor/pages.tsx';
import { insightPages } from './insights/insights-page.tsx';
import { personPages } from './person/pages.tsx';
import type { Route } from './router.ts';
import { TryPage } from './try/try-page.tsx';
import { unansweredPages } from './unanswered/unanswered-page.tsx';

interface WorkPage {
  /** In the navigation; nothing when another page leads there. */
  readonly name?: string;
  /** Where it is. What follows in the address is the page's own: `/editor/articles/bulky-waste/history`. */
  readonly path: `/editor/${string}` | '/insights' | '/broadcasts' | '/person';
  readonly roles: readonly string[];
  /** The page of the navigation that leads there, where it is none itself. */
  readonly under?: string;
  /** `rest` is what follows in the address, in parts: `['bulky-waste', 'history']`. */
  show(rest: readonly string[]): ReactNode;
}

const EDITORS = ['editor', 'admin'];

/** In the order of the navigation. */
const WORK_PAGES: readonly WorkPage[] = [
  { name: 'Articles', path: '/editor/articles', roles: EDITORS, show: articlePages },
  { name: 'Wording', path: '/editor/wording', roles: EDITORS, show: wordingPages },
  { name: 'Notices', path: '/editor/notices', roles: EDITORS, show: noticePages },
  { name: 'Unanswered', path: '/editor/unanswered', roles: EDITORS, show: unansweredPages },
  { path: '/editor/examples', under: '/editor/articles', roles: EDITORS, show: examplePages },
  { name: 'Try it', path: '/editor/try', roles: EDITORS, show: () => <TryPage /> },
  { name: 'Insights', path: '/insights', roles: ['editor', 'manager', 'admin'], show: insightPages },
  {
    name: 'Broadcasts',
    path: '/broadcasts',
    roles: ['manager', 'supervisor', 'admin'],
    show: broadcastPages,
  },
  { name: 'A person’s data', path: '/person', roles: ['manager'], show: personPages },
];

export interface Section {
  readonly name: string;
  readonly route: Route;
}

/** What the navigation offers to those who have these roles, in order. */
export function sectionsFor(roles: readonly string[]): readonly Section[] {
  const desk: readonly Section[] = isForDesk(roles) ? [{ name: 'Desk', route: { page: 'desk' } }] : [];
  const live: readonly Section[] = roles.includes('supervisor')
    ? [{ name: 'Live view', route: { page: 'live' } }]
    : [];
  const work = WORK_PAGES.filter((page) => mayOpen(page, roles)).flatMap(({ name, path }): Section[] =>
    name === undefined ? [] : [{ name, route: { page: 'work', path } }],
  );
  return [...desk, ...live, ...work];
}

/** Whether they may read residents' conversations. */
export function isForDesk(roles: readonly string[]): boolean {
  return roles.includes('advisor') || roles.includes('supervisor');
}

/** The page at an address, for those who may have it. */
export function workPageAt(path: string, roles: readonly string[]): ReactNode | undefined {
  const page = WORK_PAGES.find((one) => isAt(one, path) && mayOpen(one, roles));
  return page?.show(
    path
      .slice(page.path.length)
      .split('/')
      .filter((part) => part !== ''),
  );
}

/** Whether an address belongs to a section of the navigation. */
export function isWithin(section: Section, route: Route): boolean {
  if (section.route.page !== 'work' || route.page !== 'work') return false;
  const { path } = route;
  const over = WORK_PAGES.find((page) => isAt(page, path))?.under;
  return isAt(section.route, over ?? path);
}

function isAt(page: { readonly path: string }, path: string): boolean {
  return path === page.path || path.startsWith(`${page.path}/`);
}

function mayOpen(page: WorkPage, roles: readonly string[]): boolean {
  return page.roles.some((role) => roles.includes(role));
}
