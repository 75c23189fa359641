/** Columns over time, one colour and pattern a series, drawn by hand; the same numbers stand in a table below. */
import { Table } from './tables.tsx';
import { whole } from './words.ts';

interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

interface ColumnsProps {
  /** What is shown, in one sentence, for those who cannot see it. */
  readonly label: string;
  /** Of each column, in full. */
  readonly names: readonly string[];
  /** What stands in the first column of the table. */
  readonly head: string;
  readonly series: readonly Series[];
}

const WIDTH = 720;
const HEIGHT = 160;
/** More columns than these are added up in the drawing; the table has each. */
const MOST_COLUMNS = 92;
const MOST_COLOURS = 4;

export function Columns({ label, names, head, series }: ColumnsProps) {
  return (
    <figure className="chart">
      <Legend series={series} />
      <Drawing label={label} names={names} series={series} />
      <details>
        <summary>Read it as a table</summary>
        <Table caption={label} heads={[head, ...series.map(({ name }) => name)]}>
          {names.map((name, at) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {series.map((one) => (
                <td key={one.name} className="number">
                  {whole(one.values[at] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </Table>
      </details>
    </figure>
  );
}

function Legend({ series }: { readonly series: readonly Series[] }) {
  if (series.length < 2) return null;
  return (
    <ul className="legend">
      {series.map(({ name }, at) => (
        <li key={name}>
          <span className={`legend-mark series-${at % MOST_COLOURS}`} aria-hidden="true" /> {name}
        </li>
      ))}
    </ul>
  );
}

function Drawing({ label, names, series }: Pick<ColumnsProps, 'label' | 'names' | 'series'>) {
  const step = Math.ceil(names.length / MOST_COLUMNS);
  const columns = Math.ceil(names.length / step);
  const summed = series.map(({ name, values }) => ({
    name,
    values: Array.from({ length: columns }, (_, at) => sum(values.slice(at * step, (at + 1) * step))),
  }));
  const top = roundedUp(Math.max(1, ...Array.from({ length: columns }, (_, at) => heightAt(summed, at))));
  const wide = WIDTH / columns;
  const high = (n: number) => (n / top) * HEIGHT;
  return (
    <div className="plot" role="img" aria-label={label}>
      <p className="plot-scale" aria-hidden="true">
        {[1, 0.5, 0].map((part) => (
          <span key={part}>{whole(Math.round(top * part * 10) / 10)}</span>
        ))}
      </p>
      <svg
        className="columns"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {[0, 0.5, 1].map((part) => (
          <line key={part} className="grid" x1={0} x2={WIDTH} y1={HEIGHT * part} y2={HEIGHT * part} />
        ))}
        {Array.from({ length: columns }, (_, at) =>
          summed.map(({ name, values }, of) => {
            const below = sum(summed.slice(0, of).map((one) => one.values[at] ?? 0));
            const n = values[at] ?? 0;
            return (
              <rect
                key={`${name}-${names[at * step]}`}
                className={`series-${of % MOST_COLOURS}`}
                x={at * wide + wide * 0.1}
                width={wide * 0.8}
                y={HEIGHT - high(below + n)}
                height={high(n)}
              />
            );
          }),
        )}
      </svg>
      <p className="plot-ends" aria-hidden="true">
        <span>{names[0]}</span>
        {names.length > 1 && <span>{names.at(-1)}</span>}
      </p>
    </div>
  );
}

function heightAt(series: readonly Series[], at: number): number {
  return sum(series.map(({ values }) => values[at] ?? 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

/** 1, 2 or 5 with as many noughts as it takes. */
function roundedUp(n: number): number {
  const noughts = 10 ** Math.floor(Math.log10(n));
  return [1, 2, 5, 10].map((figure) => figure * noughts).find((round) => round >= n) ?? n;
}
