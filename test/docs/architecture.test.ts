/** The lists of docs/architecture.md are those of the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const DOCS = readFileSync('docs/architecture.md', 'utf8');

/** What the document calls each judgement. */
const CALLED: Readonly<Record<string, string>> = {
  breakLoop: 'another machine that texts back',
  answerInPrivate: 'a comment that all can read',
  heedCarrier: 'carrier keywords',
  sayWhetherPerson: 'whether we are a person',
  signpostUrgent: 'urgent',
  giveCopy: 'a copy of the chat',
  leaveToAdvisor: 'an advisor has the conversation',
  forgetOnRequest: 'a wish to be forgotten',
  waitWhileOff: 'the service is off',
  takePhotos: 'pictures',
  declinePerson: 'no person wanted',
  followUpUndone: 'what is said of a task just cancelled',
  followUpSignUp: 'what is said of texts just signed up for',
  followUpTask: 'what is said of a task just finished',
  explainQuestion: 'a question that was not understood',
  followControl: 'controls',
  greetInLanguage: 'another language',
  offerToResume: 'resume after silence',
  meetToldAlready: '"I already told you"',
  answerAboutTask: 'a question that the task in hand knows of',
  takeOtherTask: 'another task plainly asked for',
  askWhichOfYesAndNo: 'yes and no at once',
  answerPending: 'the answer to the pending question',
  hearWhetherItHelped: 'whether an answer helped',
  returnCourtesy: 'courtesies',
  tellAboutNotice: 'a notice that is asked about',
  introduce: 'who we are',
  correct: 'correction',
  takeAhead: 'an answer given ahead',
  takeUpAgain: 'something taken up again',
  meetBareWord: 'a bare word',
  followTopic: 'a question asked on',
  answerAside: 'any other question in the middle of a task',
  takeTopic: 'a new topic',
  answerFreely: 'free text',
  meetLateCorrection: 'a late correction',
  askWhatFor: 'an address alone',
  takeClause: 'part of the message',
  meetAnger: 'anger',
  fallBack: 'fall back',
};

describe('the architecture document', () => {
  it('names the judgements in the order in which they are tried', () => {
    const code = readFileSync('src/conversation/take-turn.ts', 'utf8');
    const list = /const JUDGEMENTS[^[]*\[\]? = \[([^\]]*)\]/.exec(code)?.[1] ?? '';
    const judgements = list.match(/\w+/g) ?? [];
    const told = /the first that applies decides:([^.]*)\./.exec(DOCS)?.[1] ?? '';
    const phrases = told.replace(/\s+/g, ' ').trim().split(', ');
    expect(judgements.map((name) => CALLED[name] ?? `${name} is not in the document`)).toEqual(phrases);
  });

  it('says of every folder of the source who it may import', () => {
    const table = DOCS.slice(DOCS.indexOf('| Folder | May import |'), DOCS.indexOf('## Dialogs'));
    const named = [...table.matchAll(/^\| ([^|]*)/gm)].flatMap(
      ([, cell = '']) => cell.match(/src\/[\w-]+(?!\.)\b/g) ?? [],
    );
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const found = folders.map(({ name }) => `src/${name}`);
    expect(found.filter((folder) => !named.includes(folder))).toEqual([]);
    expect(named.filter((name) => !found.includes(name) && name !== 'src/main')).toEqual([]);
  });
});
