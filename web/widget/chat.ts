/** The chat itself, apart from how it looks: what was said, what is on its way, who is answering. */
import { Connection } from './connection.ts';
import { type Activity, DirectLine, Refusal } from './direct-line.ts';
import type { Memory, Ticket } from './memory.ts';

export interface Message {
  readonly id: string;
  readonly author: 'resident' | 'parley' | 'advisor' | 'system';
  /** First name of the advisor. */
  readonly advisor?: string | undefined;
  readonly text: string;
  /** Whether `text` is Parley's small Markdown; what people typed never is. */
  readonly markdown: boolean;
  readonly at: Date;
  readonly quickReplies: readonly string[];
  readonly files: readonly { readonly name: string; readonly url: string }[];
  /** Place in the log; without one it is still on its way and stands last. */
  place?: number;
  /** Of the resident's own messages. */
  state?: 'sending' | 'sent' | 'failed';
  /** Why it failed, when there is more to say than "not sent". */
  problem?: string;
}

/** What the chat tells whoever shows it. */
export interface ChatView {
  /** A message to show at its place; `history` was said before this page was loaded. */
  show(message: Message, history: boolean): void;
  /** Its state or place has changed. */
  change(message: Message): void;
  typing(on: boolean): void;
  /** Who answers from here: a person by first name, or the assistant. */
  answering(advisor: string | undefined): void;
  trouble(on: boolean): void;
  /** The history is on screen. */
  ready(): void;
}

/** Apart enough that a conversation and the one that follows it keep their order in one log. */
const CONVERSATION_LENGTH = 1e6;
const TRIES = 4;
const TYPING_NOTICE_MS = 3000;

export const TIMED_OUT =
  'This chat timed out, to keep your details safe. Carry on whenever you like: your next message starts a new chat.';

export class Chat {
  readonly #line: DirectLine;
  readonly #memory: Memory;
  readonly #view: ChatView;
  #connection: Connection | undefined;
  #ticket: Ticket | undefined;
  /** The resident's own messages, by client id, until they come back from the server. */
  readonly #own = new Map<string, Message>();
  #outgoing: Message[] = [];
  #pumping = false;
  #base = 0;
  #answers = 0;
  #advisor: string | undefined;
  #typedAt = 0;

  constructor(api: string, memory: Memory, view: ChatView) {
    this.#line = new DirectLine(api);
    this.#memory = memory;
    this.#view = view;
    addEventListener('online', () => {
      for (const message of this.#outgoing.filter(failed)) this.retry(message);
    });
  }

  get started(): boolean {
    return this.#ticket !== undefined || this.#outgoing.length > 0;
  }

  /** The sequence of the latest message. */
  get latest(): number {
    return this.#connection?.watermark ?? 0;
  }

  /** Takes up what an earlier page left, if its half hour is not over. */
  resume(): void {
    const { ticket, outgoing = [] } = this.#memory.now;
    if (!ticket || ticket.expires < Date.now()) {
      this.#memory.keep({ ticket: undefined, seen: undefined });
    } else {
      this.#ticket = ticket;
      this.#connect(ticket);
    }
    for (const { id, text, at } of outgoing) this.#add(ownMessage(id, text, new Date(at)));
    if (!this.#ticket) this.#pump();
  }

  send(text: string): void {
    this.#add(ownMessage(newId(), text, new Date()));
    this.#pump();
  }

  retry(message: Message): void {
    message.state = 'sending';
    delete message.problem;
    this.#view.change(message);
    this.#pump();
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
    this.#outgoing = [];
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
    this.#saveOutgoing();
  }

  #add(message: Message): void {
    this.#own.set(message.id, message);
    this.#outgoing.push(message);
    this.#saveOutgoing();
    this.#view.show(message, false);
  }

  /** Sends what waits, one after the other, so that it arrives in order. */
  async #pump(): Promise<void> {
    if (this.#pumping) return;
    this.#pumping = true;
    for (let next = this.#waiting(); next; next = this.#waiting()) await this.#deliver(next);
    this.#pumping = false;
  }

  #waiting(): Message | undefined {
    return this.#outgoing.find(({ state }) => state === 'sending');
  }

  async #deliver(message: Message): Promise<void> {
    for (let tries = 1; this.#outgoing.includes(message); tries++) {
      try {
        await this.#post(message);
        return;
      } catch (error) {
        const wait = this.#afterFailure(error, tries);
        if (wait === undefined) {
          this.#giveUp(message, error);
          return;
        }
        await new Promise((resume) => setTimeout(resume, wait));
      }
    }
  }

  async #post(message: Message): Promise<void> {
    this.#ticket ??= await this.#begin();
    const answers = this.#answers;
    const { id, text } = message;
    await this.#line.post(this.#ticket, { type: 'message', text, channelData: { clientActivityID: id } });
    this.#outgoing = this.#outgoing.filter((other) => other !== message);
    this.#saveOutgoing();
    message.state = 'sent';
    this.#view.change(message);
    if (!this.#connection) this.#connect(this.#ticket);
    if (!this.#advisor && this.#answers === answers) this.#view.typing(true);
  }

  async #begin(): Promise<Ticket> {
    const ticket = await this.#line.begin();
    this.#memory.keep({ ticket });
    return ticket;
  }

