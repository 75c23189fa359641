import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** One classic script with its styles inside: web/dist/widget.js. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  build: {
    outDir: fileURLToPath(new URL('../dist', import.meta.url)),
    // The console is built into the same folder.
    emptyOutDir: false,
    target: ['es2021', 'safari15'],
    lib: {
      entry: fileURLToPath(new URL('widget.ts', import.meta.url)),
      name: 'ParleyWidget',
      formats: ['iife'],
      fileName: () => 'widget.js',
    },
  },
});
