/** The slot that asks which bin, box, caddy or sack is meant. Its value is the service it is emptied by. */
import type { Understood } from '../../understanding/understanding.ts';
import { type DialogContext, type Option, SILENT, type Slot, value } from '../dialog.ts';
import { sentenceCase } from '../sentence-case.ts';
import { type Containers, servicesNamed } from './containers.ts';

export interface ContainerValues {
  container: string;
}

interface ContainerSettings {
  readonly containers: Containers;
}

/**
 * Asked by wording `ask-container`. `containersOf` gives those that can be meant, by service, once the address
 * is known: a premises may have containers of its own.
 */
export function containerSlot<Values extends ContainerValues, Records, Settings extends ContainerSettings>(
  containersOf: (context: DialogContext<Values, Records, Settings>) => Promise<Containers>,
): Slot<string, Values, Records, Settings> {
  return {
    sensitivity: 'none',
    async parse(message, context, asked) {
      const containers = await containersOf(context);
      const named = servicesNamed(wordsFor(message, asked), {
        ...context.settings.containers,
        ...containers,
      });
      const [only, ...others] = named;
      if (only === undefined) return SILENT;
      if (others.length === 0) return value(only);
      return {
        kind: 'ambiguous',
        options: named.map((service) => optionOf(service, containers, context.settings)),
      };
    },
    async options(context) {
      const containers = await containersOf(context);
      return Object.keys(containers).map((service) => optionOf(service, containers, context.settings));
    },
    describe: (service, { settings }) => settings.containers[service]?.name ?? service,
  };
}

/** Unasked, a colour may be a street's name: only what was said of a container counts. */
function wordsFor({ text, entities }: Understood, asked: boolean): string {
  if (asked) return text;
  const said = entities.flatMap((entity) => (entity.kind === 'container' ? [entity.text] : []));
  return [...said, ...(/\bcaddy\b/i.exec(text) ?? [])].join(' ');
}

function optionOf(service: string, own: Containers, { containers }: ContainerSettings): Option<string> {
  const { name = service, holds } = own[service] ?? containers[service] ?? {};
  const says =
    holds === undefined || name.includes(holds) || name.includes('rubbish') || name.includes('recycling');
  return { label: says ? sentenceCase(name) : `${sentenceCase(name)} (${holds})`, value: service };
}
