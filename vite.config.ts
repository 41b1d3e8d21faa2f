import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import headers from './headers.json' with { type: 'json' };
import { docsPages } from './scripts/lib/docs-pages.ts';
import { serviceWorker } from './scripts/lib/service-worker.ts';

/**
 * The lazy parts that a first visit draws, in their order: those of the board, which every screen has, and those beside it, which
 * a phone does without. Then what the first button needs: it comes when the pointer or the focus is near.
 */
const SIGHT = {
  board: /features[\\/]editor[\\/](first-templates|message[\\/]message-bar)\.tsx$/,
  side: /features[\\/](preview[\\/]preview|json[\\/]json-panel|inspector[\\/]inspector|toolbar[\\/]problems-mark)\.tsx$/,
  near: /features[\\/](preview[\\/](live-scene|press-bar|scene-notes)|editor[\\/](board-keys|context-menu|follow-selection|rows|take-first-template))\.tsx?$/,
};

/** What each of these imports without a lazy step, however deep, and none before it does; `base` is what index.html imports. */
const modules = { base: new Set<string>(), board: new Set<string>(), side: new Set<string>(), near: new Set<string>() };

const findFirstSight: Plugin = {
  name: 'find-first-sight',
  buildEnd() {
    const all = Object.values(modules);
    for (const group of all) group.clear();
    const visit = (id: string, group: Set<string>) => {
      if (all.some((known) => known.has(id))) return;
      group.add(id);
      for (const next of this.getModuleInfo(id)?.importedIds ?? []) visit(next, group);
    };
    const ids = [...this.getModuleIds()];
    for (const id of ids) if (this.getModuleInfo(id)?.isEntry) visit(id, modules.base);
    for (const id of ids) if (SIGHT.board.test(id)) visit(id, modules.board);
    for (const id of ids) if (SIGHT.side.test(id)) visit(id, modules.side);
    for (const id of ids) if (SIGHT.near.test(id)) visit(id, modules.near);
  },
};

/** Icons come through one barrel, which imports those of the lazy parts too: each goes where it is used. */
const isIcon = (id: string) => /node_modules[\\/]lucide[\\/]/.test(id);

export default defineConfig({
  base: './',
  plugins: [react(), tailwindcss(), findFirstSight, docsPages(), serviceWorker()],
  build: {
    target: 'es2023',
    // The texts of the licences of all that is bundled.
    license: { fileName: 'licenses.md' },
    modulePreload: {
      polyfill: false,
      // The list of what each lazy part needs would itself be part of the first load; the parts ask for it themselves.
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    assetsInlineLimit: 0,
    // One chunk of what is fetched together packs better than one for every set of lazy parts that share a piece of it.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: Object.entries(modules).map(([name, group]) => ({
            name,
            test: (id) => group.has(id) && !isIcon(id),
          })),
        },
      },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', headers },
});
