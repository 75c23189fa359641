import { askPendingAgain } from '../advance.ts';
import { onDayWords } from '../calendar/clock-words.ts';
import { londonDay } from '../calendar/working-days.ts';
import { isKeptByAdvisor } from '../handover/loan.ts';
import { plainOf } from '../slots/plain-answer.ts';
import type { Turn } from '../turn.ts';
import { sayPlace } from './leave-to-advisor.ts';

const OPENS = '^(?:(?:hi|hello|hey|hiya|sorry|ok|okay|so|um|erm|er|and|but|excuse me) )*';
const TEXT = '(?:text|txt|sms|message|msg|text message)';
/** Whole messages only: "what is this charge on my bill" asks something else. */
const ABOUT_US = new RegExp(
  `${OPENS}(?:what(?:'?s| is| are)(?: all)? (?:this|that|these|it|you)(?: (?:all )?(?:about|for|thing|number|service|chat|bot|page|website))?|(?:who|what) (?:are|r) (?:you|u)(?: (?:and|then|please)\\b.{0,30})?|who(?:'?s| is) (?:this|that)|what (?:do|can|does) (?:you|u|this|it) do(?: for me)?|what (?:is|'s) the point of (?:this|you)|is this (?:real|a real person|the council|legit|genuine|official))\\??$`,
);
const ABOUT_A_TEXT = new RegExp(
  `${OPENS}(?:(?:i(?:'?ve| have)? )?(?:just )?(?:got|had|received|been sent) (?:a|this|your|another|some) ${TEXT}s?(?: (?:from (?:you|u|this number|the council|yous)|off (?:you|u)|today|yesterday|this morning|about (?:it|this|something)))?|you(?:'?ve| have)? (?:just )?(?:texted|messaged|sent) (?:me|us)(?: (?:a|this))?(?: ${TEXT})?|why (?:did|have|are|r|do) (?:you|u|i) (?:keep )?(?:get|getting|got|text\\w*|messag\\w*|sen[dt]\\w*)(?: (?:me|us))?(?: (?:a|this|these|your))?(?: ${TEXT}s?)?|who(?:'?s| is) (?:texting|messaging) (?:me|us)|who (?:sent|texted)(?: me)?(?: this)?(?: ${TEXT})?|what(?:'?s| is| was) (?:this|that|the|your) ${TEXT}(?: (?:about|for))?|is (?:this|it) (?:a )?(?:scam|spam|fraud|con))\\??$`,
);

const SOMEBODY =
  '(?:(?:a|an|the|any|some|just|really|actually|actual|real|live|living|proper|genuine|human|automated|computer|chat) )*(?:persons?|people|humans?|human beings?|someone|somebody|real|alive|robots?|bots?|chat ?bots?|machine|computer|ai|automated|automatic|program(?:me)?|software|chatgpt|man|woman)';
const EITHER = `${SOMEBODY}(?: (?:or|and|not) (?:${SOMEBODY}|what|not))?`;
const TALKING = '(?:talking|speaking|chatting|texting|typing|writing|messaging|spking)';
const READING = '(?:typing|replying|answering|writing|talking|reading|sending|behind|on the other end)';
/** Whole messages that ask whether we are a person. They name one, and yet do not ask for one. */
const PERSON_OR_NOT = new RegExp(
  `${OPENS}(?:` +
    [
      `(?:(?:are|r) )?(?:you|u|yous) (?!people\\b)${EITHER}(?: (?:there|or what|at all|then|please))*`,
      `(?:am i|are we) ${TALKING} (?:to|with|2) ${EITHER}(?: (?:here|now|then|or what))*`,
      `(?:who|what) am i (?:actually |really )?${TALKING} (?:to|with)(?: (?:here|now|please))*`,
      `is (?:this|(?:it|that)(?! (?:really |actually )?(?:automatic|automated|real)\\W*$)) ${EITHER}(?: (?:i'?m|i am|that'?s|that is|who is|is))?(?: ${READING}(?: .{0,30})?)?`,
      `(?:will|does|do|is|are) ${SOMEBODY} (?:read|reads|see|sees|answers?|repl(?:y|ies)|types?|${READING}) (?:to )?(?:this|these|it|me|my messages?|what i (?:type|say|write))(?: .{0,30})?`,
      `(?:you(?:'?re| are)|ur|this is) (?:just |only )?(?:a|an) (?:ro)?(?:bot|chat ?bot|machine|computer|ai)(?: (?:are(?: ?n'?t)? you|is ?n'?t it|right|then))*`,
      `(?:ro)?bot or (?:a )?(?:human|person)|(?:a )?(?:human|person) or (?:a )?(?:ro)?bot`,
    ].join('|') +
    ')[?!]*$',
);

