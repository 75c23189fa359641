/** The frame around every page: who we are, where we are, and whether we are connected. */
import { type ReactNode, useEffect, useId, useState } from 'react';
import { SettingsDialog } from '../attention/settings-dialog.tsx';
import { useQueue } from '../desk/use-queue.tsx';
import { offWords } from '../desk/words.ts';
import { useConnection } from '../live.tsx';
import { isForDesk, isWithin, type Section, sectionsFor } from '../pages.tsx';
import { linkTo, type Route, useRoute } from '../router.ts';
import { useMember } from '../session.tsx';
import { Icon } from './icons.tsx';
import { PresenceMenu } from './presence-menu.tsx';
import { ShortcutHelp } from './shortcuts.tsx';
import { SignOut, SignOutOfDesk } from './sign-out.tsx';

/** More sections than these stand behind a button on a small screen. */
const FEW = 3;
/** And with more than these they get a line of their own: beside the desk's presence and keys there is less room. */
const MOST_IN_BAR = 6;

export function Shell({ children }: { readonly children: ReactNode }) {
  const { me } = useMember();
  const desk = isForDesk(me.staff.roles);
  const sections = sectionsFor(me.staff.roles);
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
        <Sections sections={sections} most={desk ? FEW : MOST_IN_BAR} />
        <div className="me">
          {desk && <PresenceMenu />}
          {desk && <ShortcutHelp />}
          <SettingsDialog desk={desk} />
          <span className="me-name" title={me.staff.name}>
            {me.staff.name}
          </span>
          {desk ? <SignOutOfDesk /> : <SignOut />}
        </div>
      </header>
      {desk && <ConnectionBanner />}
      {desk && <OffBanner />}
      {children}
    </div>
  );
}

interface SectionsProps {
  readonly sections: readonly Section[];
  readonly most: number;
}

/** On a small screen many sections stand behind a button that says which one is open. */
function Sections({ sections, most }: SectionsProps) {
  const route = useRoute();
  const id = useId();
  const [open, setOpen] = useState(false);
  const path = window.location.pathname;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page was opened.
  useEffect(() => setOpen(false), [path]);
  const many = sections.length > FEW;
  const looks = [...(many ? ['sections-many'] : []), ...(sections.length > most ? ['sections-line'] : [])];
  const current = sections.find((section) => currentOf(section, route) !== undefined);
  return (
    <nav
      aria-label="Sections"
      className={looks.join(' ')}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      {many && (
        <button
          type="button"
          className="sections-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon name="menu" />
          <span className="visually-hidden">Menu: </span>
          {current?.name ?? 'Menu'}
        </button>
      )}
      <ul className={open ? 'sections sections-open' : 'sections'} id={id}>
        {sections.map((section) => (
          <li key={section.name}>
            <a {...linkTo(section.route)} aria-current={currentOf(section, route)}>
              {section.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** An open conversation belongs to the desk, an open article to the articles. */
function currentOf(section: Section, route: Route): 'page' | 'true' | undefined {
  const { page } = section.route;
  if (page === 'work') {
    if (!isWithin(section, route)) return undefined;
    return route.page === 'work' && route.path === section.route.path ? 'page' : 'true';
  }
  if (route.page === page) return 'page';
  return page === 'desk' && route.page === 'conversation' ? 'true' : undefined;
}

/** An advisor would else wonder why nobody comes. */
function OffBanner() {
  const { queue } = useQueue();
  return (
    <div role="status" className="connection">
      {queue?.off.map((off) => {
        const [what, meaning] = offWords(off);
        return (
          <p className="banner" key={off.channel}>
            <Icon name="alert" />
            <span>
              <strong>{what}</strong> {meaning}
            </span>
          </p>
        );
      })}
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
