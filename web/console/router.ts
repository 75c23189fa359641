/** Where in the console one is, kept in the address bar. Ids there are opaque: nothing personal. */
import { type MouseEvent, useSyncExternalStore } from 'react';

export type Route =
  | { readonly page: 'desk' }
  | { readonly page: 'live' }
  | { readonly page: 'conversation'; readonly id: string }
  /** A page of `pages.tsx`: `/editor/articles/bulky-waste`. */
  | { readonly page: 'work'; readonly path: string }
  | { readonly page: 'missing' };

const BASE = '/desk';
const WORK = /^\/(?:editor|insights|broadcasts|person)(?:\/[\w./-]*)?$/;

function pathOf(route: Route): string {
  if (route.page === 'work') return route.path;
  if (route.page === 'live') return `${BASE}/live`;
  return route.page === 'conversation' ? `${BASE}/conversations/${encodeURIComponent(route.id)}` : `${BASE}/`;
}

function routeOf(path: string): Route {
  if (WORK.test(path)) return { page: 'work', path: path.replace(/\/+$/, '') };
  const rest = path.slice(BASE.length).replace(/\/+$/, '');
  if (rest === '') return { page: 'desk' };
  if (rest === '/live') return { page: 'live' };
  const id = /^\/conversations\/([\w-]{1,64})$/.exec(rest)?.[1];
  return id === undefined ? { page: 'missing' } : { page: 'conversation', id };
}

const listeners = new Set<() => void>();
let navigated = false;

/** Whether a page of ours led to this one: then nobody told a screen reader that it is another. */
export function hasNavigated(): boolean {
  return navigated;
}

export function navigate(to: Route): void {
  if (pathOf(to) === window.location.pathname) return;
  navigated = true;
  window.history.pushState(null, '', pathOf(to));
  for (const listener of listeners) listener();
}

/** Goes there in place of where one is: going back does not lead here again. */
export function redirect(to: Route): void {
  window.history.replaceState(null, '', pathOf(to));
  for (const listener of listeners) listener();
}

export function useRoute(): Route {
  const path = useSyncExternalStore(subscribe, () => window.location.pathname);
  return routeOf(path);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** Properties of a link that stays in the page; opening in a new tab still works. */
export function linkTo(route: Route): { href: string; onClick(event: MouseEvent): void } {
  return {
    href: pathOf(route),
    onClick(event) {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
      event.preventDefault();
      navigate(route);
    },
  };
}
