/** Plain JavaScript, since a thread does not inherit the loader that reads TypeScript: brings one and goes on. */
import { tsImport } from 'tsx/esm/api';

await tsImport('./learning-thread.ts', import.meta.url);
