import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunkGroups } from './chunk-groups.ts';
import { classNames } from './class-names.ts';
import { compressedAssets } from './compressed-assets.ts';
import { landingPages } from './landing-pages.ts';
import { leanContract } from './lean-contract.ts';
import { pageHints } from './page-hints.ts';

const root = import.meta.dirname;

/** The browser's part: the application (`index.html`) and the prerendered landing of each language. */
export default defineConfig({
  root,
  plugins: [react(), landingPages(), leanContract(), classNames(), pageHints(), compressedAssets()],
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
        // Named here although it is imported by the first, so that what it stands on counts as loaded at the start.
        start: path.join(root, 'src/app/start.tsx'),
        es: path.join(root, 'es/index.html'),
        en: path.join(root, 'en/index.html'),
      },
      output: { codeSplitting: { groups: chunkGroups() } },
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
