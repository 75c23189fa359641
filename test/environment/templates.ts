/** The pages' own templates, for what is handed them. */
import { join } from 'node:path';
import { openTemplates } from '../../src/server/templates.ts';
import { PROJECT } from './project.ts';

export const renderPage = openTemplates(join(PROJECT, 'web/pages'));
