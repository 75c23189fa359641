import { Bar, Section, Table, Tiles } from './tables.tsx';
import type { Figures, Report } from './wire.ts';
import { changeWords, dayWords, lasting, meanStars, whole } from './words.ts';

type People = Figures['people'];

/** Nothing where not all of those days is kept any more: "up 900%" would be no news. */
export function comparable({ people }: Figures): People | undefined {
  return people.since === null ? people : undefined;
}

export function People({ report: { figures, figuresBefore } }: { readonly report: Report }) {
  const { people } = figures;
  const before = comparable(figuresBefore);
  const counted = (name: string, of: 'requested' | 'resolved' | 'open' | 'leftQueue') => {
    return { name, value: whole(people[of]), change: changeWords(people[of], before?.[of] ?? null, whole) };
  };
  return (
    <>
      {people.since !== null && (
        <p>Talks with a person are kept for a time only: these figures begin on {dayWords(people.since)}.</p>
      )}
      <Tiles
        tiles={[
          counted('Asked for a person', 'requested'),
          counted('Resolved', 'resolved'),
          counted('Open', 'open'),
          counted('Left the queue', 'leftQueue'),
          {
            name: 'Complaints',
            value: whole(figures.complaints),
            change: changeWords(figures.complaints, before ? figuresBefore.complaints : null, whole),
          },
        ]}
      />
      <Times people={people} before={before} />
      <Section title="How they wished to be helped">
        <Table caption="How residents wished to be helped" heads={['Wish', 'Residents', 'Before']}>
          {(
            [
              ['Live chat', 'chats'],
              ['A message left', 'messages'],
              ['To be called back', 'callBacks'],
            ] as const
          ).map(([name, of]) => (
            <tr key={of}>
              <th scope="row">{name}</th>
              <td>
                <Bar n={people[of]} most={people.requested} says={whole(people[of])} />
              </td>
              <td className="number">{before ? whole(before[of]) : '–'}</td>
            </tr>
          ))}
        </Table>
      </Section>
      <Stars people={people} />
    </>
  );
}

function Times({ people, before }: { readonly people: People; readonly before: People | undefined }) {
  const rows = [
    ['Mean wait until taken', 'waitMean'],
    ['Usual wait (half waited less)', 'waitMedian'],
    ['Longest wait', 'waitLongest'],
    ['Mean first response', 'firstResponseMean'],
    ['Mean time until resolved', 'resolutionMean'],
  ] as const;
  return (
    <Section
      title="Waiting and answering"
      says="From when they asked for a person. Waits are those of live chats."
    >
      <Table caption="Waiting and response times" heads={['Time', 'Now', 'Before']}>
        {rows.map(([name, of]) => (
          <tr key={of}>
            <th scope="row">{name}</th>
            <td className="number">{lasting(people[of])}</td>
            <td className="number">{lasting(before?.[of] ?? null)}</td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}

function Stars({ people: { stars } }: { readonly people: People }) {
  const mean = meanStars(stars);
  const most = Math.max(...stars);
  return (
    <Section
      title="Satisfaction"
      says={
        mean === null
          ? 'Nobody gave stars in these days.'
          : `Mean ${mean.toFixed(1)} of 5, after a talk with an advisor.`
      }
    >
      <Table caption="Stars that residents gave" heads={['Stars', 'Residents']}>
        {[5, 4, 3, 2, 1].map((star) => (
          <tr key={star}>
            <th scope="row">{star === 1 ? '1 star' : `${star} stars`}</th>
            <td>
              <Bar n={stars[star - 1] ?? 0} most={most} says={whole(stars[star - 1] ?? 0)} />
            </td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}
