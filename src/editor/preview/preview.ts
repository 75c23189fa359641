/** One draft side by side as residents get it: in the web chat, by text message and on each social channel. */
import type { Draft } from '../../content/draft.ts';
import type { Library } from '../../content/library.ts';
import { toPlainText } from '../../conversation/fitting/plain-text.ts';
import type { ChannelLimits, Form, Say } from '../../conversation/message.ts';
import { ENGINE_WORDING, type Fillings, type World } from '../../conversation/world.ts';
import { limitsFor, type Part, type PreviewChannel, partsOf, type TextPart, textPart } from './parts.ts';
import { sampleValues } from './samples.ts';

export interface PreviewPorts {
  /** What is live. */
  library(): Library;
  world(): World;
  /** Web chat first, then texts, then the others, on or not. */
  channels(): readonly PreviewChannel[];
  /** Where residents reach us: stands before links of our own on channels that show no markup. */
  readonly publicUrl: string;
  /** What a segment of a text costs, in pence. */
  readonly textPence?: number | undefined;
}

/** Which sentence of a wording: its key, and which of its successive forms. */
export interface Sentence {
  readonly key?: string | undefined;
  readonly nth?: number | undefined;
}

export interface Preview {
  readonly web: Part;
  readonly sms: readonly TextPart[];
  readonly social: readonly (ReturnType<typeof limitsFor> & { readonly messages: readonly Part[] })[];
}

/** What a channel that is not listed gets: the short words, choices by number. */
const FALL_BACK: ChannelLimits = {
  form: 'text',
  maxCharacters: 1000,
  quickReplies: 0,
  gsm7: false,
  expiryMinutes: 60,
};

/** Undefined where the item has nothing to be shown, such as a wording without the sentence. */
export function previewDraft(
  ports: PreviewPorts,
  draft: Draft,
  sentence: Sentence = {},
): Preview | undefined {
  const world = ports.world();
  const library = ports.library().withDrafts([draft]);
  const web = saidBy(library, world, draft, 'web', sentence);
  const text = saidBy(library, world, draft, 'text', sentence);
  if (web === undefined || text === undefined) return undefined;
  const spoken: Readonly<Record<Form, Say>> = { web, text };
  const carried = (channel: PreviewChannel) => {
    const { form } = channel.limits;
    const more = library.wording.words(ENGINE_WORDING, 'more-follows', form, world.facts);
    return partsOf(spoken[form], channel.limits, { more, site: world.site });
  };
  // Social channels are sent plain words, as their adapters make them.
  const plain = (part: Part): Part => ({ ...part, text: toPlainText(part.text, ports.publicUrl) });
  const [chat, texts, ...others] = ports.channels();
  const fallBack: PreviewChannel = {
    name: 'other',
    title: 'Any other channel',
    limits: FALL_BACK,
    isOn: true,
  };
  return {
    web: (chat && carried(chat)[0]) ?? { text: web.text },
    sms: texts ? carried(texts).map((part) => textPart(part, ports.textPence)) : [],
    social: [...others, fallBack].map((channel) => {
      const messages = carried(channel).map(plain);
      return { ...limitsFor(channel, spoken[channel.limits.form], messages), messages };
    }),
  };
}

function saidBy(
  library: Library,
  world: World,
  { kind, id, body }: Draft,
  form: Form,
  { key, nth }: Sentence,
): Say | undefined {
  if (kind === 'article') return library.answer(id, form);
  if (kind === 'wording') {
    const chosen = key ?? firstKey(body);
    if (chosen === undefined || !library.wording.has(id, chosen)) return undefined;
    const fillings: Fillings = sampleValues(library.wording.words(id, chosen, form, {}, nth), world.facts);
    return { text: library.wording.words(id, chosen, form, fillings, nth) };
  }
  const notice = library.notices.find(({ key: name }) => name === `${id}@draft`);
  return notice && { text: form === 'web' ? notice.text : notice.sms };
}

function firstKey(body: unknown): string | undefined {
  const { words } = (typeof body === 'object' && body !== null ? body : {}) as { readonly words?: unknown };
  return typeof words === 'object' && words !== null ? Object.keys(words)[0] : undefined;
}