  /** Milliseconds to wait before the next try, or undefined when there is none. */
  #afterFailure(error: unknown, tries: number): number | undefined {
    if (tries >= TRIES) return undefined;
    if (error instanceof Refusal && error.expired && this.#ticket) {
      this.#expire();
      return 0;
    }
    if (error instanceof Refusal && error.status === 429) return error.retryAfterSeconds * 1000;
    if (error instanceof Refusal && error.status < 500) return undefined;
    return 1000 * 2 ** (tries - 1);
  }

  #giveUp(message: Message, error: unknown): void {
    const refused = error instanceof Refusal && error.status < 500;
    // With the line down, those behind it need not each find out for themselves.
    for (const stuck of refused ? [message] : this.#outgoing.filter(({ state }) => state === 'sending')) {
      stuck.state = 'failed';
      if (refused) stuck.problem = error.message;
      this.#view.change(stuck);
    }
  }

  #connect(ticket: Ticket): void {
    this.#connection = new Connection(this.#line, ticket, {
      heard: (activity, history) => this.#hear(activity, history),
      caughtUp: () => {
        this.#view.ready();
        this.#pump();
      },
      refreshed: (fresh) => {
        this.#ticket = fresh;
        this.#memory.keep({ ticket: fresh });
      },
      expired: () => this.#expire(),
      trouble: (on) => this.#view.trouble(on),
    });
  }

  #expire(): void {
    if (!this.#ticket) return;
    const place = this.#base + this.latest + 1;
    this.#leave();
    this.#view.show(
      { ...EMPTY, id: newId(), author: 'system', text: TIMED_OUT, at: new Date(), place },
      false,
    );
    this.#view.ready();
  }

  #hear(activity: Activity, history: boolean): void {
    const { author, sequence, notice, advisor } = activity.channelData?.parley ?? {};
    if (activity.type === 'typing') this.#view.typing(true);
    if (!author || !sequence) return;
    if (author === 'advisor') this.#setAdvisor(advisor ?? 'An advisor');
    if (notice) this.#setAdvisor(notice === 'advisor-joined' ? (advisor ?? 'An advisor') : undefined);
    const place = this.#base + sequence;
    if (author === 'resident') this.#hearOwn(activity, place, history);
    else this.#hearOther(activity, place, history);
  }

  #hearOther(activity: Activity, place: number, history: boolean): void {
    const { author = 'parley', notice, advisor } = activity.channelData?.parley ?? {};
    this.#answers += 1;
    this.#view.typing(false);
    const text = activity.text || noticeText(notice, advisor);
    if (text)
      this.#view.show(toMessage(activity, { place, text, author: notice ? 'system' : author }), history);
  }

  /** A message of the resident's own: one that is on screen already finds its place, another tab's is shown. */
  #hearOwn(activity: Activity, place: number, history: boolean): void {
    const id = activity.channelData?.clientActivityID ?? '';
    const own = this.#own.get(id);
    if (own === undefined) {
      const text = activity.text ?? '';
      this.#view.show(toMessage(activity, { place, text, author: 'resident' }), history);
      return;
    }
    this.#own.delete(id);
    this.#outgoing = this.#outgoing.filter((other) => other !== own);
    this.#saveOutgoing();
    own.place = place;
    own.state = 'sent';
    this.#view.change(own);
  }

  #setAdvisor(advisor: string | undefined): void {
    if (advisor === this.#advisor) return;
    this.#advisor = advisor;
    this.#view.answering(advisor);
  }

  #saveOutgoing(): void {
    const outgoing = this.#outgoing.map(({ id, text, at }) => ({ id, text, at: at.getTime() }));
    this.#memory.keep({ outgoing });
  }
}

const EMPTY = { markdown: false, quickReplies: [], files: [] };

function failed({ state }: Message): boolean {
  return state === 'failed';
}

function ownMessage(id: string, text: string, at: Date): Message {
  return { ...EMPTY, id, author: 'resident', text, at, state: 'sending' };
}

function toMessage(
  { channelData, textFormat, timestamp, suggestedActions, attachments }: Activity,
  { place, text, author }: { place: number; text: string; author: Message['author'] },
): Message {
  return {
    id: channelData?.clientActivityID ?? String(place),
    author,
    advisor: channelData?.parley?.advisor,
    text,
    markdown: textFormat === 'markdown',
    at: new Date(timestamp ?? Date.now()),
    quickReplies: (suggestedActions?.actions ?? []).map(({ title }) => title),
    files: (attachments ?? []).map(({ name, contentUrl }) => ({
      name: name || 'File',
      url: contentUrl ?? '',
    })),
    place,
  };
}

function noticeText(notice: string | undefined, advisor = 'An advisor'): string {
  if (notice === 'advisor-joined') return `${advisor} has joined. You are now talking to a person.`;
  if (notice === 'advisor-left') return `${advisor} has left. The automated assistant is back.`;
  return '';
}

/** Unlike crypto.randomUUID, this also works on pages without https. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
}
