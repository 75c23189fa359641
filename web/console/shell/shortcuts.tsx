/** Keyboard shortcuts: single keys, outside of text fields, which can be turned off, all or one (WCAG 2.1.4). */
import { useEffect, useEffectEvent } from 'react';
import { prefer, readPreferences, usePreferences } from '../attention/preferences.ts';
import { Icon } from './icons.tsx';
import { Modal, useModal } from './modal.tsx';
import { SHORTCUTS, type ShortcutKey } from './shortcut-list.ts';

/** How many deeds are under way after which one writes: what is typed until then is no command. */
let holding = 0;

/** No key is a shortcut until what this gives back is called. */
export function holdShortcuts(): () => void {
  holding += 1;
  return () => {
    holding -= 1;
  };
}

/** Runs `does` when the key is pressed and nobody is typing. */
export function useShortcut(key: ShortcutKey, does: () => void): void {
  const latest = useEffectEvent(does);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      if (holding > 0 || isOff(key) || isTyping(event.target) || document.querySelector('dialog[open]'))
        return;
      event.preventDefault();
      latest();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [key]);
}

export function ShortcutHelp() {
  const modal = useModal();
  useShortcut('?', modal.show);
  return (
    <>
      <button
        type="button"
        className="bar-button shortcut-button"
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts (?)"
        onClick={modal.show}
      >
        <Icon name="keyboard" />
      </button>
      <Modal modal={modal} title="Keyboard shortcuts" wide>
        <ShortcutTable />
        <p className="muted">
          They work outside of text fields: Escape leaves the one you write in. Enter sends, Shift and Enter
          makes a new line.
        </p>
      </Modal>
    </>
  );
}

function ShortcutTable() {
  const { shortcuts, shortcutsOff } = usePreferences();
  const groups = [...new Set(SHORTCUTS.map(({ group }) => group))];
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={shortcuts}
          onChange={(event) => prefer({ shortcuts: event.target.checked })}
        />
        Use single-key shortcuts
      </label>
      <div className="shortcut-groups">
        {groups.map((group) => (
          <fieldset key={group} disabled={!shortcuts}>
            <legend>{group}</legend>
            {SHORTCUTS.filter((shortcut) => shortcut.group === group).map(({ key, does }) => (
              <label key={key} className="shortcut">
                <input
                  type="checkbox"
                  checked={shortcuts && !shortcutsOff.includes(key)}
                  onChange={(event) => turn(key, event.target.checked)}
                />
                <span>{does}</span>
                <kbd>{key}</kbd>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </>
  );
}

function turn(key: ShortcutKey, on: boolean): void {
  const others = readPreferences().shortcutsOff.filter((one) => one !== key);
  prefer({ shortcutsOff: on ? others : [...others, key] });
}

function isOff(key: ShortcutKey): boolean {
  const { shortcuts, shortcutsOff } = readPreferences();
  return !shortcuts || shortcutsOff.includes(key);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]')
  );
}
