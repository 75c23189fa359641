/** The chat on the page: a button that opens a panel, and everything in it. */
import { Chat, type ChatView } from './chat.ts';
import { Composer } from './composer.ts';
import { copyOf, keepFile } from './copy.ts';
import { watchDoors } from './doors.ts';
import { fetchGreetings } from './greetings.ts';
import { icon } from './icons.ts';
import { Log } from './log.ts';
import { Memory } from './memory.ts';
import { assistantMessage, type Message } from './message.ts';
import { Restart } from './restart.ts';
import type { Settings } from './settings.ts';
import { Sheet } from './sheet.ts';
import { element, unseen } from './text.ts';

/** Answers usually come sooner than this, and dots that only flash disturb. */
const TYPING_AFTER_MS = 300;
const TYPING_FOR_MS = 30_000;
/** The desk tells again every few seconds while an advisor goes on writing. */
const ADVISOR_TYPING_FOR_MS = 8000;

export class Panel implements ChatView {
  readonly #settings: Settings;
  readonly #memory = new Memory();
  readonly #chat: Chat;
  readonly #log: Log;
  readonly #composer: Composer;
  readonly #restart = new Restart((yes) => this.#answerRestart(yes));
  readonly #sheet: Sheet;
  readonly #launcher: HTMLButtonElement;
  readonly #panel: HTMLElement;
  readonly #badge = element('span', { class: 'badge', hidden: '' });
  readonly #portrait = element('div', { class: 'portrait' });
  readonly #who = element('p', { class: 'who' });
  readonly #trouble = element('div', { class: 'trouble', role: 'status' });
  readonly #standing = element('div', { class: 'trouble', role: 'status' });
  /** Heard by screen readers while the panel is closed. */
  readonly #news = element('div', { class: 'unseen', role: 'status' });
  readonly #again = iconButton('again', 'Start a new chat', () => this.#askRestart(true));
  readonly #copy = iconButton('file', 'Keep a copy of this chat', () => this.#keepCopy());
  #unread = 0;
  /** What the welcome has told already. */
  readonly #greetings = new Set<string>();
  #greeted = false;
  /** Whether what an earlier page had shown is on screen. */
  #settled = false;
  #typingTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: ShadowRoot, settings: Settings) {
    this.#settings = settings;
    this.#log = new Log(settings.assistant, {
      choose: (reply) => this.#send(reply, [], true),
      retry: (message) => this.#chat.retry(message),
    });
    this.#composer = new Composer(this.#memory.now.draft ?? '', {
      send: (text, photos) => this.#send(text, photos),
      wrote: (draft) => {
        this.#memory.keep({ draft });
        if (draft !== '') this.#chat.writing();
      },
    });
    this.#launcher = this.#makeLauncher();
    this.#panel = this.#makePanel();
    const { theme } = settings;
    // Pages can reach the host element with their styles; what is inside they cannot.
    root.append(
      element(
        'aside',
        { class: 'chat', 'data-theme': theme, 'aria-label': 'Chat' },
        this.#launcher,
        this.#news,
        this.#panel,
      ),
    );
    this.#sheet = new Sheet(this.#panel);
    this.#chat = new Chat(settings.api, this.#memory, this);
    this.answering(undefined);
    this.#welcome();
    this.#chat.resume();
    this.#offerRestart();
    watchDoors((words) => {
      this.open();
      if (words) this.#send(words);
    });
    // An open chat stays open from page to page, but does not take the keyboard from the page.
    if (this.#memory.now.open) this.#setOpen(true);
  }

  open(): void {
    this.#setOpen(true);
    this.#focus();
  }

  close(): void {
    this.#setOpen(false);
    this.#launcher.focus();
  }

  show(message: Message, history: boolean): void {
    // Said by the server too, so that it stands in the transcript: on screen once is enough.
    if (message.author === 'parley' && this.#greetings.delete(message.text)) return;
    if (message.author === 'resident') this.#log.dropReplies();
    this.#log.show(message);
    const seen = history && (message.place ?? 0) <= (this.#memory.now.seen ?? 0);
    if (!this.#panel.hidden) this.#memory.keep({ seen: this.#chat.latest });
    else if (message.author !== 'resident' && !seen) this.#count(this.#unread + 1);
  }

  change(message: Message): void {
    this.#log.change(message);
  }

  typing(on: boolean, advisor?: string): void {
    clearTimeout(this.#typingTimer);
    if (!on) {
      this.#log.typing(false);
      return;
    }
    this.#typingTimer = setTimeout(() => {
      this.#log.typing(true, advisor);
      const time = advisor === undefined ? TYPING_FOR_MS : ADVISOR_TYPING_FOR_MS;
      this.#typingTimer = setTimeout(() => this.#log.typing(false), time);
    }, TYPING_AFTER_MS);
  }

  answering(advisor: string | undefined): void {
    const person = advisor !== undefined;
    this.#panel.classList.toggle('with-advisor', person);
    this.#portrait.replaceChildren(icon(person ? 'advisor' : 'parley'));
    this.#who.textContent = person ? `You are talking to ${advisor}, a person` : 'Automated assistant';
  }

  trouble(on: boolean): void {
    const { fallback } = this.#settings;
    this.#trouble.textContent = on ? `We cannot reach the chat just now. Trying again… ${fallback}` : '';
  }

  ready(): void {
    this.#log.announce();
    if (!this.#settled) this.#log.toEnd();
    this.#settled = true;
  }

  #makeLauncher(): HTMLButtonElement {
    const launcher = element(
      'button',
      { type: 'button', class: 'launcher', 'aria-haspopup': 'dialog' },
      icon('chat'),
      element('span', {}, this.#settings.launcher),
      this.#badge,
    );
    launcher.onclick = () => this.open();
    return launcher;
  }

  #makePanel(): HTMLElement {
    const names = element(
      'div',
      { class: 'names' },
      element('h2', { id: 'title' }, this.#settings.title),
      this.#who,
    );
    const close = iconButton('close', 'Close chat', () => this.close());
    const panel = element(
      'section',
      { class: 'panel', role: 'dialog', 'aria-labelledby': 'title', hidden: '' },
      element('header', {}, this.#portrait, names, this.#copy, this.#again, close),
      this.#standing,
      this.#trouble,
      this.#log.root,
      this.#restart.root,
      this.#composer.root,
    );
    panel.onscroll = () => this.#log.scrolled();
    panel.onkeydown = (event) => this.#key(event);
    panel.onclick = (event) => this.#followLink(event);
    return panel;
  }

  /** Said by the widget itself: nothing is asked of the server before the resident's first words. */
  #welcome(): void {
    const { welcome, starters } = this.#settings;
    const { ticket, welcomed = Date.now() } = this.#memory.now;
    this.#memory.keep({ welcomed });
    const replies = ticket ? [] : starters;
    this.#log.show(assistantMessage(welcome, new Date(welcomed), 0, replies));
  }

  /** What everyone must know just now stands above the welcome of a chat that is new; what does not work, over any. */
  async #greet(): Promise<void> {
    const isNew = !this.#memory.now.ticket && !this.#greeted;
    this.#greeted = true;
    const { greetings, standing, photos } = await fetchGreetings(this.#settings.api);
    if (photos) this.#composer.limits = photos;
    const told = standing.join(' ');
    // The same words again would be read out again.
    if (this.#standing.textContent !== told) this.#standing.textContent = told;
    for (const text of isNew ? greetings : []) {
      this.#greetings.add(text);
      this.#log.show(assistantMessage(text, new Date(), -1));
    }
  }

  #send(text: string, photos: readonly Blob[] = [], chosen = false): void {
    this.#chat.send(text, photos);
    // It may have changed since the panel was opened.
    void this.#greet();
    this.#offerRestart();
    // The button that was chosen is gone, and the keyboard must be somewhere.
    if (chosen) this.#focus();
  }

  /** On a touch screen the keyboard would cover half of the chat before anything is read. */
  #focus(): void {
    if (matchMedia('(pointer: coarse)').matches) this.#log.root.focus();
    else this.#composer.focus();
  }

  #askRestart(on: boolean): void {
    this.#composer.root.hidden = on;
    this.#restart.ask(on);
    this.#offerRestart();
    if (!on) this.#composer.focus();
  }

  #answerRestart(yes: boolean): void {
    if (yes) {
      this.#chat.end();
      this.#memory.keep({ welcomed: undefined });
      this.#log.clear();
      this.#welcome();
      this.#greeted = false;
      void this.#greet();
      this.ready();
    }
    this.#askRestart(false);
  }

  #offerRestart(): void {
    this.#again.hidden = this.#copy.hidden = !this.#chat.started;
    // It keeps its place, lest a second press hits the button that would move there.
    this.#again.style.visibility = this.#restart.asking ? 'hidden' : '';
  }

  #keepCopy(): void {
    const { title, assistant } = this.#settings;
    keepFile('chat.txt', copyOf(title, assistant, this.#log.messages));
  }

  #setOpen(open: boolean): void {
    this.#panel.hidden = !open;
    this.#launcher.hidden = open;
    this.#memory.keep({ open, ...(open && { seen: this.#chat.latest }) });
    this.#sheet.fit();
    if (!open) return;
    void this.#greet();
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

  #key(event: KeyboardEvent): void {
    this.#sheet.keepInside(event);
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (this.#restart.asking) this.#askRestart(false);
    else this.close();
  }

  /** A link to a page of this site leads there: a sheet that would cover it gets out of the way. */
  #followLink(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    if (link?.host && !link.target && !link.download && this.#sheet.on) this.#memory.keep({ open: false });
  }
}

function iconButton(name: 'again' | 'close' | 'file', label: string, press: () => void): HTMLButtonElement {
  const attributes = { type: 'button', class: 'icon-button', 'aria-label': label, title: label };
  const button = element('button', attributes, icon(name));
  button.onclick = press;
  return button;
}
