import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { inRoot, root } from './root.mjs';

/** The module whose exports are the package's. */
export const ENTRY = 'cli/api.ts';

/** Names of modules in a declaration: of sources, and as they are written once compiled. */
const BEFORE = String.raw`(\bfrom\s|\bimport\s|\bimport\(|\bdeclare module\s)`;
const SOURCE = new RegExp(String.raw`${BEFORE}(['"])(\.[^'"]+)\.tsx?\2`, 'g');
const IMPORTED = new RegExp(`${BEFORE}['"]([^'"]+)['"]`, 'g');

const host = { getCanonicalFileName: (file) => file, getCurrentDirectory: () => root, getNewLine: () => '\n' };

/** The program that the types of the package are read from. Whether it compiles is for others to say (`npm test -- types`). */
export function readTypes() {
  const { config } = ts.readConfigFile(inRoot('app/core/tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, inRoot('app/core'));
  return ts.createProgram([inRoot(ENTRY)], {
    ...options,
    rootDir: root,
    outDir: root,
    composite: false,
    incremental: false,
    noEmit: false,
    noCheck: true,
    declaration: true,
    emitDeclarationOnly: true,
  });
}

/** What the modules declare, and all that is reached from them, however deep: the text by path. */
function declarations(program, modules) {
  const found = new Map();
  const visit = (module) => {
    const path = module.replace(/\.ts$/, '.d.ts');
    if (found.has(path)) return;
    const text = declaration(program, module);
    found.set(path, text);
    for (const [, , specifier] of text.matchAll(IMPORTED)) {
      if (!specifier.startsWith('.')) throw new Error(`The types of ${module} need the package ${specifier}.`);
      visit(join(dirname(module), specifier).replaceAll('\\', '/').replace(/\.js$/, '.ts'));
    }
  };
  modules.forEach(visit);
  return found;
}

/** What a module declares, with the names of modules as they are once compiled. */
export function declaration(program, module) {
  let text;
  const { diagnostics } = program.emit(program.getSourceFile(resolve(root, module)), (_, written) => {
    text = written;
  });
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, host));
  if (text === undefined) throw new Error(`There are no types of ${module}.`);
  return text.replaceAll(SOURCE, '$1$2$3.js$2');
}

/**
 * Writes the types of what programs import into this folder, index.d.ts first. They need no package and no option of the
 * compiler. Rooms add their codes to tables of a lower room (`declare module`): those come along without being asked for.
 */
export function declareTypes(folder, program = readTypes()) {
  const adding = program
    .getSourceFiles()
    .filter(({ fileName, text }) => !fileName.includes('node_modules') && /^declare module/m.test(text))
    .map(({ fileName }) => relative(root, fileName).replaceAll('\\', '/'))
    .sort();
  for (const [path, text] of declarations(program, [ENTRY, ...adding])) write(join(folder, path), text);
  const js = (module) => `'./${module.replace(/\.ts$/, '.js')}';\n`;
  const index = [...adding.map((module) => `import ${js(module)}`), `export * from ${js(ENTRY)}`];
  write(join(folder, 'index.d.ts'), index.join(''));
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
