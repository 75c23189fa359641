/** Where the resident writes. */
import { chosenPhotos } from './chosen.ts';
import { icon } from './icons.ts';
import { count, type PhotoLimits } from './photos.ts';
import { element } from './text.ts';

export interface ComposerActions {
  send(text: string, photos: readonly Blob[]): void;
  /** Each time something is typed. */
  wrote(draft: string): void;
}

const MAX_CHARACTERS = 4000;
/** From how few left the count is shown. */
const COUNT_FROM = 200;

export class Composer {
  readonly root: HTMLFormElement;
  /** What the server takes, until it has told. */
  limits: PhotoLimits = { most: 99, maxBytes: 1e9 };
  readonly #box: HTMLTextAreaElement;
  readonly #note: HTMLElement;
  readonly #actions: ComposerActions;
  readonly #picker = element('input', {
    type: 'file',
    // With these an iPhone sends a JPEG of its HEIC.
    accept: 'image/jpeg,image/png,image/webp',
    multiple: '',
    hidden: '',
  });
  readonly #chosen = chosenPhotos(() => {
    this.focus();
    this.#changed();
  });

  constructor(draft: string, actions: ComposerActions) {
    this.#actions = actions;
    this.#box = element('textarea', {
      id: 'words',
      rows: '1',
      placeholder: 'Your message',
      autocomplete: 'off',
      enterkeyhint: 'send',
      'aria-describedby': 'note',
    });
    this.#box.value = draft;
    this.#note = element('div', { id: 'note', class: 'note', role: 'status' });
    const send = element('button', { type: 'submit', class: 'send', 'aria-label': 'Send' }, icon('send'));
    const label = 'Add a photo';
    const addPhoto = element(
      'button',
      { type: 'button', class: 'add-photo', 'aria-label': label, title: label },
      icon('photo'),
    );
    this.root = element(
      'form',
      { class: 'composer' },
      element('label', { for: 'words', class: 'unseen' }, 'Your message'),
      this.#note,
      this.#chosen.root,
      this.#picker,
      addPhoto,
      this.#box,
      send,
    );
    addPhoto.onclick = () => this.#picker.click();
    this.#picker.onchange = () => void this.#choose();
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

  /** Chosen is not yet sent: it may be the wrong one. */
  async #choose(): Promise<void> {
    const files = [...(this.#picker.files ?? [])];
    // The same one can be chosen again.
    this.#picker.value = '';
    if (files.length === 0) return;
    this.#note.textContent = 'Getting your photo ready…';
    this.#changed(await this.#chosen.add(files, this.limits));
  }

  /** `problem` is what is wrong with what was just chosen. */
  #changed(problem = ''): void {
    this.fit();
    const left = MAX_CHARACTERS - this.#box.value.length;
    const tooLong = `${-left} characters too long. Shorten it, or send it in parts.`;
    const note = left < COUNT_FROM ? `${left} characters left` : '';
    const photos = [...this.#chosen.photos];
    const ready = photos.length > 0 ? `${count(photos)} ready to send.` : '';
    this.#note.textContent = [problem, left < 0 ? tooLong : note, ready].filter(Boolean).join(' ');
    this.#note.classList.toggle('wrong', left < 0 || problem !== '');
    this.#actions.wrote(this.#box.value);
  }

  #submit(): void {
    const text = this.#box.value.trim();
    const photos = [...this.#chosen.photos];
    this.focus();
    if ((text === '' && photos.length === 0) || text.length > MAX_CHARACTERS) return;
    this.#box.value = '';
    this.#chosen.clear();
    this.#changed();
    this.#actions.send(text, photos);
  }
}
