/** Builds the staff console into web/dist/console, to be served under /desk/ with a strict content security policy. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/desk/',
  plugins: [react()],
  build: {
    outDir: here('../dist/console'),
    emptyOutDir: true,
    target: 'es2022',
    // Data URLs and inline scripts would break the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // For working on the console beside a running Parley.
  server: { proxy: { '/api': 'http://localhost:3000' } },
});
