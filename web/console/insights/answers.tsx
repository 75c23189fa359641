import { Bar, Section, Table, Tiles } from './tables.tsx';
import type { Figures, Report } from './wire.ts';
import { changeWords, percent, shareOf, whole } from './words.ts';

type Topic = Figures['topics'][number];

const MOST = 25;
const TAKEN: Readonly<Record<string, string>> = {
  answered: 'Answered',
  started: 'Task begun',
  choices: 'Choices offered',
  nothing: 'No answer',
};

export function Answers({ report }: { readonly report: Report }) {
  const { figures, figuresBefore, questions, titles } = report;
  const tile = (name: string, of: keyof Figures['questions']) => {
    const change = changeWords(figures.questions[of], figuresBefore.questions[of], whole);
    return { name, value: whole(figures.questions[of]), change };
  };
  return (
    <>
      <Tiles
        tiles={[
          tile('Questions answered', 'answered'),
          tile('Tasks begun by a question', 'started'),
          tile('Guesses among those', 'low'),
          tile('Choices offered', 'choices'),
          tile('No answer', 'nothing'),
        ]}
      />
      <Topics title="Used most" topics={figures.topics.slice(0, MOST)} titles={titles} />
      <Topics title="Failing most" topics={failing(figures.topics)} titles={titles} />
      <Section
        title="Asked most"
        says="In residents' words, personal data taken out, of the last 28 days shown. What was asked only a few times is left out."
      >
        {questions.length === 0 ? (
          <p className="muted">No question was asked in the same words often enough.</p>
        ) : (
          <Table caption="Questions asked most" heads={['Question', 'Times', 'Taken for']}>
            {questions.map(({ words, times, taken, topic }) => (
              <tr key={words}>
                <th scope="row">{words}</th>
                <td>
                  <Bar n={times} most={questions[0]?.times ?? 0} says={whole(times)} />
                </td>
                <td>{taken === 'nothing' || topic === null ? TAKEN[taken] : (titles[topic] ?? topic)}</td>
              </tr>
            ))}
          </Table>
        )}
      </Section>
    </>
  );
}

function failedOf({ notHelpful, person }: Topic): number {
  return notHelpful + person;
}

function failing(topics: readonly Topic[]): readonly Topic[] {
  return topics
    .filter((topic) => failedOf(topic) > 0)
    .sort((one, other) => failedOf(other) - failedOf(one))
    .slice(0, MOST);
}

interface TopicsProps {
  readonly title: string;
  readonly topics: readonly Topic[];
  readonly titles: Readonly<Record<string, string>>;
}

function Topics({ title, topics, titles }: TopicsProps) {
  const most = Math.max(0, ...topics.map(({ used }) => used));
  return (
    <Section title={title}>
      {topics.length === 0 ? (
        <p className="muted">Nothing in these days.</p>
      ) : (
        <Table
          caption={`Articles and tasks: ${title.toLowerCase()}`}
          heads={['Article or task', 'Used', 'Helpful', 'Not helpful', 'To a person', 'Failed']}
        >
          {topics.map((topic) => (
            <tr key={topic.id}>
              <th scope="row">{titles[topic.id] ?? topic.id}</th>
              <td>
                <Bar n={topic.used} most={most} says={whole(topic.used)} />
              </td>
              <td className="number">{whole(topic.helpful)}</td>
              <td className="number">{whole(topic.notHelpful)}</td>
              <td className="number">{whole(topic.person)}</td>
              <td className="number">{percent(shareOf(failedOf(topic), topic.used))}</td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}
