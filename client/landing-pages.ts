import type { Plugin } from 'vite';
import { renderLanding } from './src/pages/landing/render-landing.ts';

/**
 * Writes the landing of each language at build time (and on each request while developing): a page for reading needs no
 * script of ours to be drawn. The two HTML files hold only the head; the body comes from the sentences.
 */
export function landingPages(): Plugin {
  return {
    name: 'puente-landing',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(/<!-- landing:(en|es) -->/, (_mark, language: 'en' | 'es') => renderLanding(language)),
    },
  };
}
