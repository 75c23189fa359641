import { Bar, Section, Table, Tiles } from './tables.tsx';
import type { Figures, Report } from './wire.ts';
import { changeWords, percent, shareOf, whole } from './words.ts';

type Dialog = Figures['dialogs'][number];

export function Tasks({ report }: { readonly report: Report }) {
  const { figures, figuresBefore, titles } = report;
  const tile = (name: string, of: keyof Figures['tasks']) => {
    const change = changeWords(figures.tasks[of], figuresBefore.tasks[of], whole);
    return { name, value: whole(figures.tasks[of]), change };
  };
  const title = (id: string) => titles[id] ?? id;
  return (
    <>
      <Tiles
        tiles={[
          tile('Tasks begun', 'begun'),
          tile('Completed', 'completed'),
          tile('Requests made', 'requests'),
        ]}
      />
      <Section
        title="Tasks"
        says="A task counts when a resident begins it, and as completed within seven days."
      >
        <Table
          caption="Tasks by how they ended"
          heads={[
            'Task',
            'Begun',
            'Completed',
            'Share',
            'Before',
            'Cancelled',
            'To a person',
            'Left',
            'Going on',
          ]}
        >
          {figures.dialogs.map((dialog) => (
            <TaskRow
              key={dialog.id}
              dialog={dialog}
              title={title(dialog.id)}
              before={beforeOf(report, dialog.id)}
            />
          ))}
        </Table>
        {figures.dialogs.length === 0 && <p className="muted">No task was begun in these days.</p>}
      </Section>
      <Section
        title="Where people give up"
        says="Of those who cancelled, left, or went to a person: what they were asked last."
      >
        {figures.dialogs
          .filter(({ slots }) => slots.some(({ givenUp }) => givenUp > 0))
          .map((dialog) => (
            <DropOff
              key={dialog.id}
              dialog={dialog}
              title={title(dialog.id)}
              names={report.slots[dialog.id] ?? {}}
            />
          ))}
        {!figures.dialogs.some(({ slots }) => slots.some(({ givenUp }) => givenUp > 0)) && (
          <p className="muted">Nobody gave up a task in these days.</p>
        )}
      </Section>
    </>
  );
}

function beforeOf({ figuresBefore }: Report, id: string): number | null {
  const dialog = figuresBefore.dialogs.find((one) => one.id === id);
  return dialog ? shareOf(dialog.ends.completed ?? 0, dialog.begun) : null;
}

interface TaskRowProps {
  readonly dialog: Dialog;
  readonly title: string;
  readonly before: number | null;
}

function TaskRow({ dialog, title, before }: TaskRowProps) {
  const { begun, ends } = dialog;
  const completed = ends.completed ?? 0;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className="number">{whole(begun)}</td>
      <td>
        <Bar n={completed} most={begun} says={whole(completed)} />
      </td>
      <td className="number">{percent(shareOf(completed, begun))}</td>
      <td className="number">{percent(before)}</td>
      {['cancelled', 'person', 'left', 'going-on'].map((end) => (
        <td key={end} className="number">
          {whole(ends[end] ?? 0)}
        </td>
      ))}
    </tr>
  );
}

interface DropOffProps {
  readonly dialog: Dialog;
  readonly title: string;
  readonly names: Readonly<Record<string, string>>;
}

function DropOff({ dialog: { slots }, title, names }: DropOffProps) {
  const gaveUp = slots.filter(({ givenUp }) => givenUp > 0);
  const most = Math.max(...gaveUp.map(({ givenUp }) => givenUp));
  return (
    <>
      <h3>{title}</h3>
      <Table
        caption={`Where people give up: ${title}`}
        heads={['Asked last', 'Gave up there', 'Were asked it', 'Share']}
      >
        {gaveUp.map(({ slot, asked, givenUp }) => (
          <tr key={slot}>
            <th scope="row">{names[slot] ?? slot}</th>
            <td>
              <Bar n={givenUp} most={most} says={whole(givenUp)} />
            </td>
            <td className="number">{asked === 0 ? '–' : whole(asked)}</td>
            <td className="number">{percent(shareOf(givenUp, asked))}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}
