import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'drizzle-kit';

/** Tables stand in the repository file of their concept: those that define any are the schema. */
const schema = [
  ...readdirSync('src/store').map((name) => `src/store/${name}`),
  ...readdirSync('dialogs').map((name) => `dialogs/${name}/records.ts`),
].filter(
  (path) => path.endsWith('.ts') && existsSync(path) && readFileSync(path, 'utf8').includes('pgTable('),
);

export default defineConfig({ dialect: 'postgresql', schema, out: 'src/store/migrations' });
