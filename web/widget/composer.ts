/** Where the resident writes. */
import { icon } from './icons.ts';
import { element } from './text.ts';

export interface ComposerActions {
  send(text: string): void;
  /** Each time something is typed. */
  wrote(draft: string): void;
}

const MAX_CHARACTERS = 4000;
/** From how few left the count is shown. */
const COUNT_FROM = 200;

export class Composer {
  readonly root: HTMLFormElement;
  readonly #box: HTMLTextAreaElement;
  readonly #note: HTMLElement;
  readonly #actions: ComposerActions;

  constructor(draft: string, actions: ComposerActions) {
    this.#actions = actions;
    this.#box = element('textarea', {
      id: 'words',
      rows: '1',
      placeholder: 'Write your message',
      autocomplete: 'off',
      enterkeyhint: 'send',
      'aria-describedby': 'note',
    });
    this.#box.value = draft;
    this.#note = element('div', { id: 'note', class: 'note', role: 'status' });
    const send = element('button', { type: 'submit', class: 'send', 'aria-label': 'Send' }, icon('send'));
    this.root = element(
      'form',
      { class: 'composer' },
      element('label', { for: 'words', class: 'unseen' }, 'Your message'),
      this.#note,
      this.#box,
      send,
    );
    this.root.onsubmit = (event) => {
      event.preventDefault();
      this.#submit();
    };
    this.#box.oninput = () => this.#changed();
    this.#box.onkeydown = (event) => {
      // While an input method is composing, Enter accepts its suggestion.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#submit();
    };
  }

  focus(): void {
    this.#box.focus();
  }

  /** Makes the box as high as its words, up to a few lines. */
  fit(): void {
    this.#box.style.height = 'auto';
    this.#box.style.height = `${Math.min(this.#box.scrollHeight, 140)}px`;
  }

  #changed(): void {
    this.fit();
    const left = MAX_CHARACTERS - this.#box.value.length;
    const tooLong = `${-left} characters too long. Shorten it, or send it in parts.`;
    const count = left < COUNT_FROM ? `${left} characters left` : '';
    this.#note.textContent = left < 0 ? tooLong : count;
    this.#note.classList.toggle('wrong', left < 0);
    this.#actions.wrote(this.#box.value);
  }

  #submit(): void {
    const text = this.#box.value.trim();
    this.focus();
    if (text === '' || text.length > MAX_CHARACTERS) return;
    this.#box.value = '';
    this.#changed();
    this.#actions.send(text);
  }
}
