/** "Start a new chat?", asked in place of the box to write in. */
import { element } from './text.ts';

export class Restart {
  readonly root: HTMLElement;

  constructor(answer: (yes: boolean) => void) {
    const yes = element('button', { type: 'button', class: 'plain strong' }, 'Start a new chat');
    const no = element('button', { type: 'button', class: 'plain' }, 'Keep this one');
    yes.onclick = () => answer(true);
    no.onclick = () => answer(false);
    this.root = element(
      'div',
      { class: 'question', role: 'group', 'aria-labelledby': 'question', hidden: '' },
      element('p', { id: 'question' }, 'Start a new chat? You will not be able to see this one again.'),
      yes,
      no,
    );
  }

  get asking(): boolean {
    return !this.root.hidden;
  }

  ask(on: boolean): void {
    this.root.hidden = !on;
    if (on) this.root.querySelector('button')?.focus();
  }
}
