import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const BASE =
  /node_modules\/(react|react-dom|scheduler|zustand)\/|app\/(store|core\/keyboard)\/(?!import-|reconcile-|file-name)/;

export default defineConfig({
  base: './',
  plugins: [react(), tailwindcss()],
  build: {
    target: 'es2023',
    modulePreload: {
      polyfill: false,
      // The list of what each lazy part needs would itself be part of the first load; the parts ask for it themselves.
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    assetsInlineLimit: 0,
    // One chunk of what every part needs packs better than many small ones.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', test: BASE }] } } },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
});
