/** The chat on the page: a button that opens a panel, and everything in it. */
import { Chat, type ChatView, type Message } from './chat.ts';
import { Composer } from './composer.ts';
import { icon } from './icons.ts';
import { Log } from './log.ts';
import { Memory } from './memory.ts';
import type { Settings } from './settings.ts';
import { element, unseen } from './text.ts';

type Timer = ReturnType<typeof setTimeout>;

/** Narrow or low screens, and pages zoomed in: there the panel covers the page. Matches the style sheet. */
const SHEET = '(max-width: 480px), (max-height: 480px)';
/** Answers usually come sooner than this, and dots that only flash disturb. */
const TYPING_AFTER_MS = 300;
const TYPING_FOR_MS = 30_000;

export class Panel implements ChatView {
  readonly #settings: Settings;
  readonly #memory = new Memory();
  readonly #log: Log;
  readonly #composer: Composer;
  readonly #chat: Chat;
  readonly #sheet = matchMedia(SHEET);
  readonly #launcher: HTMLButtonElement;
  readonly #badge = element('span', { class: 'badge', hidden: '' });
  readonly #panel: HTMLElement;
  readonly #who = element('p', { class: 'who' });
  readonly #portrait = element('div', { class: 'portrait' });
  readonly #trouble = element('div', { class: 'trouble', role: 'status' });
  /** Heard by screen readers while the panel is closed. */
  readonly #news = element('div', { class: 'unseen', role: 'status' });
  readonly #restart: HTMLButtonElement;
  readonly #question: HTMLElement;
  #unread = 0;
  #typingTimer: Timer | undefined;

