/** Keyboard shortcuts: single keys, outside of text fields, which can be turned off (WCAG 2.1.4). */
import { useEffect, useEffectEvent, useRef, useState } from 'react';

const OFF = 'parley-shortcuts-off';

const SHORTCUTS = [
  { key: 'n', does: 'Open the next person who is waiting' },
  { key: 't', does: 'Take the conversation on the screen' },
  { key: 'r', does: 'Go to the reply box' },
  { key: 'e', does: 'End the conversation' },
  { key: 'q', does: 'Go to the queue' },
  { key: '?', does: 'Show these shortcuts' },
] as const;

export type ShortcutKey = (typeof SHORTCUTS)[number]['key'];

/** Runs `does` when the key is pressed and nobody is typing. */
export function useShortcut(key: ShortcutKey, does: () => void): void {
  const latest = useEffectEvent(does);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      if (areOff() || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [key]);
}

export function ShortcutHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [off, setOff] = useState(areOff);
  const show = () => dialog.current?.showModal();
  useShortcut('?', show);
  return (
    <>
      <button type="button" className="button button-quiet shortcut-button" onClick={show}>
        Shortcuts
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby="shortcuts-title">
        <h2 id="shortcuts-title">Keyboard shortcuts</h2>
        <dl className="shortcuts">
          {SHORTCUTS.map(({ key, does }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p>In the reply box, Escape leaves it, so that the shortcuts work again.</p>
        <label className="check">
          <input
            type="checkbox"
            checked={!off}
            onChange={(event) => {
              setOff(!event.target.checked);
              turn(event.target.checked);
            }}
          />
          Use single-key shortcuts
        </label>
        <form method="dialog">
          <button type="submit" className="button">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}

function areOff(): boolean {
  return localStorage.getItem(OFF) === 'yes';
}

function turn(on: boolean): void {
  if (on) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, 'yes');
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
