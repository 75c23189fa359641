/** One's own settings: how the desk calls for those who have it, and where one is signed in. */
import { useState } from 'react';
import { Icon } from '../shell/icons.tsx';
import { Modal, useModal } from '../shell/modal.tsx';
import { type Heed, prefer, usePreferences } from './preferences.ts';
import { SignedInPlaces } from './signed-in-places.tsx';
import { play } from './sound.ts';

const HEED: readonly { readonly value: Heed; readonly label: string }[] = [
  { value: 'none', label: 'Nothing' },
  { value: 'mine', label: 'Messages in my conversations' },
  { value: 'all', label: 'Those, and people joining the queue' },
];

export function SettingsDialog({ desk }: { readonly desk: boolean }) {
  const modal = useModal();
  return (
    <>
      <button
        type="button"
        className="bar-button"
        aria-label="Settings"
        title="Settings"
        onClick={modal.show}
      >
        <Icon name="settings" />
      </button>
      <Modal modal={modal} title="Your settings">
        {desk && (
          <>
            <Sounds />
            <Notifications />
            <Colours />
            <p className="muted">They are yours alone, and the same on any computer.</p>
          </>
        )}
        <SignedInPlaces />
      </Modal>
    </>
  );
}

function Sounds() {
  const { sound } = usePreferences();
  return (
    <fieldset className="choice">
      <legend>Play a sound for</legend>
      <Choices name="sound" value={sound} choose={(chosen) => prefer({ sound: chosen })} />
      <button
        type="button"
        className="button button-second button-small"
        onClick={() => void play('message')}
      >
        Try the sound
      </button>
    </fieldset>
  );
}

function Notifications() {
  const { notifications } = usePreferences();
  const [refused, setRefused] = useState(false);
  async function choose(chosen: Heed) {
    // Without it there is nothing to choose; the browser asks the advisor only once.
    const allowed = chosen === 'none' || (await mayNotify());
    setRefused(!allowed);
    prefer({ notifications: allowed ? chosen : 'none' });
  }
  return (
    <fieldset className="choice">
      <legend>While I look elsewhere, show a desktop notification for</legend>
      <Choices name="notifications" value={notifications} choose={(chosen) => void choose(chosen)} />
      {refused && (
        <p className="note note-problem" role="alert">
          Your browser does not allow notifications here. Allow them in its settings for this page first.
        </p>
      )}
    </fieldset>
  );
}

async function mayNotify(): Promise<boolean> {
  if (!('Notification' in window)) return false;
  return (await Notification.requestPermission()) === 'granted';
}

function Choices({
  name,
  value,
  choose,
}: {
  readonly name: string;
  readonly value: Heed;
  choose(heed: Heed): void;
}) {
  return HEED.map((heed) => (
    <label key={heed.value} className="choice-one">
      <input type="radio" name={name} checked={value === heed.value} onChange={() => choose(heed.value)} />
      {heed.label}
    </label>
  ));
}

function Colours() {
  const { amberMinutes, redMinutes } = usePreferences();
  return (
    <fieldset className="choice">
      <legend>Colour the time someone waits</legend>
      <p className="choice-minutes">
        <Minutes
          label="Amber after"
          value={amberMinutes}
          set={(minutes) => prefer({ amberMinutes: minutes, redMinutes: Math.max(minutes, redMinutes) })}
        />
        <Minutes
          label="Red after"
          value={redMinutes}
          set={(minutes) => prefer({ redMinutes: minutes, amberMinutes: Math.min(minutes, amberMinutes) })}
        />
      </p>
    </fieldset>
  );
}

function Minutes({
  label,
  value,
  set,
}: {
  readonly label: string;
  readonly value: number;
  set(minutes: number): void;
}) {
  return (
    <label>
      {label}
      <span>
        <input
          type="number"
          min={1}
          max={600}
          value={value}
          onChange={({ target }) => {
            if (target.validity.valid && target.value !== '') set(target.valueAsNumber);
          }}
        />{' '}
        min
      </span>
    </label>
  );
}
