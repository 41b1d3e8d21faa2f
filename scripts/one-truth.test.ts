import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Pasted } from '../app/core/index.ts';
import { reportPasted } from '../app/core/report/report-text.ts';
import { soak } from '../app/core/testdata/soak.ts';
import { type FileReport, type JsonReport, reportJson } from '../cli/report/to-json.ts';
import { sayIn } from '../cli/say-in.ts';
import { findBrowsers, versionOf } from './lib/find-browser.mjs';
import { inRoot } from './lib/root.mjs';
import { startSession } from './testing/mcp-session.ts';

const folder = mkdtempSync(join(tmpdir(), 'one-truth-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The three differ by what carries a text and its answer, not by the text: of the recorded requests every one in `npm run soak`. */
const EACH = soak(6, 1);

/** Recorded requests of a portal, and every text that once was read wrongly, by the name of its file. */
const TEXTS: ReadonlyMap<string, string> = new Map([
  ...['cases.jsonl', 'cases-hard.jsonl'].flatMap((file) => {
    const lines = readFileSync(inRoot('app/core/testdata', file), 'utf8').trim().split('\n');
    return lines.flatMap((line, i): [string, string][] => {
      if (i % EACH !== 0) return [];
      const { method, params } = JSON.parse(line);
      return [[`${file}-${i}.json`, JSON.stringify({ method, params })]];
    });
  }),
  ...readdirSync(inRoot('app/core/readers/testdata/cases')).map((file): [string, string] => [
    file,
    readFileSync(inRoot('app/core/readers/testdata/cases', file), 'utf8'),
  ]),
]);

/** The command line: all of them in one process. */
async function askCommand(): Promise<Answers> {
  const files = join(folder, 'files');
  mkdirSync(files);
  for (const [name, text] of TEXTS) writeFileSync(join(files, name), text);
  const args = [inRoot('scripts/cli.mjs'), 'check', '--format', 'json', ...TEXTS.keys()];
  const options = { cwd: files, maxBuffer: 2 ** 28 };
  // Errors were found, and so it ends with 1.
  const { stdout } = await promisify(execFile)(process.execPath, args, options).catch((error) => error);
  const { files: reports } = JSON.parse(stdout) as { readonly files: readonly FileReport[] };
  return new Map(reports.map(({ file, findings, keyboards }) => [file, { findings, keyboards }]));
}

/** An assistant: one session. */
async function askServer(): Promise<Answers> {
  const { client } = await startSession();
  const answers = new Map<string, JsonReport>();
  for (const [name, text] of TEXTS) {
    const { structuredContent } = await client.callTool({ name: 'check_keyboard', arguments: { text } });
    const { findings, keyboards } = structuredContent as unknown as JsonReport;
    const own = keyboards.map((keyboard) => {
      const { open: _, openNote: _note, ...rest } = keyboard as typeof keyboard & { open: string; openNote: string };
      return rest;
    });
    answers.set(name, { findings, keyboards: own });
  }
  await client.close();
  return answers;
}

/** What a text of JSON has no form for. */
const PACK = (_: string, value: unknown) => {
  if (value instanceof Map) return { $map: [...value] };
  return typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))
    ? { $number: String(value) }
    : value;
};
const UNPACK = (_: string, value: { readonly $map?: [string, unknown][]; readonly $number?: string } | null) => {
  if (value?.$map !== undefined) return new Map(value.$map);
  return value?.$number === undefined ? value : value.$number === '-0' ? -0 : Number(value.$number);
};

/** The page: its worker, in a browser, reads; what is said of it is what the page says with the same functions. */
async function askPage(executablePath: string): Promise<Answers> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: join(folder, 'page'),
      target: 'es2023',
      rolldownOptions: {
        input: inRoot('app/features/import/read-pasted.worker.ts'),
        output: { entryFileNames: 'worker.js' },
      },
    },
  });
  const server = createServer((request, response) => {
    const isWorker = request.url === '/worker.js';
    response.setHeader('Content-Type', isWorker ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isWorker ? readFileSync(join(folder, 'page/worker.js')) : '<!doctype html><title>One page</title>');
  }).listen(0, '127.0.0.1');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const read = await page.evaluate(
      async ({ texts, pack }) => {
        const worker = new Worker('/worker.js', { type: 'module' });
        const replacer = new Function(`return ${pack}`)();
        const pasted: string[] = [];
        await new Promise<void>((done, fail) => {
          worker.onerror = () => fail(new Error('The worker failed.'));
          worker.onmessage = ({ data }) => {
            if (data !== 'ready') pasted.push(JSON.stringify(data.pasted, replacer));
            const text = texts[pasted.length];
            if (text === undefined) done();
            else worker.postMessage({ id: pasted.length, text });
          };
        });
        return pasted;
      },
      { texts: [...TEXTS.values()], pack: String(PACK) },
    );
    return new Map(
      [...TEXTS].map(([name, text], i) => {
        const pasted = JSON.parse(read[i] ?? '', UNPACK as (key: string, value: unknown) => unknown) as Pasted;
        return [name, JSON.parse(JSON.stringify(reportJson(reportPasted(pasted, text), sayIn('en'))))];
      }),
    );
  } finally {
    await browser.close();
    server.close();
  }
}

type Answers = ReadonlyMap<string, JsonReport>;

let answers: readonly Answers[] = [];
const executablePath = findBrowsers().find((file) => versionOf(file) !== undefined);

beforeAll(async () => {
  answers = await Promise.all([
    askCommand(),
    askServer(),
    ...(executablePath === undefined ? [] : [askPage(executablePath)]),
  ]);
}, 120_000);

/** The names of the texts that are not answered the same. */
const differing = (others: Answers | undefined) =>
  [...TEXTS.keys()].filter((name) => JSON.stringify(others?.get(name)) !== JSON.stringify(answers[0]?.get(name)));

test('the command line finds something to say of the texts', () => {
  const all = [...(answers[0]?.values() ?? [])];
  expect(all).toHaveLength(TEXTS.size);
  const keyboards = all.flatMap((one) => one.keyboards);
  expect(new Set(keyboards.map(({ outcome }) => outcome)).size).toBeGreaterThan(5);
  expect(keyboards.flatMap(({ findings }) => findings).length).toBeGreaterThan(1000);
});

test('an assistant is told the same, text for text', () => expect(differing(answers[1])).toEqual([]));

test.skipIf(executablePath === undefined)('the page says the same, text for text', () => {
  expect(differing(answers[2])).toEqual([]);
});
