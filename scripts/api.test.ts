import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiEntry, readApi, writeApi } from './lib/api-page.mjs';
import { builtCli } from './lib/built-cli.mjs';
import { declareTypes, readTypes } from './lib/declare-types.mjs';
import { inRoot } from './lib/root.mjs';
import { compileStrictly } from './testing/compile-strictly.ts';
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
let program: ts.Program;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'api-'));
  program = readTypes();
  api = readApi(program);
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

  test('compile with the types of the package', async () => {
    declareTypes(join(folder, 'types'), program);
    const files = examples.map(({ code }, i) => {
      const file = `example-${i}.ts`;
      writeFileSync(join(folder, file), `${code}declare const console: { log(...said: unknown[]): void };\n`);
      return file;
    });
    const { wrong } = await compileStrictly(folder, files, {
      module: 'ESNext',
      moduleResolution: 'Bundler',
      paths: { 'bitrix24-keyboard': ['./types/index.d.ts'] },
    });
    expect(wrong).toEqual([]);
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
