import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressedAssets } from './compressed-assets.ts';
import { landingPages } from './landing-pages.ts';
import { noJsonSchema } from './no-json-schema.ts';

const root = import.meta.dirname;

/** The browser's part: the application (`index.html`) and the prerendered landing of each language. */
export default defineConfig({
  root,
  plugins: [react(), landingPages(), noJsonSchema(), compressedAssets()],
  build: {
    outDir: path.join(root, '../dist/client'),
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: true,
    modulePreload: { polyfill: false },
    // A font or a sprite in a data: address would be loaded before it is needed, and twice.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        app: path.join(root, 'index.html'),
        es: path.join(root, 'es/index.html'),
        en: path.join(root, 'en/index.html'),
      },
      output: {
        codeSplitting: {
          // What most pages need comes as one file: forty small ones are a quarter larger, and wait for one another.
          groups: [
            // With Zod itself, so that it is told not to compile before the first schema asks whether it may: the CSP forbids it.
            { name: 'zod', test: /\/(node_modules\/zod|client\/src\/shared\/zod-jitless)/, priority: 1 },
            { name: 'common', test: /\/(client\/src\/(shared|app)|src\/(contract|locales))\//, minShareCount: 8 },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: {
      '/api': 'http://127.0.0.1:3000',
      '/mailbox': 'http://127.0.0.1:3000',
      '/socket.io': { target: 'http://127.0.0.1:3000', ws: true },
    },
  },
});
