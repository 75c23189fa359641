/** The messages on screen: in order, by day, each with who said it and when. */

import { type Icon, icon } from './icons.ts';
import type { Message, Offer } from './message.ts';
import { count } from './photos.ts';
import { element, renderText, safeAddress, unseen } from './text.ts';

export interface LogActions {
  choose(reply: string): void;
  retry(message: Message): void;
}

interface Shown {
  readonly message: Message;
  readonly row: HTMLElement;
}

/** What can be chosen under a message, as long as it is the last. */
const CHOICES = '.replies, .rating';
const ASKS = 'Did this help?';
/** What is written on each, and the end of what it says, which is heard as an answer to that. */
const RATINGS = [
  ['Yes', 'helped'],
  ['No', 'did not help'],
] as const;

/** How near the end counts as reading along. */
const NEAR_PX = 80;

export class Log {
  /** What scrolls. */
  readonly root: HTMLElement;
  /** What is read out when it grows. */
  readonly #live: HTMLElement;
  readonly #typing: HTMLElement;
  readonly #writer = unseen('');
  readonly #assistant: string;
  readonly #actions: LogActions;
  readonly #shown: Shown[] = [];
  /** Whether whoever reads is at the end, and wants to stay there. */
  #follows = true;
  /** They go on reading elsewhere, or come back to the end. */
  readonly scrolled: () => void;

  constructor(assistant: string, actions: LogActions) {
    this.#assistant = assistant;
    this.#actions = actions;
    this.#live = element('div', { class: 'log', role: 'log', 'aria-live': 'off', 'aria-label': 'Messages' });
    this.#typing = element(
      'div',
      { class: 'typing', hidden: '' },
      element('span', { class: 'dots', 'aria-hidden': 'true' }, element('i'), element('i'), element('i')),
      this.#writer,
    );
    // A scrolling region must be reachable by keyboard.
    this.root = element('div', { class: 'scroller', tabindex: '0' }, this.#live, this.#typing);
    let top = 0;
    this.scrolled = () => {
      const { scrollTop } = scrollerOf(this.root);
      // What grows leaves the place as it is, and is not their doing.
      if (scrollTop < top || this.#atEnd()) this.#follows = this.#atEnd();
      top = scrollTop;
    };
    this.root.onscroll = this.scrolled;
    // A picture that loads late, or the keyboard, moves what is read: whoever reads along stays at the end.
    const resized = new ResizeObserver(() => this.#follows && this.toEnd());
    resized.observe(this.root);
    resized.observe(this.#live);
  }

  get messages(): readonly Message[] {
    return this.#shown.map(({ message }) => message);
  }

  /** From here on new messages are read out; what was there before is not. */
  announce(): void {
    requestAnimationFrame(() => this.#live.setAttribute('aria-live', 'polite'));
  }

  clear(): void {
    this.#shown.length = 0;
    this.#live.replaceChildren();
    this.#live.setAttribute('aria-live', 'off');
    this.typing(false);
  }

  typing(on: boolean, writer = this.#assistant): void {
    const follow = this.#atEnd();
    this.#writer.textContent = `${writer} is writing`;
    // A person is worth naming; of the assistant the dots say enough.
    this.#writer.classList.toggle('unseen', writer === this.#assistant);
    this.#typing.hidden = !on;
    if (on && follow) this.toEnd();
  }

  show(message: Message): void {
    const follow = this.#atEnd();
    const row = element('div', { class: `message ${message.author}` });
    const index = this.#indexFor(message.place ?? Number.POSITIVE_INFINITY);
    this.#shown.splice(index, 0, { message, row });
    this.#fill(row, message);
    this.#live.insertBefore(row, this.#shown[index + 1]?.row ?? null);
    this.#tidy(index);
    if (message.author === 'resident') this.toEnd();
    else if (follow) this.#toStartOf(row);
  }

  /** Draws a message of the resident's own again: its state, and its place if it has found one. */
  change(message: Message): void {
    const index = this.#shown.findIndex((shown) => shown.message === message);
    const shown = this.#shown[index];
    if (shown === undefined) return;
    const follow = this.#atEnd();
    // The server has its pictures now.
    if (message.files.length > 0) shown.row.querySelector('.bubble')?.replaceWith(bubbleOf(message));
    this.#setState(shown.row, message);
    this.#tidy(index);
    if (follow) this.toEnd();
  }

  toEnd(): void {
    this.#follows = true;
    const scroller = scrollerOf(this.root);
    scroller.scrollTop = scroller.scrollHeight;
  }

  /** Takes away the choices that have been overtaken. */
  dropReplies(): void {
    for (const choices of this.#live.querySelectorAll(CHOICES)) choices.remove();
  }

  #indexFor(place: number): number {
    const later = this.#shown.findIndex(({ message }) => (message.place ?? Number.POSITIVE_INFINITY) > place);
    return later === -1 ? this.#shown.length : later;
  }

  #fill(row: HTMLElement, message: Message): void {
    row.append(this.#by(message), bubbleOf(message));
    if (message.author === 'resident') row.append(element('div', { class: 'state' }));
    this.#setState(row, message);
    if (message.rateable) row.append(this.#rating());
    if (message.quickReplies.length > 0) row.append(this.#replies(message.quickReplies));
  }

  /** Who and when: on screen where either changes, for screen readers always. */
  #by(message: Message): HTMLElement {
    const { author, at, advisor } = message;
    const time = element('time', { datetime: at.toISOString() }, clock(at));
    if (author === 'system') return element('div', { class: 'by' }, time);
    if (author === 'resident') return element('div', { class: 'by' }, 'You ', time);
    const person = author === 'advisor';
    return element(
      'div',
      { class: 'by' },
      element('span', { class: 'face' }, icon(person ? 'advisor' : 'parley')),
      element('b', {}, person ? (advisor ?? 'Advisor') : this.#assistant),
      ' ',
      element('span', { class: 'kind' }, person ? 'Person, council advisor' : 'Automated'),
      ' ',
      time,
    );
  }

  #setState(row: HTMLElement, message: Message): void {
    const { state, problem } = message;
    row.classList.toggle('failed', state === 'failed');
    const line = row.querySelector('.state');
    if (!line) return;
    if (state === 'sending') {
      line.replaceChildren(
        'Sending…',
        ...(message.photos?.length ? [element('progress', { 'aria-label': 'Sending' })] : []),
      );
    } else if (state !== 'failed') line.replaceChildren();
    else {
      const again = element('button', { type: 'button', class: 'again' }, 'Try again');
      again.onclick = () => this.#actions.retry(message);
      line.replaceChildren(`Not sent. ${problem ? `${problem} ` : ''}`, ...(problem ? [] : [again]));
    }
  }

  /** Small, and not read out with each answer: whoever goes through the messages finds it. */
  #rating(): HTMLElement {
    const attributes = { class: 'rating', role: 'group', 'aria-label': ASKS, 'aria-live': 'off' };
    const group = element('div', attributes, element('span', { 'aria-hidden': 'true' }, ASKS));
    for (const [title, says] of RATINGS) {
      const button = element('button', { type: 'button', 'aria-label': `${title}, that ${says}` }, title);
      button.onclick = () => this.#actions.choose(`That ${says}`);
      group.append(button);
    }
    return group;
  }

  #replies(titles: readonly string[]): HTMLElement {
    const group = element('div', { class: 'replies', role: 'group', 'aria-label': 'Choose a reply' });
    for (const title of titles) {
      const button = element('button', { type: 'button' }, title);
      button.onclick = () => this.#actions.choose(title);
      group.append(button);
    }
    return group;
  }

  /** Puts day lines and "who and when" right around a message that came or changed. */
  #tidy(index: number): void {
    for (const here of [index, index + 1]) {
      const shown = this.#shown[here];
      if (shown === undefined) continue;
      const before = this.#shown[here - 1]?.message;
      const { message, row } = shown;
      const newDay = before?.at.toDateString() !== message.at.toDateString();
      row.querySelector('.day')?.remove();
      if (newDay) row.prepend(element('div', { class: 'day' }, element('span', {}, day(message.at))));
      row.classList.toggle('goes-on', !newDay && goesOn(before, message));
    }
    // Only the last message's choices can still be made.
    for (const { row } of this.#shown.slice(0, -1)) {
      for (const choices of row.querySelectorAll(CHOICES)) choices.remove();
    }
  }

  #atEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = scrollerOf(this.root);
    return scrollHeight - scrollTop - clientHeight < NEAR_PX;
  }

  /** A long answer is read from its beginning. */
  #toStartOf(row: HTMLElement): void {
    this.toEnd();
    const scroller = scrollerOf(this.root);
    const above = row.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    if (above >= 0) return;
    this.#follows = false;
    scroller.scrollTop += above - 8;
  }
}

