import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type * as Pages from './rules-page/write-page.ts';

const WRITER = fileURLToPath(new URL('rules-page/write-page.ts', import.meta.url));

/** Loaded only when a page is asked for: it takes the whole core along. */
async function loadPages(): Promise<typeof Pages> {
  const { module } = await runnerImport<typeof Pages>(WRITER);
  return module;
}

/** Makes the pages about all codes, `rules/en.html` and its twin, from the texts of the designer: for development and for a build. */
export function docsPages(): Plugin {
  return {
    name: 'docs-pages',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const [, language] = /^\/rules\/(en|ru)\.html(?:\?|$)/.exec(request.url ?? '') ?? [];
        if (language !== 'en' && language !== 'ru') return next();
        try {
          const { writeRulesPage } = await loadPages();
          response.setHeader('Content-Type', 'text/html; charset=utf-8').end(writeRulesPage(language));
        } catch (error) {
          next(error);
        }
      });
    },
    generateBundle: {
      // The worker lists what is there.
      order: 'pre',
      async handler() {
        const { LANGUAGES, writeRulesPage } = await loadPages();
        for (const language of LANGUAGES)
          this.emitFile({ type: 'asset', fileName: `rules/${language}.html`, source: writeRulesPage(language) });
      },
    },
  };
}
