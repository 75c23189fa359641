import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the tests are run from. */
export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
