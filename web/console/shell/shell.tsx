/** The frame around every page: who we are, where we are, and whether we are connected. */
import type { ReactNode } from 'react';
import { SettingsDialog } from '../attention/settings-dialog.tsx';
import { useConnection } from '../live.tsx';
import { linkTo, type Route, useRoute } from '../router.ts';
import { useMember, useSession } from '../session.tsx';
import { useAnnounce } from './announcer.tsx';
import { Icon } from './icons.tsx';
import { PresenceMenu } from './presence-menu.tsx';
import { ShortcutHelp } from './shortcuts.tsx';

/** Sections of the console, with the role that each is for. */
const SECTIONS = [
  { name: 'Desk', route: { page: 'desk' }, role: undefined },
  { name: 'Live view', route: { page: 'live' }, role: 'supervisor' },
] as const;

export function Shell({ children }: { readonly children: ReactNode }) {
  const { me } = useMember();
  const { signOut } = useSession();
  const announce = useAnnounce();
  const route = useRoute();
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        Skip to main content
      </a>
      <header className="top-bar">
        <p className="brand">
          <span className="brand-mark" aria-hidden="true">
            <Icon name="web" />
          </span>
          <span>
            <span className="brand-name">Parley</span>
            <span className="brand-council">{me.council}</span>
          </span>
        </p>
        <nav aria-label="Sections">
          <ul className="sections">
            {SECTIONS.filter(({ role }) => role === undefined || me.staff.roles.includes(role)).map(
              (section) => (
                <li key={section.name}>
                  <a {...linkTo(section.route)} aria-current={currentOf(section.route.page, route)}>
                    {section.name}
                  </a>
                </li>
              ),
            )}
          </ul>
        </nav>
        <div className="me">
          <PresenceMenu />
          <ShortcutHelp />
          <SettingsDialog />
          <span className="me-name" title={me.staff.name}>
            {me.staff.name}
          </span>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => signOut().catch(() => announce('We could not sign you out. Please try again.'))}
          >
            Sign out
          </button>
        </div>
      </header>
      <ConnectionBanner />
      {children}
    </div>
  );
}

/** An open conversation belongs to the desk. */
function currentOf(page: 'desk' | 'live', route: Route): 'page' | 'true' | undefined {
  if (route.page === page) return 'page';
  return page === 'desk' && route.page === 'conversation' ? 'true' : undefined;
}

function ConnectionBanner() {
  const connection = useConnection();
  return (
    <div role="status" className="connection">
      {connection === 'lost' && (
        <p className="banner">
          <Icon name="offline" />
          <span>
            <strong>Connection lost.</strong> We are trying again. What you write is kept and sent once we are
            back.
          </span>
        </p>
      )}
    </div>
  );
}
