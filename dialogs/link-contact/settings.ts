/** What a council sets about proving a phone or an email, in council.yaml under `people:`. */
import { z } from 'zod';
import { peopleSettings } from '../../src/conversation/proof.ts';

export const linkContactSettings = z.object({ people: peopleSettings.prefault({}) });

export type LinkContactSettings = z.infer<typeof linkContactSettings>;
