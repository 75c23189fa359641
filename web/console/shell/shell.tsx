/** The frame around every page: who we are, where we are, and whether we are connected. */
import type { ReactNode } from 'react';
import { useConnection } from '../live.tsx';
import { linkTo, useRoute } from '../router.ts';
import { useMember, useSession } from '../session.tsx';
import { useAnnounce } from './announcer.tsx';
import { Icon } from './icons.tsx';
import { ShortcutHelp } from './shortcuts.tsx';

/** Sections of the console; the page shows only those that exist. */
const SECTIONS = [{ name: 'Desk', route: { page: 'desk' } }] as const;

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
            {SECTIONS.map((section) => (
              <li key={section.name}>
                <a
                  {...linkTo(section.route)}
                  aria-current={
                    route.page === section.route.page ? 'page' : route.page === 'missing' ? undefined : 'true'
                  }
                >
                  {section.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="me">
          <ShortcutHelp />
          <span className="me-name">{me.staff.name}</span>
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
