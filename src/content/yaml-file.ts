import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { ParleyError } from '../errors.ts';

/** What a file holds that a council keeps, not yet checked. @throws ParleyError `settings-wrong` where it cannot be read. */
export async function readYamlFile(path: string): Promise<unknown> {
  try {
    return parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new ParleyError('settings-wrong', `\n- ${path}: ${error instanceof Error ? error.message : ''}`);
  }
}
