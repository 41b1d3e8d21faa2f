import { defineConfig } from 'vitest/config';

const CORE = 'app/core/**/*.test.ts';

export default defineConfig({
  test: {
    environment: 'node',
    projects: [
      // Pure functions cannot disturb each other: the tests of the core share their modules, which is four times as fast.
      { test: { name: 'core', include: [CORE], pool: 'threads', isolate: false } },
      { test: { name: 'page', include: ['app/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: [CORE] } },
      // Parts of the page in a document without a browser (app/testing); they share their modules too.
      {
        test: {
          name: 'parts',
          include: ['app/**/*.test.tsx'],
          environment: 'happy-dom',
          environmentOptions: { happyDOM: { width: 1440, height: 900 } },
          setupFiles: ['app/testing/setup.ts'],
          isolate: false,
        },
      },
    ],
  },
});
