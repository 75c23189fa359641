/** The slots that find what a resident has with us: one of their own, or one they have the reference and the postcode of. */
import {
  type DialogContext,
  type Json,
  type Option,
  type Parsed,
  SILENT,
  type Slot,
  value,
} from '../dialog.ts';
import { asksBack, isHalfPostcode, plainOf, withholds, yesOrNo } from './plain-answer.ts';

export type QuotedReference<Known> = {
  readonly reference: string;
  /** Absent while it must be proved with a postcode. */
  readonly known?: Known;
};

export type ProvenPostcode<Known> = { readonly postcode: string; readonly known: Known };

/** The slots belong together and have these names. */
export interface ReferenceValues<Known> {
  reference: QuotedReference<Known>;
  postcode: ProvenPostcode<Known>;
}

interface ReferenceParts<Known, Values extends object, Records, Settings> {
  /** Whether what is wanted is there already, so that it has to be found. */
  wanted(values: Partial<Values>): boolean;
  /** Their own, to choose from. */
  own(context: DialogContext<Values, Records, Settings>): Promise<readonly Option<QuotedReference<Known>>[]>;
  /** What the reference stands for where the chat, the number or a postcode prove that it is theirs. */
  prove(
    reference: string,
    context: DialogContext<Values, Records, Settings>,
    postcode?: string,
  ): Promise<Known | undefined>;
  /** The sentence of the wording where nothing is proved: the same whether there is none or it is somebody else's. */
  readonly unproved: string;
}

const LOST =
  /\b(?:lost|forgot\w*|remember|deleted|have(?:n'?t)? (?:it|one|got)|do(?:n'?t| not) know|no idea)\b/;

/** Asked by wording `ask-reference`, `ask-reference-own` and `ask-postcode`; also says `no-reference` and `need-postcode`. */
export function referenceSlots<Known extends Json, Values extends ReferenceValues<Known>, Records, Settings>(
  parts: ReferenceParts<Known, Values, Records, Settings>,
): {
  readonly reference: Slot<QuotedReference<Known>, Values, Records, Settings>;
  readonly postcode: Slot<ProvenPostcode<Known>, Values, Records, Settings>;
} {
  const { wanted, own, prove, unproved } = parts;
  return {
    reference: {
      sensitivity: 'none',
      when: wanted,
      async parse({ text, entities }, context, asked): Promise<Parsed<QuotedReference<Known>>> {
        const quoted = entities.find((entity) => entity.kind === 'reference')?.value;
        if (quoted !== undefined) {
          const known = await prove(quoted, context);
          return value({ reference: quoted, ...(known !== undefined && { known }) });
        }
        if (context.values.reference !== undefined) return SILENT;
        if (!asked) return only(await own(context));
        if (asksBack(text) || entities.some(({ kind }) => kind === 'postcode')) return SILENT;
        const lost = withholds(text) || yesOrNo(text) === 'unsure' || LOST.test(plainOf(text));
        return lost ? { kind: 'refused', say: context.say('no-reference') } : SILENT;
      },
      options: own,
      async ask(context) {
        const quickReplies = (await own(context)).map(({ label }) => label);
        return quickReplies.length > 0
          ? context.say('ask-reference-own', {}, { quickReplies })
          : context.say('ask-reference');
      },
      describe: (value) => value.reference,
    },
    postcode: {
      sensitivity: 'personal',
      when: (values) =>
        wanted(values) && values.reference !== undefined && values.reference.known === undefined,
      dependsOn: ['reference'],
      async parse({ text, entities }, context, asked): Promise<Parsed<ProvenPostcode<Known>>> {
        const { reference } = context.values;
        const given = entities.find((entity) => entity.kind === 'postcode')?.value;
        if (given !== undefined && reference !== undefined) {
          const known = await prove(reference.reference, context, given);
          return known === undefined
            ? { kind: 'refused', say: context.say(unproved) }
            : value({ postcode: given, known });
        }
        // "No, it's BW-K47-Q2X" puts the reference right.
        const isReference = entities.some(({ kind }) => kind === 'reference');
        if (!asked || isReference || context.values.postcode !== undefined || asksBack(text)) return SILENT;
        return isHalfPostcode(text) ? { kind: 'refused', say: context.say('need-postcode') } : SILENT;
      },
      describe: (value) => value.postcode,
    },
  };
}

/** With only one there is nothing to choose. */
function only<T>(options: readonly Option<T>[]): Parsed<T> {
  const [first, ...others] = options;
  return first && others.length === 0 ? value(first.value) : SILENT;
}
