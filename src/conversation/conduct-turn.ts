/** From a waiting message to what the turn leaves: the engine between the world of today and the store. */
import type { TurnEvent } from './event.ts';
import { type FitWords, fitReply } from './fitting/fit-reply.ts';
import { isKeptByAdvisor } from './handover/loan.ts';
import type { ChannelLimits, ChannelName, HandoverNews, Say } from './message.ts';
import type { Clock, Ids, Lend, TurnResult, TurnUnit } from './ports.ts';
import type { TurnRecord } from './record/turn-record.ts';
import { isKeptForLater, lendTurn, type Taken, takeTurn } from './take-turn.ts';
import { ENGINE_WORDING, type SwitchedOff, type TurnInput, type World } from './world.ts';

/** How the composition root binds a turn to its transaction. */
export interface TurnPorts<Tx> {
  /** The content and understanding in force; asked anew each turn, so that what is published is live. */
  world(): World;
  readonly clock: Clock;
  readonly ids: Ids;
  limitsOf(channel: ChannelName): ChannelLimits;
  /** False for channels whose client reads the transcript itself. */
  delivers(channel: ChannelName): boolean;
  /** Whether an operator has switched the channel off. */
  offFor?(channel: ChannelName): SwitchedOff | undefined;
  /** Whether the payment provider does not answer just now. */
  paymentsDown?(): boolean;
  /** Whether the source of addresses outside does not answer just now. */
  addressesDown?(): boolean;
  recordsOf(dialog: string, tx: Tx): unknown;
  leaveQueue(handover: string, tx: Tx): Promise<void>;
  /** Place in the advisors' queue, 1 being next; undefined when not waiting. */
  placeInQueue?(handover: string, tx: Tx): Promise<number | undefined>;
  rate(handover: string, stars: number, tx: Tx): Promise<void>;
  /** Takes personal data out of a question before it is kept. Without it nothing is recorded of a turn. */
  redact?(text: string): string;
  /** Makes a copy of the conversation so far, to be read by its token. */
  keepCopy?(conversationId: string, token: string, tx: Tx): Promise<void>;
  /**
   * Keeps a number that the web chat may go on with by text message, and the words it was given to; `stopped` when its
   * owner wants no texts. Absent where chats do not go on by text; asked only of channels that do not deliver.
   */
  goOnByText?(
    chat: { readonly conversationId: string; readonly phone: string; readonly words: string },
    tx: Tx,
  ): Promise<'agreed' | 'stopped'>;
}

/** Makes the `take` that `ConversationStore.takeTurn` calls, perhaps twice for one message. */
export function conductTurn<Tx>(ports: TurnPorts<Tx>): (unit: TurnUnit<Tx>) => Promise<TurnResult> {
  return async ({ tx, conversationId, message, session }) => {
    const limits = ports.limitsOf(message.via ?? message.channel);
    const world = ports.world();
    const { keepCopy, placeInQueue } = ports;
    const off = ports.offFor?.(message.via ?? message.channel);
    const deliver = ports.delivers(message.channel);
    // A channel that delivers by itself reaches them wherever they are, and tells of no page that falls silent.
    const goOnByText = deliver ? undefined : ports.goOnByText;
    const taken = await takeTurn(
      world,
      {
        message,
        conversationId,
        limits,
        now: ports.clock.now(),
        receivedAt: message.receivedAt,
        recordsOf: (dialog) => ports.recordsOf(dialog, tx),
        leaveQueue: (handover) => ports.leaveQueue(handover, tx),
        rate: (handover, stars) => ports.rate(handover, stars, tx),
        ...(goOnByText && {
          goOnByText: (phone, words) => goOnByText({ conversationId, phone, words }, tx),
        }),
        ...(off && { off }),
        ...(ports.paymentsDown?.() && { paymentsDown: true }),
        ...(ports.addressesDown?.() && { addressesDown: true }),
        ...(placeInQueue && { placeInQueue: (handover) => placeInQueue(handover, tx) }),
        ...(keepCopy && { keepCopy: (token) => keepCopy(conversationId, token, tx) }),
        newId: () => ports.ids.next(),
      },
      session,
    );
    const says = sayOn(world, limits, taken);
    const news = limits.handoverNews ? newsOf(taken.events) : undefined;
    const result = { session: taken.session, says, events: taken.events, deliver, ...signed(taken) };
    if (isKeptForLater(taken.events)) return { ...result, keptForLater: true };
    const { redact } = ports;
    const record = redact && withoutPersonalData(taken.record, redact);
    return { ...result, ...(news && { news }), ...(record && { record }) };
  };
}