/** Asked of a broadcast that they were told. */
const ABOUT_A_NOTICE =
  /^(?:(?:hi|hello|hey|sorry|ok|okay|so|please) )*(?:(?:what|which)(?:'?s| is| was)?(?: (?:this|that|the|your))? (?:notice|news|alert|warning|announcement)(?: (?:about|for|is (?:this|that)|was (?:this|that)))?|(?:can you |could you |please )*(?:tell me more|say more|explain(?: (?:this|that|it|more))?|(?:give|send) me (?:more|the) (?:details?|info\w*))(?: (?:about|on) (?:this|that|it|the (?:notice|news|alert)))?|(?:any )?more (?:details?|info\w*|news)(?: please)?|details(?: please)?|what do(?:es)? (?:you|this|that|it) mean|what happened|is (?:this|that|it) still (?:on|true|right|happening))$/;
/** A broadcast is not what they ask about any more. */
const FORGOTTEN_AFTER_MS = 7 * 86_400_000;

/** "What notice?": what they were told of late is said again, and the fuller words where there are any. */
export async function tellAboutNotice(turn: Turn): Promise<boolean> {
  const { broadcast } = turn.session;
  const { now } = turn.input;
  if (!broadcast || now.getTime() - Date.parse(broadcast.at) > FORGOTTEN_AFTER_MS) return false;
  const plain = plainOf(turn.text).replace(/[?!.]+$/, '');
  if (!ABOUT_A_NOTICE.test(plain) && !ABOUT_A_TEXT.test(plain)) return false;
  const day = onDayWords(londonDay(new Date(broadcast.at)), londonDay(now));
  turn.sayWords('about-broadcast', { day, words: broadcast.more ?? broadcast.text });
  await askPendingAgain(turn);
  return true;
}

/**
 * "Are you a real person?" is told plainly, and how to have one. It comes before anything that would take it for asking for
 * a person, or worse.
 */
export async function sayWhetherPerson(turn: Turn): Promise<boolean> {
  const { session, input, world } = turn;
  if (input.off || session.stopped || isKeptByAdvisor(session)) return false;
  if (!PERSON_OR_NOT.test(plainOf(turn.text))) return false;
  if (session.handover) {
    turn.sayWords('not-a-person-waiting');
    await sayPlace(turn);
    return true;
  }
  const gettingOne = turn.current?.dialog.id === world.advisorDialog;
  turn.sayWords('not-a-person', {}, gettingOne ? [] : [turn.words('talk-to-a-person')]);
  await askPendingAgain(turn);
  return true;
}

/** Somebody does not know whom they are talking to, or what a text was for: they hear who we are and what we can do. */
export async function introduce(turn: Turn): Promise<boolean> {
  const plain = plainOf(turn.text);
  const key = ABOUT_A_TEXT.test(plain) ? 'about-our-texts' : ABOUT_US.test(plain) ? 'who-we-are' : undefined;
  if (key === undefined) return false;
  turn.sayWords(key, {}, turn.current ? [] : turn.world.starters);
  await askPendingAgain(turn);
  return true;
}
