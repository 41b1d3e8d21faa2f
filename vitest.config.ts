import { defineConfig, type Plugin } from 'vitest/config';

const CORE = 'app/core/**/*.test.ts';
/** These run generated code, each in a program of its language: a step of its own in `npm test`. */
const CODE = 'scripts/code/*.test.ts';
/** These replace a module (vi.mock), and so share none with other files. */
const ALONE = 'scripts/**/*.alone.test.ts';
/** Proofs that take long: `npm run soak` runs them. */
const LONG = process.env.SOAK === '1' ? [] : ['app/**/*.soak.test.ts'];

// Test files share modules, and so one start, which is five times as fast: what a file changes for all, it puts back, and none
// replaces a module (vi.mock), since whoever was loaded before holds the real one (app/architecture.test.ts sees to it).
const shared = { pool: 'threads', isolate: false } as const;

/** What a glob finds depends on which files there are, not on the text of the module alone: it is written anew each time. */
const globsAreFresh: Plugin = {
  name: 'globs-are-fresh',
  configureVitest: ({ experimental_defineCacheKeyGenerator: define }) =>
    define(({ sourceCode }) => (sourceCode.includes('import.meta.glob') ? false : undefined)),
};

export default defineConfig({
  plugins: [globsAreFresh],
  test: {
    environment: 'node',
    setupFiles: ['app/testing/properties.ts'],
    // Of two cores vitest would use one, though nothing else runs beside the tests.
    maxWorkers: '100%',
    // A module is made from its source once for all projects, and again only when it was changed.
    experimental: { fsModuleCache: true },
    // A net for what hangs, not a measure: on a busy machine a sound test may take ten times as long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'core', include: [CORE], exclude: LONG, ...shared } },
      { extends: true, test: { name: 'page', include: ['app/**/*.test.ts'], exclude: [CORE, ...LONG], ...shared } },
      { extends: true, test: { name: 'cli', include: ['cli/**/*.test.ts'], ...shared } },
      // These start servers.
      {
        extends: true,
        test: { name: 'scripts', include: ['scripts/**/*.test.ts'], exclude: [CODE, ALONE], ...shared },
      },
      { extends: true, test: { name: 'alone', include: [ALONE] } },
      { extends: true, test: { name: 'code', include: [CODE], testTimeout: 180_000, ...shared } },
      // Parts of the page in a document without a browser (app/testing).
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['app/**/*.test.tsx'],
          environment: 'happy-dom',
          environmentOptions: { happyDOM: { width: 1440, height: 900 } },
          setupFiles: ['app/testing/setup.ts'],
          ...shared,
        },
      },
    ],
  },
});