function withoutPersonalData(record: TurnRecord, redact: (text: string) => string): TurnRecord {
  const { asked } = record;
  return asked ? { ...record, asked: { ...asked, words: redact(asked.words) } } : record;
}

/** What a turn means for a handover: it begins, or the resident would rather not wait. */
function newsOf(events: readonly TurnEvent[]): HandoverNews | undefined {
  const last = events.findLast(({ kind }) => kind === 'handover-requested' || kind === 'handover-left');
  if (last?.kind === 'handover-requested') return { state: 'requested', handover: last.handover };
  return last?.kind === 'handover-left' ? { state: 'failed', handover: last.handover } : undefined;
}

/** A copy handed out while a person has the conversation is no word of Parley's in it. */
function signed({ events, session }: Taken): Pick<TurnResult, 'author'> {
  const given = events.some(({ kind }) => kind === 'copy-given');
  return given && isKeptByAdvisor(session) ? { author: 'system' } : {};
}

/** Makes what starts a dialog at an advisor's wish, inside their transaction. */
export function conductLoan<Tx>(ports: TurnPorts<Tx>): Lend<Tx> {
  return async ({ tx, conversationId, session, channel, account, contact }, dialog) => {
    const limits = ports.limitsOf(channel);
    const world = ports.world();
    const input: TurnInput = {
      message: { channel, account, contact, externalId: '', text: '' },
      conversationId,
      limits,
      now: ports.clock.now(),
      recordsOf: (id) => ports.recordsOf(id, tx),
      leaveQueue: (handover) => ports.leaveQueue(handover, tx),
      rate: (handover, stars) => ports.rate(handover, stars, tx),
      newId: () => ports.ids.next(),
    };
    const lent = await lendTurn(world, input, session, dialog);
    return lent && { session: lent.session, says: sayOn(world, limits, lent) };
  };
}

/** What the turn said, as the channel carries it; what was cut waits in the session for MORE. */
function sayOn(world: World, limits: ChannelLimits, { events, session }: Taken): readonly Say[] {
  const more = world.wording.words(ENGINE_WORDING, 'more-follows', limits.form);
  const { says, rest } = fitReplies(events, limits, { more, site: world.site });
  if (rest !== undefined) session.rest = rest;
  return says;
}

/** What was said in the turn as the channel carries it. A text message costs money, so short ones are joined. */
export function fitReplies(
  events: readonly TurnEvent[],
  limits: ChannelLimits,
  words: Partial<FitWords> = {},
): { readonly says: readonly Say[]; readonly rest?: string } {
  const said = events.flatMap((event) => (event.kind === 'said' ? [event.say] : []));
  const fitted = (limits.form === 'text' ? joined(said, limits.maxCharacters) : said).map((say) =>
    fitReply(say, limits, words),
  );
  const rests = fitted.flatMap(({ rest }) => (rest === undefined ? [] : [rest]));
  const says = fitted.flatMap((one) => one.says);
  return rests.length === 0 ? { says } : { says, rest: rests.join('\n') };
}

/** Joins neighbours while together they fit in one message; only the last may carry choices. */
function joined(says: readonly Say[], most: number): readonly Say[] {
  const together: Say[] = [];
  for (const say of says) {
    const before = together.at(-1);
    const text = `${before?.text ?? ''}\n${say.text}`;
    const choices = (say.quickReplies ?? []).join('\n').length + 3 * (say.quickReplies?.length ?? 0);
    const fits = before && !before.quickReplies && !before.attachments && text.length + choices <= most;
    if (fits) together.splice(-1, 1, { ...say, text });
    else together.push(say);
  }
  return together;
}
