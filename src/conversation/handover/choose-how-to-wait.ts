import type { Pending } from '../session.ts';
import { startDialog } from '../start-dialog.ts';
import type { Turn } from '../turn.ts';

type WhileClosed = Extract<Pending, { kind: 'while-closed' }>;
type Option = WhileClosed['options'][number];

interface Ways {
  leave(): Promise<unknown>;
  /** They wait on, and are told where they stand. */
  stay(): Promise<unknown>;
}

/**
 * How they wait, asked when the desk closed on them, or pressed under whatever was said since. True when they have said
 * what they would rather do; anything else is answered as ever, and they keep their place.
 */
export async function chooseHowToWait(turn: Turn, { leave, stay }: Ways): Promise<boolean> {
  const { pending } = turn.session;
  if (pending && pending.kind !== 'while-closed') return false;
  const chosen = pending ? readChoice(turn, pending) : readPress(turn);
  delete turn.session.pending;
  if (chosen === undefined) return false;
  if (chosen.choice === 'leave') await leave();
  else if (chosen.choice === 'ask') {
    await startDialog(turn, turn.world.advisorDialog, turn.read(chosen.label));
  } else if (pending) turn.say({ text: pending.waitOn });
  else await stay();
  return true;
}

function readChoice(turn: Turn, { options }: WhileClosed): Option | undefined {
  const { understanding } = turn.world;
  // Neither a yes nor a no to the offer takes their place from them.
  const answered = understanding.yesNo(turn.text)?.rest === '';
  if (answered) return options.find(({ choice }) => choice === 'wait');
  const [only, ...others] = understanding.choose(
    turn.text,
    options.map(({ label }) => label),
  );
  return only !== undefined && others.length === 0 ? options[only] : undefined;
}

const CHOICES: Readonly<Record<string, Option['choice']>> = {
  'choose-wait-on': 'wait',
  'choose-wait': 'wait',
  'choose-call-back': 'ask',
  'choose-message': 'ask',
  'choose-leave-queue': 'leave',
};

/** The very words of a choice: nothing was asked, so nothing less is an answer. */
function readPress(turn: Turn): Option | undefined {
  const said = turn.text.trim().toLowerCase();
  for (const [key, choice] of Object.entries(CHOICES)) {
    const label = turn.wordsOf(turn.world.advisorDialog, key);
    if (label.toLowerCase() === said) return { choice, label };
  }
  return undefined;
}
