import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import headers from './headers.json' with { type: 'json' };
import { serviceWorker } from './scripts/lib/service-worker.ts';

/** What index.html imports without a lazy step, however deep: the modules of the first load. */
const firstLoad = new Set<string>();

const findFirstLoad: Plugin = {
  name: 'find-first-load',
  buildEnd() {
    firstLoad.clear();
    const visit = (id: string) => {
      if (firstLoad.has(id)) return;
      firstLoad.add(id);
      this.getModuleInfo(id)?.importedIds.forEach(visit);
    };
    for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) visit(id);
  },
};

/** Icons come through one barrel, which imports those of the lazy parts too: each goes where it is used. */
const isIcon = (id: string) => /node_modules[\\/]lucide-react[\\/]/.test(id);

export default defineConfig({
  base: './',
  plugins: [react(), tailwindcss(), findFirstLoad, serviceWorker()],
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
    // One chunk of the first load packs better than one for every set of lazy parts that share a piece of it.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'base', test: (id) => firstLoad.has(id) && !isIcon(id) }] } },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', headers },
});
