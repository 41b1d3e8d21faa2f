import { existsSync } from 'node:fs';
import { inRoot, root } from './root.mjs';

/** What can be started or imported, by the name of the file it becomes. */
const ENTRIES = { index: 'cli/api.ts', 'bitrix24-keyboard': 'cli/bin.ts', 'bitrix24-keyboard-mcp': 'cli/mcp-bin.ts' };

/**
 * Bundles the command line, the MCP server and what programs import into this folder, as modules that share their parts and
 * need no package. Throws when it cannot.
 */
export async function bundle(outDir, { license } = {}) {
  // Only now: whoever has a bundle already starts without Vite.
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    publicDir: false,
    // What Vite says goes to the standard output, which belongs to the result.
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      // A stack trace that can be read is worth more here than some kilobytes.
      minify: false,
      license: license && { fileName: license },
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(ENTRIES)
            .map(([name, file]) => [name, inRoot(file)])
            .filter(([, file]) => existsSync(file)),
        ),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name].js',
          codeSplitting: { groups: [{ name: 'core', minShareCount: 2 }] },
        },
      },
    },
  });
}