  constructor(root: ShadowRoot, settings: Settings) {
    this.#settings = settings;
    const { draft = '' } = this.#memory.now;
    this.#log = new Log(settings.assistant, {
      choose: (reply) => this.#send(reply, true),
      retry: (message) => this.#chat.retry(message),
    });
    this.#composer = new Composer(draft, {
      send: (text) => this.#send(text),
      wrote: (text) => {
        this.#memory.keep({ draft: text });
        if (text !== '') this.#chat.writing();
      },
    });
    this.#launcher = element(
      'button',
      { type: 'button', class: 'launcher', 'aria-haspopup': 'dialog' },
      icon('chat'),
      element('span', {}, settings.launcher),
      this.#badge,
    );
    this.#restart = iconButton('again', 'Start a new chat');
    this.#question = this.#makeQuestion();
    this.#panel = this.#makePanel();
    root.append(this.#launcher, this.#news, this.#panel);
    this.#listen();
    this.#chat = new Chat(settings.api, this.#memory, this);
    this.answering(undefined);
    this.#welcome();
    this.#chat.resume();
    this.#offerRestart();
    if (!this.#memory.now.ticket) this.ready();
    // An open chat stays open from page to page, but does not take the keyboard from the page.
    if (this.#memory.now.open) this.#setOpen(true);
  }

  open(): void {
    this.#setOpen(true);
    // On a touch screen the keyboard would cover half of the chat before anything is read.
    if (matchMedia('(pointer: coarse)').matches) this.#log.root.focus();
    else this.#composer.focus();
  }

  close(): void {
    this.#setOpen(false);
    this.#launcher.focus();
  }

  show(message: Message, history: boolean): void {
    if (message.author === 'resident') this.#log.dropReplies();
    this.#log.show(message);
    if (this.#isOpen) this.#memory.keep({ seen: this.#chat.latest });
    else if (
      message.author !== 'resident' &&
      !(history && (message.place ?? 0) <= (this.#memory.now.seen ?? 0))
    ) {
      this.#count(this.#unread + 1);
    }
  }

  change(message: Message): void {
    this.#log.change(message);
  }

  typing(on: boolean): void {
    clearTimeout(this.#typingTimer);
    this.#typingTimer = setTimeout(
      () => {
        this.#log.typing(on);
        if (on) this.#typingTimer = setTimeout(() => this.#log.typing(false), TYPING_FOR_MS);
      },
      on ? TYPING_AFTER_MS : 0,
    );
    if (!on) this.#log.typing(false);
  }

  answering(advisor: string | undefined): void {
    this.#panel.classList.toggle('with-advisor', advisor !== undefined);
    this.#portrait.replaceChildren(icon(advisor === undefined ? 'parley' : 'advisor'));
    this.#who.textContent =
      advisor === undefined ? 'Automated assistant' : `You are talking to ${advisor}, a person`;
  }

  trouble(on: boolean): void {
    const { fallback } = this.#settings;
    this.#trouble.textContent = on ? `We cannot reach the chat just now. Trying again… ${fallback}` : '';
  }

  ready(): void {
    this.#log.announce();
    this.#log.toEnd();
  }

  get #isOpen(): boolean {
    return !this.#panel.hidden;
  }

  #makePanel(): HTMLElement {
    const { title } = this.#settings;
    const close = iconButton('close', 'Close chat');
    close.onclick = () => this.close();
    this.#restart.onclick = () => this.#ask(true);
    return element(
      'section',
      { class: 'panel', role: 'dialog', 'aria-labelledby': 'title', hidden: '' },
      element(
        'header',
        {},
        this.#portrait,
        element('div', { class: 'names' }, element('h2', { id: 'title' }, title), this.#who),
        this.#restart,
        close,
      ),
      this.#trouble,
      this.#log.root,
      this.#question,
      this.#composer.root,
    );
  }

  /** "Start a new chat?", asked in place of the box to write in. */
  #makeQuestion(): HTMLElement {
    const yes = element('button', { type: 'button', class: 'plain strong' }, 'Start a new chat');
    const no = element('button', { type: 'button', class: 'plain' }, 'Keep this one');
    yes.onclick = () => {
      this.#chat.end();
      this.#log.clear();
      this.#welcome();
      this.ready();
      this.#ask(false);
    };
    no.onclick = () => this.#ask(false);
    return element(
      'div',
      { class: 'question', role: 'group', 'aria-labelledby': 'question', hidden: '' },
      element('p', { id: 'question' }, 'Start a new chat? You will not be able to see this one again.'),
      yes,
      no,
    );
  }

  #ask(on: boolean): void {
    this.#question.hidden = !on;
    this.#composer.root.hidden = on;
    this.#offerRestart();
    if (on) this.#question.querySelector('button')?.focus();
    else this.#composer.focus();
  }

  /** Said by the widget itself: nothing is asked of the server before the resident's first words. */
  #welcome(): void {
    const { welcome, starters } = this.#settings;
    this.#log.show({
      id: 'welcome',
      author: 'parley',
      text: welcome,
      markdown: true,
      at: new Date(),
      quickReplies: this.#memory.now.ticket ? [] : starters,
      files: [],
      place: 0,
    });
  }

  #send(text: string, chosen = false): void {
    this.#chat.send(text);
    this.#offerRestart();
    // The button that was chosen is gone, and the keyboard must be somewhere.
    if (chosen && matchMedia('(pointer: coarse)').matches) this.#log.root.focus();
    else this.#composer.focus();
  }

  #offerRestart(): void {
    this.#restart.hidden = !this.#chat.started || !this.#question.hidden;
  }

  #setOpen(open: boolean): void {
    this.#panel.hidden = !open;
    this.#launcher.hidden = open;
    this.#memory.keep({ open, ...(open && { seen: this.#chat.latest }) });
    this.#fitScreen();
    if (!open) return;
    this.#count(0);
    this.#composer.fit();
    this.#log.toEnd();
  }

  #count(unread: number): void {
    this.#unread = unread;
    this.#badge.hidden = unread === 0;
    this.#badge.replaceChildren(String(unread), unseen(unread === 1 ? ' new message' : ' new messages'));
    this.#news.textContent = unread > 0 ? 'New message in the chat.' : '';
  }

  #listen(): void {
    this.#launcher.onclick = () => this.open();
    this.#panel.onkeydown = (event) => this.#key(event);
    this.#panel.onclick = (event) => this.#followLink(event);
    this.#sheet.addEventListener('change', () => this.#fitScreen());
    visualViewport?.addEventListener('resize', () => this.#fitScreen());
    visualViewport?.addEventListener('scroll', () => this.#fitScreen());
    document.addEventListener('click', this.#fromPage);
    document.addEventListener('submit', this.#fromPage);
  }

  /**
   * The page's own ways into the chat: whatever has `data-parley-open` opens it, and `data-parley-ask` asks its
   * words too; on a form, the words of its first field.
   */
  readonly #fromPage = (event: Event): void => {
    const from =
      event.target instanceof Element && event.target.closest('[data-parley-open], [data-parley-ask]');
    if (!(from instanceof HTMLElement) || from instanceof HTMLFormElement !== (event.type === 'submit'))
      return;
    event.preventDefault();
    const field = from instanceof HTMLFormElement ? from.querySelector('input') : undefined;
    const words = (field?.value ?? from.dataset.parleyAsk ?? '').trim();
    if (field) field.value = '';
    this.open();
    if (words) this.#send(words);
  };

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (this.#question.hidden) this.close();
      else this.#ask(false);
    }
    if (event.key === 'Tab' && this.#sheet.matches) this.#keepInside(event);
  }

  /** Over a covered page, Tab goes round within the panel. */
  #keepInside(event: KeyboardEvent): void {
    const stops = [
      ...this.#panel.querySelectorAll<HTMLElement>('button, a[href], textarea, [tabindex="0"]'),
    ].filter((stop) => stop.offsetParent !== null);
    const [first, last] = event.shiftKey ? [stops.at(-1), stops[0]] : [stops[0], stops.at(-1)];
    if (event.composedPath()[0] !== last) return;
    event.preventDefault();
    first?.focus();
  }

  /** A link to a page of this site leads there: a sheet that covers it gets out of the way. */
  #followLink(event: MouseEvent): void {
    const link = event.target instanceof Element && event.target.closest('a');
    if (link && !link.target && !link.download && this.#sheet.matches) this.#memory.keep({ open: false });
  }

  /** As a sheet the panel covers just what the on-screen keyboard leaves, and the page behind stands still. */
  #fitScreen(): void {
    const sheet = this.#isOpen && this.#sheet.matches;
    this.#panel.setAttribute('aria-modal', String(sheet));
    document.documentElement.style.overflow = sheet ? 'hidden' : '';
    this.#panel.style.height = sheet && visualViewport ? `${visualViewport.height}px` : '';
    this.#panel.style.top = sheet && visualViewport ? `${visualViewport.offsetTop}px` : '';
  }
}

function iconButton(name: 'again' | 'close', label: string): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': label, title: label },
    icon(name),
  );
}
