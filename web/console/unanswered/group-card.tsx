/** Questions that ask alike, and what can be done about them. */
import { useId, useState } from 'react';
import { ask } from '../api.ts';
import { dateOf } from '../desk/words.ts';
import { addedTo } from './added-to.ts';
import { ChooseTopic, type Topic } from './choose-topic.tsx';
import { NewArticle } from './new-article.tsx';
import { DoneNote, useSettled } from './settle.tsx';
import { addedSchema, type Group } from './wire.ts';

const NOT_FOR_US = 'Not for us: it will not be listed again.';

export function GroupCard({ group }: { readonly group: Group }) {
  const title = useId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(group.questions.map(({ id }) => id)));
  const { busy, problem, done, settle, undo, slip } = useSettled();
  const questions = group.questions.filter(({ id }) => chosen.has(id));
  const ids = questions.map(({ id }) => id);
  const post = (csrf: string, deed: string, body = {}) =>
    ask(addedSchema, `/api/unanswered/${group.id}/${deed}`, { csrf, body: { questions: ids, ...body } });
  const add = (topic: Topic) => {
    const phrases = questions.map(({ words }) => words.slice(0, 200));
    void settle(async (csrf) => addedTo(topic, await post(csrf, 'add-phrase', { topic: topic.id, phrases })));
  };
  const ruleOut = () =>
    void settle(async (csrf) => {
      await post(csrf, 'not-for-us');
      return { words: NOT_FOR_US, undo: (again) => post(again, 'put-back') };
    });
  const none = busy || questions.length === 0;
  return (
    <li className="unanswered-group" aria-labelledby={title}>
      <h3 id={title}>{group.name}</h3>
      <p className="unanswered-counts">
        <span className="tag">{group.times === 1 ? 'Once' : `${group.times} times`}</span>
        <Reasons group={group} />
        <span className="muted">last on {dateOf(group.lastAt)}</span>
      </p>
      {done ? (
        <DoneNote done={done} busy={busy} undo={(deed) => void undo(deed)} />
      ) : (
        <>
          {group.questions.length > 1 && <Questions group={group} chosen={chosen} choose={setChosen} />}
          <p className="unanswered-deeds">
            <span className="unanswered-lead">Add as phrase to</span>
            <ChooseTopic guesses={group.guesses} busy={none} about={`“${group.name}”`} choose={add} />
            <span className="unanswered-lead">or</span>
            <NewArticle group={group.id} name={group.name} questions={questions} busy={none} />
            <button
              type="button"
              className="button button-second button-compact"
              ref={slip}
              disabled={none}
              onClick={ruleOut}
            >
              Not for us<span className="visually-hidden">: “{group.name}”</span>
            </button>
          </p>
        </>
      )}
      {problem !== undefined && (
        <p className="note note-problem" role="alert">
          {problem}
        </p>
      )}
    </li>
  );
}

function Reasons({ group }: { readonly group: Group }) {
  const reasons = [
    [group.noAnswer, 'no answer'],
    [group.unsure, 'a guess'],
    [group.notHelpful, 'not helpful'],
    [group.person, 'to a person'],
  ] as const;
  return reasons.map(([n, name]) =>
    n === 0 ? null : (
      <span key={name} className={name === 'no answer' ? 'tag tag-waiting' : 'tag'}>
        {name} {n}
      </span>
    ),
  );
}

interface QuestionsProps {
  readonly group: Group;
  readonly chosen: ReadonlySet<string>;
  choose(ids: ReadonlySet<string>): void;
}

/** Each can be left out: what is alike is not always the same. */
function Questions({ group, chosen, choose }: QuestionsProps) {
  function toggle(id: string) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  }
  return (
    <details>
      <summary>
        {chosen.size} of {group.questions.length} ways it was asked
      </summary>
      <ul className="unanswered-ways">
        {group.questions.map(({ id, words, times }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />{' '}
              <span>{words}</span>
            </label>
            {times > 1 && <span className="muted"> {times} times</span>}
          </li>
        ))}
      </ul>
      {group.more > 0 && (
        <p className="muted">And {group.more} more, which come up once these are dealt with.</p>
      )}
    </details>
  );
}
