import { Attention } from './attention/attention.tsx';
import { DeskPage } from './desk/desk-page.tsx';
import { OutboxProvider } from './desk/use-outbox.tsx';
import { QueueProvider } from './desk/use-queue.tsx';
import { LiveProvider } from './live.tsx';
import { linkTo, useRoute } from './router.ts';
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
  if (!me.staff.roles.some((role) => role === 'advisor' || role === 'supervisor')) return <NoDesk />;
  return (
    <LiveProvider signedOut={ended}>
      <QueueProvider>
        <OutboxProvider>
          <Attention />
          <Shell>
            <Page />
          </Shell>
        </OutboxProvider>
      </QueueProvider>
    </LiveProvider>
  );
}

function Page() {
  const { me } = useMember();
  const route = useRoute();
  if (route.page === 'missing') return <Missing />;
  if (route.page === 'live') return me.staff.roles.includes('supervisor') ? <LivePage /> : <Missing />;
  return <DeskPage open={route.page === 'conversation' ? route.id : undefined} />;
}

function Missing() {
  return (
    <main className="message-page" id="main">
      <h1>There is no such page</h1>
      <p>
        <a {...linkTo({ page: 'desk' })}>Go to the desk</a>
      </p>
    </main>
  );
}

function NoDesk() {
  const { signOut } = useSession();
  return (
    <main className="message-page" id="main">
      <h1>Your account is not for the desk</h1>
      <p>Conversations with residents are for advisors and supervisors. Ask whoever looks after accounts.</p>
      <button type="button" className="button" onClick={() => void signOut()}>
        Sign out
      </button>
    </main>
  );
}
