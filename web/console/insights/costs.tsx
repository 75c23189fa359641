import { Section, Table, Tiles } from './tables.tsx';
import type { Report } from './wire.ts';
import { changeWords, pounds, whole } from './words.ts';

export function Costs({ report: { figures, figuresBefore } }: { readonly report: Report }) {
  const { cost, texts } = figures;
  const before = figuresBefore.cost;
  const spent = (pence: number | null) => (pence === null ? 'not known' : pounds(pence));
  return (
    <>
      <Tiles
        tiles={[
          {
            name: 'Cost avoided',
            value: pounds(cost.avoidedPence),
            change: changeWords(cost.avoidedPence, before.avoidedPence, pounds),
          },
          {
            name: 'Texts sent',
            value: whole(texts.sent),
            change: changeWords(texts.sent, figuresBefore.texts.sent, whole),
          },
          {
            name: 'Segments',
            value: whole(texts.segments),
            change: changeWords(texts.segments, figuresBefore.texts.segments, whole),
          },
          {
            name: 'Spent on texts',
            value: spent(cost.textsPence),
            change: changeWords(cost.textsPence, before.textsPence, pounds),
          },
          { name: 'Texts received', value: whole(texts.received) },
        ]}
      />
      <Section
        title="How the cost avoided is worked out"
        says="With the council's own figures in council.yaml. Visits that came back or went to a person are not in it."
      >
        <Table caption="Steps to the cost avoided" heads={['Step', 'Now', 'Before']}>
          <tr>
            <th scope="row">Visits dealt with without a person</th>
            <td className="number">{whole(cost.contained)}</td>
            <td className="number">{whole(before.contained)}</td>
          </tr>
          <tr>
            <th scope="row">× what each would have cost otherwise</th>
            <td className="number">{pounds(cost.insteadPence)}</td>
            <td className="number">{pounds(before.insteadPence)}</td>
          </tr>
          <tr>
            <th scope="row">− what each costs here</th>
            <td className="number">{pounds(cost.herePence)}</td>
            <td className="number">{pounds(before.herePence)}</td>
          </tr>
          <tr>
            <th scope="row">− spent on texts</th>
            <td className="number">{spent(cost.textsPence)}</td>
            <td className="number">{spent(before.textsPence)}</td>
          </tr>
          <tr>
            <th scope="row">Cost avoided</th>
            <td className="number">{pounds(cost.avoidedPence)}</td>
            <td className="number">{pounds(before.avoidedPence)}</td>
          </tr>
        </Table>
      </Section>
    </>
  );
}
