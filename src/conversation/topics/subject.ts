/** Whether a message says by its own words what it is about, or leaves that to what was said before. */
import { plainWords } from '../slots/plain-words.ts';
import type { Turn } from '../turn.ts';

/** Words that any sentence may hold. */
const SMALL = new Set(
  (
    'a about actually after again ago all already also always am an and another any anybody anyone anything are as ask at away back be ' +
    'because been before being but by can cant could couldnt did didnt do does doesnt doing dont each either else enough even ever every for from get ' +
    'gets getting give gives given go goes going gone gonna got had has have havent having he hello her here hers hi him his how i id if ill im in ' +
    'instead into is isnt it its itself ive just kind know let like long look lot make many may maybe me mean might mine more most much must my ' +
    'myself need needed needs never no not now of off ok okay on once one only or other our ours out over please possible put quite rather ' +
    'really right said same say see shall she should show so some somebody someone something sort still such sure take takes taken taking tell ' +
    'than thank thanks that thats the their them then there these they thing things think this those though through till to told too try under ' +
    'until up us use used using usually very want wanted was way we well were what whats when whens where wheres whether which while who whole whos whom whose why ' +
    'will with within without wont would yes yet you your yours youre able has hasnt wasnt werent arent shouldnt wouldnt u ur r pls plz cos'
  ).split(' '),
);

/** Words that are said of most things a council does, and name none of them; nor does whoever it is for. */
const GENERAL = new Set(
  (
    'answer anonymous anonymously appeal application applications apply applying appointment arrange arrive arrives ask begin begins book booked booking bring call cancel cancelled ' +
    'change changed charge charged charges check claim close closed closes collect come comes contact cost costs cheap cheaper date dates day days deadline decide decision ' +
    'document documents early earlier email end ends evening evidence expire expires fast fee fees fill find finish finishes form forms free happen happened happens ' +
    'hear help hour hours information info keep last late later lasts leave left link live lives mind minute minutes month monthly months morning money next ' +
    'night number nobody online open opening opens order paid paper papers paperwork pay payment payments people person phone pick price prices process proof prove proves proving quick quickly ' +
    'quicker reach receive refund renew report request reply respond ring run send sends sent shut sign signed signs soon speak start started starts stay step ' +
    'steps stop talk telephone text time times today tomorrow tonight touch turn update urgent visit wait waiting website weeks week weekend weekends work ' +
    'working works write wrong year years yearly yesterday afternoon longer stuff okay per via sunday monday tuesday wednesday thursday friday saturday ' +
    'boxing weekly fortnightly daily quarterly instalment instalments wife husband partner mum mother dad father son daughter brother sister nan gran grandad girlfriend boyfriend ' +
    'sundays mondays tuesdays wednesdays thursdays fridays saturdays'
  ).split(' '),
);
/** Read alone, what is left of the message is about something as surely as this. */
const SURE = 0.8;
/** The same of several topics together: "sofa" is a collection or its price. */
const SURE_AMONG = 0.75;

/** Ours, and no topic's: "when are you open". */
export const ASKS_OF_US =
  /\b(?:you|your|town hall|council)\b.*\b(?:open|opening|close|closed|shut|hours)\b|\b(?:are|is) (?:you|this) (?:a )?(?:real|human|robot|bot|person)\b/;

/** Whether the word tells nothing by itself in any sentence. */
export function isSmall(plain: string): boolean {
  return SMALL.has(plain) || /^\d+(?:am|pm|st|nd|rd|th)?$/.test(plain);
}

/** Whether the word is said of most things a council does. */
export function isGeneral(plain: string): boolean {
  return GENERAL.has(plain);
}

/** The words that may name a subject: not "how", "it" or "does", nor "book", "online" or "form". */
export function subjectWords(text: string): readonly string[] {
  return plainWords(text).flatMap(({ plain }) => (isSmall(plain) || isGeneral(plain) ? [] : [plain]));
}

/**
 * "How do I get rid of a sofa" names a subject, "who signs it" does not, however sure the classifier is: it has learnt
 * short questions from the topic that happened to ask them.
 */
export function namesSubject(turn: Turn): boolean {
  const words = subjectWords(turn.text);
  if (words.length === 0) return false;
  const { decision: whole } = turn.understood;
  if ((whole.kind === 'answer' || whole.kind === 'dialog') && whole.score >= SURE) return true;
  const { decision } = turn.read(words.join(' '));
  if (decision.kind === 'urgent') return true;
  if (decision.kind === 'clarify') {
    return decision.options.reduce((sum, { score }) => sum + score, 0) >= SURE_AMONG;
  }
  return decision.kind !== 'none' && decision.score >= SURE;
}

/** The ends off, so that "forms" and "form", "signs" and "signed" are the same. */
export function stem(word: string): string {
  return word.replace(/(?:ies|es|s|ing|ed)$/, '');
}
