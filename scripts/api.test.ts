import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiEntry, readApi, writeApi } from './lib/api-page.mjs';
import { builtCli } from './lib/built-cli.mjs';
import { declareTypes } from './lib/declare-types.mjs';
import { inRoot } from './lib/root.mjs';
import { runProcess } from './testing/run-process.ts';

const page = readFileSync(inRoot('docs/api.md'), 'utf8');
const [byHand = '', listed = ''] = page.split(/^<!-- .* -->$/m);
const examples = [...byHand.matchAll(/^## (.*)\n[\s\S]*?^```ts\n([\s\S]*?)^```$/gm)].map(
  ([, title = '', code = '']) => ({
    title,
    code,
  }),
);

let folder = '';
let api: ApiEntry[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'api-'));
  api = readApi();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('docs/api.md lists every export and no other, as the compiler prints it', () => {
  expect(api.length).toBeGreaterThan(50);
  expect([...listed.matchAll(/^### (\w+)$/gm)].map(([, name]) => name).sort()).toEqual(
    api.map(({ name }) => name).sort(),
  );
  expect(writeApi(page, api) === page, 'docs/api.md is out of date: run "node scripts/api.mjs"').toBe(true);
});

test("a declaration that is not the compiler's would be seen", () => {
  const [first] = api;
  expect(
    writeApi(
      page,
      api.map((one) => (one === first ? { ...one, text: `${one.text} ` } : one)),
    ),
  ).not.toBe(page);
});

describe('the examples', () => {
  test('are there', () => expect(examples.length).toBeGreaterThan(3));

  test('compile with the types of the package', () => {
    declareTypes(join(folder, 'types'));
    const files = examples.map(({ code }, i) => {
      const file = join(folder, `example-${i}.ts`);
      writeFileSync(file, `${code}declare const console: { log(...said: unknown[]): void };\n`);
      return file;
    });
    const program = ts.createProgram(files, {
      strict: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts'],
      types: [],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      paths: { 'bitrix24-keyboard': [join(folder, 'types/index.d.ts')] },
    });
    const wrong = ts.getPreEmitDiagnostics(program);
    expect(
      wrong.map((one) => `${one.file?.fileName}: ${ts.flattenDiagnosticMessageText(one.messageText, '\n')}`),
    ).toEqual([]);
  });

  test.each(examples)('run: $title', async ({ code }) => {
    const index = pathToFileURL(join(await builtCli(), 'index.js')).href;
    const { outputText } = ts.transpileModule(code.replaceAll("'bitrix24-keyboard'", `'${index}'`), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    const ended = await runProcess(process.execPath, ['--input-type=module', '-e', outputText]);
    expect([ended.code, ended.err]).toEqual([0, '']);
    expect(ended.out).not.toBe('');
  });
});
