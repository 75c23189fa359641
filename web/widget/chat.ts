/** The chat itself, apart from how it looks: what was said, what is on its way, who is answering. */
import { Connection } from './connection.ts';
import { type Activity, DirectLine } from './direct-line.ts';
import type { Memory, Ticket } from './memory.ts';
import { fromActivity, type Message, newId, ownMessage, systemMessage } from './message.ts';
import { Outbox } from './outbox.ts';

/** What the chat tells whoever shows it. */
export interface ChatView {
  /** A message to show at its place; `history` was said before this page was loaded. */
  show(message: Message, history: boolean): void;
  /** Its state or place has changed. */
  change(message: Message): void;
  /** Somebody writes: an advisor by first name, or the assistant. */
  typing(on: boolean, advisor?: string): void;
  /** Who answers from here: a person by first name, or the assistant. */
  answering(advisor: string | undefined): void;
  trouble(on: boolean): void;
  /** The history is on screen. */
  ready(): void;
}

/** Apart enough that a conversation and the one that follows it keep their order in one log. */
const CONVERSATION_LENGTH = 1e6;
const TYPING_NOTICE_MS = 3000;
const SOMEONE = 'An advisor';

const TIMED_OUT = 'This chat timed out, to keep your details safe. Your next message starts a new one.';

export class Chat {
  readonly #line: DirectLine;
  readonly #memory: Memory;
  readonly #view: ChatView;
  readonly #outbox: Outbox;
  #connection: Connection | undefined;
  #ticket: Ticket | undefined;
  /** The resident's own messages, by client id, until they come back from the server. */
  readonly #own = new Map<string, Message>();
  /** Where this conversation begins in the log. */
  #base = 0;
  #answers = 0;
  #advisor: string | undefined;
  #typedAt = 0;

  constructor(api: string, memory: Memory, view: ChatView) {
    this.#line = new DirectLine(api);
    this.#memory = memory;
    this.#view = view;
    this.#outbox = new Outbox(memory, {
      post: (message) => this.#post(message),
      expired: () => this.#expire(),
      changed: (message) => view.change(message),
    });
  }

  get started(): boolean {
    return this.#ticket !== undefined || !this.#outbox.empty;
  }

  /** The sequence of the latest message. */
  get latest(): number {
    return this.#connection?.watermark ?? 0;
  }

  /** Takes up what an earlier page left, if its half hour is not over. */
  resume(): void {
    const { ticket } = this.#memory.now;
    for (const message of this.#outbox.restore()) this.#showOwn(message);
    if (ticket && ticket.expires > Date.now()) {
      this.#ticket = ticket;
      this.#connect(ticket);
      return;
    }
    this.#memory.keep({ ticket: undefined, seen: undefined });
    this.#view.ready();
    void this.#outbox.send();
  }

  send(text: string, photos: readonly Blob[]): void {
    const message = ownMessage(newId(), text, new Date(), photos);
    this.#outbox.add(message);
    this.#showOwn(message);
    void this.#outbox.send();
  }

  retry(message: Message): void {
    this.#outbox.retry(message);
  }

  /** Lets an advisor see that the resident is writing. The assistant has no use for it. */
  writing(): void {
    if (!this.#ticket || !this.#advisor || Date.now() - this.#typedAt < TYPING_NOTICE_MS) return;
    this.#typedAt = Date.now();
    this.#line.post(this.#ticket, { type: 'typing' }).catch(() => {});
  }

  /** Leaves this conversation for good. */
  end(): void {
    if (this.#ticket) this.#line.post(this.#ticket, { type: 'endOfConversation' }).catch(() => {});
    this.#outbox.clear();
    this.#own.clear();
    this.#leave();
  }

  #leave(): void {
    this.#connection?.close();
    this.#connection = undefined;
    this.#ticket = undefined;
    this.#base += CONVERSATION_LENGTH;
    this.#setAdvisor(undefined);
    this.#view.typing(false);
    this.#view.trouble(false);
    this.#memory.keep({ ticket: undefined, seen: undefined });
  }

  #showOwn(message: Message): void {
    this.#own.set(message.id, message);
    this.#view.show(message, false);
  }

  async #post({ id, text, photos = [] }: Message): Promise<void> {
    this.#ticket ??= await this.#begin();
    const answers = this.#answers;
    const activity = { type: 'message', text, channelData: { clientActivityID: id } };
    if (photos.length > 0) await this.#line.upload(this.#ticket, activity, photos);
    else await this.#line.post(this.#ticket, activity);
    if (!this.#connection) this.#connect(this.#ticket);
    if (!this.#advisor && this.#answers === answers) this.#view.typing(true);
  }

  async #begin(): Promise<Ticket> {
    const ticket = await this.#line.begin();
    this.#memory.keep({ ticket });
    return ticket;
  }

  #connect(ticket: Ticket): void {
    this.#connection = new Connection(this.#line, ticket, {
      heard: (activity, history) => this.#hear(activity, history),
      caughtUp: () => {
        this.#view.ready();
        void this.#outbox.send();
      },
      refreshed: (fresh) => {
        this.#ticket = fresh;
        this.#memory.keep({ ticket: fresh });
      },
      expired: () => this.#expire(),
      trouble: (on) => {
        this.#view.trouble(on);
        if (!on) this.#outbox.resume();
      },
    });
  }

  #expire(): void {
    if (!this.#ticket) return;
    const place = this.#base + this.latest + 1;
    this.#leave();
    this.#view.show(systemMessage(TIMED_OUT, place), false);
    this.#view.ready();
  }

  #hear(activity: Activity, history: boolean): void {
    const { author, sequence, notice, advisor = SOMEONE } = activity.channelData?.parley ?? {};
    // The assistant keeps silent while a person has the conversation, whatever a stream that began midway thinks.
    if (activity.type === 'typing' && (!this.#advisor || author === 'advisor')) {
      this.#view.typing(true, this.#advisor);
    }
    if (!author || !sequence) return;
    const message = fromActivity(activity, this.#base + sequence);
    if (author === 'resident') {
      this.#hearOwn(message, history);
      return;
    }
    if (author === 'advisor' || notice === 'advisor-joined') this.#setAdvisor(advisor);
    if (notice === 'advisor-left') this.#setAdvisor(undefined);
    this.#answers += 1;
    this.#view.typing(false);
    if (message.text) this.#view.show(message, history);
  }

  /** A message of the resident's own: one that is on screen already finds its place, another page's is shown. */
  #hearOwn(heard: Message, history: boolean): void {
    const own = this.#own.get(heard.id);
    if (own === undefined) {
      this.#view.show(heard, history);
      return;
    }
    this.#own.delete(heard.id);
    this.#outbox.remove(own);
    Object.assign(own, { place: heard.place, state: 'sent', files: heard.files });
    this.#view.change(own);
  }

  #setAdvisor(advisor: string | undefined): void {
    if (advisor === this.#advisor) return;
    this.#advisor = advisor;
    this.#view.answering(advisor);
  }
}
