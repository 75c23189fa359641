/** What councils call their services and bins in their files. */
import type { CellReader } from './read-cells.ts';

interface Named {
  readonly service: string;
  /** The container, when the file names it rather than the service. */
  readonly container: string | null;
}

const SERVICES: Readonly<Record<string, readonly string[]>> = {
  refuse: ['refuse', 'rubbish', 'residual', 'general', 'general waste', 'domestic', 'household'],
  recycling: ['recycling', 'recycle', 'dry recycling', 'mixed recycling'],
  garden: ['garden', 'garden waste', 'green waste'],
  food: ['food', 'food waste', 'kitchen', 'caddy'],
  textiles: ['textiles', 'clothes'],
  glass: ['glass'],
  paper: ['paper', 'paper and card', 'card'],
};

/** Colours as most councils in England use them. */
const BINS: Readonly<Record<string, string>> = {
  black: 'refuse',
  grey: 'refuse',
  green: 'recycling',
  blue: 'recycling',
  brown: 'garden',
};

const NAMED = new Map<string, Named>([
  ...Object.entries(SERVICES).flatMap(([service, names]) =>
    names.map((name): [string, Named] => [name, { service, container: null }]),
  ),
  ...Object.entries(BINS).flatMap(([colour, service]): [string, Named][] => [
    [colour, { service, container: `${colour} bin` }],
    [`${colour} bin`, { service, container: `${colour} bin` }],
  ]),
]);

/** The service that a cell names, by its own name or by the colour of its bin. */
export function readService<Field extends string>(cells: CellReader<Field>, field: Field): Named {
  const text = cells.required(field).toLowerCase().replaceAll('-', ' ');
  const named = NAMED.get(text);
  if (text !== '' && !named) {
    cells.wrong(
      `The ${field} should be one of: ${Object.keys(SERVICES).join(', ')}, or the colour of a bin.`,
    );
  }
  return named ?? { service: '', container: null };
}
