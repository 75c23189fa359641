/** What `{name}` stands for in every answer, wording and notice: written once, in council.yaml. */
import type { Fillings } from '../conversation/world.ts';
import { DIALOGS } from './dialogs.ts';
import type { Settings } from './settings.ts';

/** The council's numbers and facts, and the figures of dialogs that answers repeat. */
export function factsOf({ council, dialogs }: Pick<Settings, 'council' | 'dialogs'>): Fillings {
  return {
    ...Object.assign({}, ...DIALOGS.map(({ dialog, facts }) => facts?.(dialogs.get(dialog.id)) ?? {})),
    ...council.numbers,
    ...council.facts,
    council: council.shortName,
  };
}
