/** One turn under way: a draft of the session and the events so far. Judgements read and change it. */
import type { Decision, Understood } from '../understanding/understanding.ts';
import { justSent } from './after-task/just-sent.ts';
import type { AnyDialog, Asking, DialogChannel, DialogContext, Json } from './dialog.ts';
import type { TurnEvent } from './event.ts';
import { meantBy } from './fitting/numbered-choice.ts';
import type { Say } from './message.ts';
import type { Frame, Pending, Session } from './session.ts';
import { askedOfUs } from './topics/about-us.ts';
import { heardBefore } from './topics/heard-before.ts';
import { ENGINE_WORDING, type Fillings, type TurnInput, type World } from './world.ts';

export type AnyContext = DialogContext<Record<string, Json>, unknown, unknown>;

/** A frame with the dialog that it is a frame of. */
export interface OpenFrame {
  readonly frame: Frame;
  readonly dialog: AnyDialog;
}

/** What a task asks: for a slot, whether to use again what was given before, or whether all that is read back is right. */
export type TaskQuestion = Extract<Pending, { kind: 'slot' | 'recall' | 'read-back' }>;

export class Turn {
  readonly world: World;
  readonly input: TurnInput;
  /** What the resident said; the choice itself where they gave its number, what it stands for where that is a question. */
  readonly text: string;
  readonly events: TurnEvent[] = [];
  /** The draft: changed freely, stored only if the whole turn succeeds. */
  readonly session: Session;
  /** What was pending when the turn began; judgements consult it after `session.pending` moved on. */
  readonly asked: Pending | undefined;
  #understood: Understood | undefined;

  constructor(world: World, input: TurnInput, session: Session) {
    this.world = world;
    this.input = input;
    this.session = session;
    this.asked = session.pending;
    this.text = askedOfUs(meantBy(input.message.text, session), session, world.otherAreas?.us);
    delete session.otherArea;
  }

  /** Read once and only when a judgement needs it, so that silent turns cost nothing. */
  get understood(): Understood {
    this.#understood ??= this.read(this.text);
    return this.#understood;
  }

  /** What the message was taken for, where a judgement needed to know. */
  get decided(): Decision | undefined {
    return this.#understood?.decision;
  }

  read(text: string): Understood {
    return this.world.understanding.understand(text, this.input.now);
  }

  emit(event: TurnEvent): void {
    this.events.push(event);
  }

  say(say: Say): void {
    this.emit({ kind: 'said', say });
  }

  /** Says what answers the message by itself: what was asked before is not waited for any more. */
  answer(text: string, quickReplies: readonly string[] = []): void {
    delete this.session.pending;
    this.say(withReplies(text, quickReplies));
  }

  /** Says a short word that neither asks nor answers: what was said before it still stands, and what waits for MORE. */
  sayInPassing(say: Say): void {
    this.emit({ kind: 'said', say, inPassing: true });
  }

  /** The engine's own words. `nth` picks from successive wordings, so that nothing is said twice running. */
  words(key: string, fillings: Fillings = {}, nth = 0): string {
    return this.wordsOf(ENGINE_WORDING, key, fillings, nth);
  }

  /** The words of a dialog, in the form of the channel, the facts of the council filled in. */
  wordsOf(dialog: string, key: string, fillings: Fillings = {}, nth = 0): string {
    const { world, input } = this;
    return world.wording.words(dialog, key, input.limits.form, { ...world.facts, ...fillings }, nth);
  }

  sayWords(key: string, fillings: Fillings = {}, quickReplies: readonly string[] = [], nth = 0): void {
    this.say(withReplies(this.words(key, fillings, nth), quickReplies));
  }

  sayWordsInPassing(key: string, quickReplies: readonly string[] = [], nth = 0): void {
    this.sayInPassing(withReplies(this.words(key, {}, nth), quickReplies));
  }

  /** Says that a task was left: in its own words where it has some, since not of every task it is true that nothing was sent. */
  sayLeft(dialog: string, key: string): void {
    if (this.world.wording.has(dialog, 'left-unfinished')) {
      this.say({ text: this.wordsOf(dialog, 'left-unfinished') });
    } else this.sayWords(key, { title: this.titleOf(dialog) });
    const sent = justSent(this);
    if (sent) this.sayWords('still-stands', { reference: sent.reference });
  }

  /** Whether a time is within the silence for which an unfinished task is kept: what is older nobody has in mind any more. */
  isFresh(at: string): boolean {
    return this.input.now.getTime() - Date.parse(at) < this.input.limits.expiryMinutes * 60_000;
  }

  /** The dialog the resident is in, if any. `refreshSession` has dropped frames of dialogs that are gone. */
  get current(): OpenFrame | undefined {
    return this.open.at(-1);
  }

  /** All dialogs under way, the current one last. */
  get open(): readonly OpenFrame[] {
    return this.session.frames.flatMap((frame) => {
      const dialog = this.world.dialogs.get(frame.dialog);
      return dialog ? [{ frame, dialog }] : [];
    });
  }

  /** The current dialog with the question of it that waits; undefined where none does, or another was put over it. */
  get question(): { readonly open: OpenFrame; readonly pending: TaskQuestion } | undefined {
    const { current: open } = this;
    const { pending } = this.session;
    const asks = pending?.kind === 'slot' || pending?.kind === 'recall' || pending?.kind === 'read-back';
    return open && asks ? { open, pending } : undefined;
  }

  /** The slot whose question waits for its answer, if one does. */
  get slotAsked(): AnyDialog['slots'][string] | undefined {
    const { pending } = this.session;
    return pending?.kind === 'slot' ? this.current?.dialog.slots[pending.slot] : undefined;
  }

  get channel(): DialogChannel {
    const { form, photos, answersWithinHours } = this.input.limits;
    const goesOnByText = form === 'web' && this.input.goOnByText !== undefined;
    return {
      ...{ name: this.input.message.channel, form },
      ...(photos !== undefined && { photos }),
      ...(answersWithinHours !== undefined && { answersWithinHours }),
      ...(goesOnByText && { goesOnByText }),
    };
  }

  /** What a slot of the dialog may go by when it decides whether it is asked. */
  asking({ dialog }: OpenFrame): Asking<unknown> {
    return { channel: this.channel, settings: this.world.settingsOf(dialog.id) };
  }

  titleOf(id: string): string {
    return this.world.title(id) ?? id;
  }

  contextOf({ frame, dialog }: OpenFrame): AnyContext {
    const { world, input } = this;
    const words: AnyContext['words'] = (key, fillings) => this.wordsOf(dialog.id, key, fillings);
    return {
      now: input.now,
      channel: this.channel,
      contact: input.message.contact,
      conversationId: input.conversationId,
      photos: this.session.photos ?? [],
      heard: heardBefore(
        this.session,
        this.asked,
        frame,
        (text) => this.read(text),
        (topic) => this.titleOf(topic),
      ),
      values: frame.values,
      records: input.recordsOf(dialog.id),
      settings: world.settingsOf(dialog.id),
      words,
      say: (key, fillings, more) => ({ ...more, text: words(key, fillings) }),
      newId: () => input.newId(),
    };
  }
}

export function withReplies(text: string, quickReplies: readonly string[]): Say {
  return quickReplies.length > 0 ? { text, quickReplies } : { text };
}
