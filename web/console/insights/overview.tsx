import { channelName } from '../desk/words.ts';
import { Columns } from './columns.tsx';
import { comparable } from './people.tsx';
import { Bar, Section, Table, Tiles } from './tables.tsx';
import type { Report } from './wire.ts';
import { changeWords, meanStars, OUTCOMES, percent, pounds, shareOf, shortDay, whole } from './words.ts';

export function Overview({ report }: { readonly report: Report }) {
  return (
    <>
      <MainTiles report={report} />
      <Section
        title="Visits by day"
        says="A visit is what someone writes until they are silent for long. It counts on the day on which it began."
      >
        <Columns
          label={`Visits by day and channel, ${whole(report.figures.visits)} in all`}
          head="Day"
          names={report.byDay.days.map(shortDay)}
          series={Object.entries(report.byDay.channels).map(([channel, values]) => ({
            name: channelName(channel),
            values,
          }))}
        />
      </Section>
      <Outcomes report={report} />
      <Section title="Visits by hour" says="By when they began, in London's time.">
        <Columns
          label="Visits by the hour of the day in which they began"
          head="Hour"
          names={report.figures.hours.map((_, hour) => `${String(hour).padStart(2, '0')}:00`)}
          series={[{ name: 'Visits', values: report.figures.hours }]}
        />
      </Section>
    </>
  );
}

function MainTiles({ report: { figures: now, figuresBefore: before } }: { readonly report: Report }) {
  const stars = meanStars(now.people.stars);
  const rated = now.people.stars.reduce((sum, n) => sum + n, 0);
  const tiles = [
    { name: 'Visits', value: whole(now.visits), change: changeWords(now.visits, before.visits, whole) },
    {
      name: 'Dealt with without a person',
      value: percent(now.containment),
      change: before.containment === null ? undefined : `was ${percent(before.containment)}`,
    },
    {
      name: 'Tasks completed',
      value: whole(now.tasks.completed),
      change: changeWords(now.tasks.completed, before.tasks.completed, whole),
    },
    {
      name: 'Asked for a person',
      value: whole(now.people.requested),
      change: changeWords(now.people.requested, comparable(before)?.requested ?? null, whole),
    },
    {
      name: 'Satisfaction with advisors',
      value: stars === null ? '–' : `${stars.toFixed(1)} of 5`,
      change: `${whole(rated)} ${rated === 1 ? 'rating' : 'ratings'}`,
    },
    {
      name: 'Cost avoided',
      value: pounds(now.cost.avoidedPence),
      change: changeWords(now.cost.avoidedPence, before.cost.avoidedPence, pounds),
    },
  ];
  return <Tiles tiles={tiles} />;
}

function Outcomes({ report: { figures, figuresBefore } }: { readonly report: Report }) {
  const most = Math.max(...Object.values(figures.outcomes));
  return (
    <Section
      title="How visits went"
      says="What happened last decides. Confirmed and implied are counted as dealt with, of those that asked something and are over."
    >
      <Table caption="Visits by how they went" heads={['How it went', 'Visits', 'Share', 'Before']}>
        {OUTCOMES.map(({ id, name, means }) => {
          const n = figures.outcomes[id] ?? 0;
          return (
            <tr key={id}>
              <th scope="row">
                {name} <span className="means">{means}</span>
              </th>
              <td>
                <Bar n={n} most={most} says={whole(n)} />
              </td>
              <td className="number">{percent(shareOf(n, figures.visits))}</td>
              <td className="number">{whole(figuresBefore.outcomes[id] ?? 0)}</td>
            </tr>
          );
        })}
      </Table>
    </Section>
  );
}
