import { type ReactNode, useEffect } from 'react';
import { Attention } from './attention/attention.tsx';
import { DeskPage } from './desk/desk-page.tsx';
import { OutboxProvider } from './desk/use-outbox.tsx';
import { QueueProvider } from './desk/use-queue.tsx';
import { LiveProvider } from './live.tsx';
import { isForDesk, sectionsFor, workPageAt } from './pages.tsx';
import { linkTo, type Route, redirect, useRoute } from './router.ts';
import { SessionProvider, useMember, useSession } from './session.tsx';
import { Announcer } from './shell/announcer.tsx';
import { Shell } from './shell/shell.tsx';
import { SignInPage } from './shell/sign-in-page.tsx';
import { LivePage } from './supervise/live-page.tsx';

export function App() {
  return (
    <SessionProvider>
      <Announcer>
        <Pages />
      </Announcer>
    </SessionProvider>
  );
}

function Pages() {
  const { state, ended } = useSession();
  if (state.kind === 'asking') return null;
  if (state.kind === 'out') return <SignInPage ended={state.ended} />;
  return <SignedIn ended={ended} />;
}

function SignedIn({ ended }: { readonly ended: () => void }) {
  const { me } = useMember();
  const first = sectionsFor(me.staff.roles)[0]?.route;
  if (!first) return <NothingHere />;
  const page = (
    <Shell>
      <Page first={first} />
    </Shell>
  );
  return isForDesk(me.staff.roles) ? <AtTheDesk ended={ended}>{page}</AtTheDesk> : page;
}

/** What goes on around every page of those who have the desk: a resident may call at any time. */
function AtTheDesk({ ended, children }: { readonly ended: () => void; readonly children: ReactNode }) {
  return (
    <LiveProvider signedOut={ended}>
      <QueueProvider>
        <OutboxProvider>
          <Attention />
          {children}
        </OutboxProvider>
      </QueueProvider>
    </LiveProvider>
  );
}

/** `first` is the page that they begin with. */
function Page({ first }: { readonly first: Route }) {
  const { me } = useMember();
  const { roles } = me.staff;
  const route = useRoute();
  if (route.page === 'work') return workPageAt(route.path, roles) ?? <Missing first={first} />;
  // The sign-in leads everyone to the desk's address.
  if (route.page === 'desk' && !isForDesk(roles)) return <GoTo route={first} />;
  if (route.page === 'missing' || !isForDesk(roles)) return <Missing first={first} />;
  if (route.page === 'live') {
    return roles.includes('supervisor') ? <LivePage /> : <Missing first={first} />;
  }
  return <DeskPage open={route.page === 'conversation' ? route.id : undefined} />;
}

function GoTo({ route }: { readonly route: Route }) {
  useEffect(() => redirect(route), [route]);
  return null;
}

function Missing({ first }: { readonly first: Route }) {
  return (
    <main className="message-page" id="main">
      <h1>There is no such page</h1>
      <p>
        <a {...linkTo(first)}>{first.page === 'desk' ? 'Go to the desk' : 'Go to your first page'}</a>
      </p>
    </main>
  );
}

function NothingHere() {
  const { signOut } = useSession();
  return (
    <main className="message-page" id="main">
      <h1>There is nothing here for your account</h1>
      <p>
        Conversations are for advisors and supervisors, answers for editors, figures for managers. Ask whoever
        looks after accounts.
      </p>
      <button type="button" className="button" onClick={() => void signOut()}>
        Sign out
      </button>
    </main>
  );
}
