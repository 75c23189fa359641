/** What a change would do to questions that must go right, and to what residents really asked. */
import type { WouldChange } from './wire.ts';
import { outcomeWords } from './words.ts';

export function TriedExamples({ examples }: { readonly examples: WouldChange['examples'] }) {
  if (examples.length === 0) {
    return <p className="muted">No questions are kept that must go right.</p>;
  }
  const broken = examples.filter(({ holds }) => !holds);
  if (broken.length === 0) {
    return (
      <p>
        {examples.length === 1
          ? 'The one question that must go right does.'
          : `All ${examples.length} questions that must go right do.`}
      </p>
    );
  }
  return (
    <>
      <h3 className="check-broken">
        {broken.length} of {examples.length} {examples.length === 1 ? 'question' : 'questions'} that must go
        right would go wrong
      </h3>
      <ul className="changed">
        {broken.map(({ id, words, must, mustTitle, after }) => (
          <li key={id}>
            <p className="changed-words">“{words}”</p>
            <p>
              must go to <strong>{mustTitle || must}</strong>, and would get{' '}
              <strong>{outcomeWords(after)}</strong>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

interface ChangedQuestionsProps {
  readonly looked: number;
  readonly questions: WouldChange['questions'];
}

export function ChangedQuestions({ looked, questions }: ChangedQuestionsProps) {
  const asked = looked === 1 ? 'one recent question' : `${looked.toLocaleString('en-GB')} recent questions`;
  if (looked === 0) return <p className="muted">Residents have not asked anything lately.</p>;
  if (questions.length === 0) return <p>None of the {asked} would get another answer.</p>;
  return (
    <>
      <h3>
        {questions.length} of {asked} would get another answer
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard. */}
      <section className="table-scroll" tabIndex={0} aria-label="Questions with another answer, table">
        <table className="work-table work-table-cards">
          <thead>
            <tr>
              <th scope="col">Question</th>
              <th scope="col">Asked</th>
              <th scope="col">Now</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          <tbody>
            {questions.map(({ words, times, before, after }) => (
              <tr key={words}>
                <th scope="row">“{words}”</th>
                <td data-name="Asked" className="cell-times">
                  {times === 1 ? 'once' : `${times} times`}
                </td>
                <td data-name="Now">{outcomeWords(before)}</td>
                <td data-name="After">{outcomeWords(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