/** On low screens the whole panel scrolls. */
function scrollerOf(root: HTMLElement): HTMLElement {
  return getComputedStyle(root).overflowY === 'visible' ? (root.parentElement ?? root) : root;
}

function goesOn(before: Message | undefined, message: Message): boolean {
  return (
    before?.author === message.author &&
    before.advisor === message.advisor &&
    clock(before.at) === clock(message.at)
  );
}

function bubbleOf({ text, markdown, files, photos = [] }: Message): HTMLElement {
  const waiting = photos.length > 0 && files.length === 0;
  return element(
    'div',
    { class: 'bubble' },
    ...(text ? renderText(text, markdown) : []),
    ...files.flatMap(offerLink),
    ...(waiting ? [element('p', {}, count(photos))] : []),
  );
}

function offerLink({ name, url, kind }: Offer): HTMLElement[] {
  const href = safeAddress(url);
  if (href === undefined) return [];
  if (kind === 'photo') return [photoLink(href)];
  if (kind === 'page') return [pageLink(name, href)];
  const calendar = name.endsWith('.ics');
  const picture: Icon = calendar ? 'calendar' : 'file';
  return [
    element(
      'a',
      { class: 'file', href, download: name },
      icon(picture),
      element('span', {}, element('b', {}, calendar ? 'Add to your calendar' : 'Download'), name),
    ),
  ];
}

function photoLink(href: string): HTMLElement {
  const picture = element('img', { src: href, alt: 'Photo you sent' });
  return element(
    'a',
    { class: 'photo', href, target: '_blank', rel: 'noopener' },
    picture,
    unseen(' (opens in a new tab)'),
  );
}

/** A page to go to, such as a payment: beside the chat, which stays as it is. */
function pageLink(name: string, href: string): HTMLElement {
  const opens = element('span', {}, element('b', {}, name), 'Opens in a new tab');
  return element('a', { class: 'file page', href, target: '_blank', rel: 'noopener' }, icon('send'), opens);
}

/** `9:05am`, as the style of government writing has it. */
function clock(at: Date): string {
  const hours = at.getHours();
  const minutes = String(at.getMinutes()).padStart(2, '0');
  return `${hours % 12 || 12}:${minutes}${hours < 12 ? 'am' : 'pm'}`;
}

function day(at: Date): string {
  const today = new Date();
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (at.toDateString() === today.toDateString()) return 'Today';
  if (at.toDateString() === yesterday.toDateString()) return 'Yesterday';
  return at.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
}
