import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Tests may use test libraries and Node; what only they may import is called the same here. */
const TEST = '\\.test\\.tsx?$|/testdata/|^(app|cli)/testing/';
/** Data that ends in .ts, such as the golden files of the snippets, is nobody's module. */
const DATA = '/(testdata|goldens?|__snapshots__)/';
const TEST_LIBRARIES =
  '(^|/)node_modules/(vitest|fast-check|dependency-cruiser|ajv|@playwright/test|@testing-library/[^/]+)/';
/** What programs outside of the page may take of it. */
const FACE = [
  '^app/core/index\\.ts$',
  '^app/i18n/(en|ru)/',
  '^app/i18n/(translate|explain-code|rules-page)\\.ts$',
  '^package\\.json$',
];
const MCP = '^cli/mcp(/|-bin\\.ts$)';
const npm = (name: string) => `(^|/)node_modules/(@types/)?${name}/`;

type Rule = Extract<IForbiddenRuleType, { to: { circular?: boolean } }>;
const forbid = (name: string, from: Rule['from'], to: Rule['to']): Rule => ({ name, severity: 'error', from, to });

/** What the rooms of the core stand on, the lowest first; rules, readers, snippets, templates and export do not meet. */
const BASE = ['json', 'keyboard', 'request', 'variables'];
const CORE: Readonly<Record<string, readonly string[]>> = {
  json: [],
  keyboard: ['json'],
  request: ['json', 'keyboard'],
  variables: ['json', 'keyboard', 'request'],
  wire: ['json', 'keyboard', 'request'],
  'portal/php': BASE,
  'portal/validator': [...BASE, 'portal/php'],
  'portal/as-written': [...BASE, 'portal/php', 'portal/validator'],
  'portal/convert': [...BASE, 'portal/php', 'portal/validator', 'portal/as-written'],
  'portal/bbcode': [...BASE, 'portal/php', 'portal/validator'],
  'portal/events': [...BASE, 'portal/php', 'portal/validator'],
  'portal/render': [...BASE, 'portal/php', 'portal/validator', 'portal/bbcode'],
  'portal/errors': [...BASE, 'portal/php', 'portal/validator', 'portal/bbcode', 'portal/events'],
  'portal/server': [...BASE, 'portal/php', 'portal/validator', 'portal/bbcode', 'portal/events', 'portal/errors'],
  rules: [...BASE, 'portal/(?!server/)[^/]+'],
  readers: [...BASE, 'portal/(?!server/)[^/]+'],
  snippets: [...BASE, 'portal/(?!server/)[^/]+'],
  templates: [...BASE, 'portal/(?!server/)[^/]+'],
  export: [...BASE, 'portal/(?!server/)[^/]+'],
  report: [...BASE, 'portal/(?!server/)[^/]+', 'rules', 'readers', 'snippets', 'templates', 'export'],
};
const coreRules: Rule[] = Object.entries(CORE).map(([room, below]) =>
  forbid(
    `core-${room}`,
    { path: `^app/core/${room}/`, pathNot: TEST },
    { path: '^app/core/', pathNot: [room, ...below].map((one) => `^app/core/${one}/`) },
  ),
);

/**
 * The arrow `core <- store <- features <- App`; `portal-client` stands on the core alone, `chat-view` on core, ui and i18n,
 * `ui` and `i18n` stand beside the store.
 */
const rules: Rule[] = [
  ...coreRules,
  forbid('no-cycle', {}, { circular: true }),
  forbid('resolvable', {}, { couldNotResolve: true, pathNot: '\\?' }),
  forbid('tests-stay-tests', { pathNot: TEST }, { path: [TEST, TEST_LIBRARIES] }),
  forbid('no-node-in-the-app', { path: '^app/', pathNot: TEST }, { dependencyTypes: ['core'] }),
  // Parsers of programming languages serve the readers alone.
  forbid('core-alone', { path: '^app/core/', pathNot: [TEST, '^app/core/readers/'] }, { pathNot: '^app/core/' }),
  forbid(
    'readers-parse',
    { path: '^app/core/readers/', pathNot: TEST },
    { pathNot: ['^app/core/', npm('@lezer/[^/]+')] },
  ),
  // In the page only workers read what was pasted: the parsers are heavier than the page.
  forbid(
    'readers-in-workers',
    { path: '^app/(?!core/)', pathNot: [TEST, '\\.worker\\.ts$'] },
    { path: '^app/core/(readers|report)/', dependencyTypesNot: ['type-only'] },
  ),
  // The public face loads all of the core; the page takes what it needs from where it stands.
  forbid('face-for-others', { path: '^app/', pathNot: TEST }, { path: '^app/core/index\\.ts$' }),
  forbid('codemirror-in-json', { pathNot: '^app/features/json/' }, { path: npm('@codemirror/[^/]+') }),
  forbid(
    'core-tests-alone',
    { path: `^app/core/.*(${TEST})` },
    { pathNot: ['^app/core/', '^app/testing/say\\.ts$', TEST_LIBRARIES], dependencyTypesNot: ['core'] },
  ),
  forbid(
    'store-on-core',
    { path: '^app/store/' },
    { pathNot: ['^app/(core|store)/', npm('zustand'), TEST_LIBRARIES], dependencyTypesNot: ['core'] },
  ),
  // The other entries of zustand bring React along.
  forbid(
    'store-without-react',
    { path: '^app/store/' },
    { path: npm('zustand'), pathNot: '/(vanilla|middleware)[./]|/vanilla/' },
  ),
  forbid(
    'portal-client-on-core',
    { path: '^app/portal-client/', pathNot: TEST },
    { pathNot: ['^app/(core|portal-client)/', npm('zustand')] },
  ),
  forbid(
    'portal-client-without-react',
    { path: '^app/portal-client/', pathNot: TEST },
    { path: npm('zustand'), pathNot: '/(vanilla|middleware)[./]|/vanilla/' },
  ),
  forbid(
    'chat-view-on-core',
    { path: '^app/chat-view/', pathNot: TEST },
    { pathNot: ['^app/(core|ui|i18n|chat-view)/', npm('react(-dom)?'), npm('lucide')] },
  ),
  forbid(
    'beside-the-store',
    { path: '^app/(ui|i18n)/' },
    { path: '^app/(store|portal-client|chat-view|features|App|main)\\b' },
  ),
  forbid('ui-without-domain', { path: '^app/ui/' }, { path: '^app/core/', pathNot: '^app/core/json/issue\\.ts$' }),
  // The words are written for what core declares that it has to say; their types are all that is taken of it.
  forbid(
    'ui-takes-types',
    { path: '^app/(ui|i18n)/', pathNot: TEST },
    { path: '^app/core/', dependencyTypesNot: ['type-only'] },
  ),
  forbid('texts-without-ui', { path: '^app/i18n/' }, { path: '^app/ui/' }),
  forbid(
    'no-sibling-feature',
    { path: '^app/features/([^/]+)/' },
    { path: '^app/features/', pathNot: '^app/features/$1/' },
  ),
  forbid('features-meet-in-app', { path: '^app/', pathNot: '^app/(App\\.tsx$|features/)' }, { path: '^app/features/' }),
  forbid('app-is-the-top', { path: '^app/', pathNot: '^app/main\\.tsx$' }, { path: '^app/App\\.tsx$' }),
  forbid('main-is-the-door', {}, { path: '^app/main\\.tsx$' }),
  forbid(
    'main-only-starts',
    { path: '^app/main\\.tsx$' },
    { pathNot: ['^app/(App\\.tsx|[^/]+\\.css)$', '^app/(i18n|store)/', npm('react(-dom)?')] },
  ),
  // It runs beside the pages, of its own version and maybe of another one than theirs.
  forbid('service-worker-alone', { path: '^app/service-worker/', pathNot: TEST }, { pathNot: '^app/service-worker/' }),
  forbid(
    'no-worker-in-the-page',
    { path: '^app/(?!service-worker/)' },
    { path: '^app/service-worker/', dependencyTypesNot: ['type-only'] },
  ),
  // The command line is a second door to the same house: it stands on the face of the core and the words.
  forbid(
    'cli-on-the-face',
    { path: '^cli/', pathNot: [TEST, MCP] },
    { pathNot: ['^cli/', ...FACE], dependencyTypesNot: ['core'] },
  ),
  forbid(
    'mcp-on-the-face',
    { path: MCP, pathNot: TEST },
    { pathNot: ['^cli/', ...FACE, npm('(@modelcontextprotocol/sdk|zod)')], dependencyTypesNot: ['core'] },
  ),
  // It starts for every file of a commit: the SDK of the server would cost it more than its work.
  forbid('mcp-in-its-server', { path: '^cli/', pathNot: [TEST, MCP] }, { path: '^cli/mcp/' }),
  forbid('nobody-on-the-cli', { pathNot: '^cli/' }, { path: '^cli/' }),
  forbid('dnd-kit-in-dnd', { pathNot: '^app/features/editor/dnd/' }, { path: '(^|/)node_modules/@dnd-kit/' }),
];

async function inspect(baseDir: string): Promise<ICruiseResult> {
  const options = {
    baseDir,
    validate: true,
    ruleSet: { forbidden: rules },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: `^(app|cli)/.*${DATA}` },
  };
  // The packages that say in `exports` where their modules stand are looked up as Node looks them up.
  const { output } = await cruise(['app', 'cli'], options, { exportsFields: ['exports'], conditionNames: ['import'] });
  if (typeof output === 'string') throw new Error(output);
  return output;
}

const broken = ({ summary }: ICruiseResult) =>
  summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();

const filesBelow = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
    `${folder}/${file}`.replaceAll('\\', '/'),
  );

/** Every file below app/ and cli/ with one of these endings, as dependency-cruiser writes paths. */
const filesOnDisk = (ending: RegExp) =>
  ['app', 'cli'].flatMap(filesBelow).filter((file) => ending.test(file) && !new RegExp(DATA).test(file));

const isSource = (file: string) => !new RegExp(TEST).test(file);

/** Programs that are started: nobody imports them, so they are no part of what their folder gives to others. */
const PROGRAM = /^cli\/[\w-]*bin\.ts$/;

/** The folders from which imports lead back to themselves through other folders. */
function circularFolders({ modules }: Pick<ICruiseResult, 'modules'>): string[] {
  const below = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    if (!/^(app|cli)\//.test(source) || PROGRAM.test(source) || !isSource(source)) continue;
    const folder = below.get(dirname(source)) ?? new Set();
    below.set(dirname(source), folder);
    for (const { resolved } of dependencies) if (/^(app|cli)\//.test(resolved)) folder.add(dirname(resolved));
  }
  const reach = (from: string, seen = new Set<string>()): Set<string> => {
    for (const next of below.get(from) ?? []) if (next !== from && !seen.has(next)) reach(next, seen.add(next));
    return seen;
  };
  return [...below.keys()].filter((folder) => reach(folder).has(folder)).sort();
}

const SHARES_MODULES = /(?<!\.alone)\.test\.tsx?$/;
/** Calls of vitest that put something in the place of a module, for as long as the worker lives. */
const REPLACES_MODULE = /\bvi\s*\.\s*(?:mock|doMock)\s*\(/;

const MAX_FILES = 25;

function crowdedFolders(files: readonly string[]): string[] {
  const sizes = new Map<string, number>();
  for (const file of files.filter(isSource)) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1);
  return [...sizes].filter(([, count]) => count > MAX_FILES).map(([folder, count]) => `${folder}: ${count}`);
}

interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** What is exported where. A translation has the names of its original, and the public face those of what it shows. */
function exportedNames(texts: readonly SourceText[]): Map<string, string[]> {
  const homes = new Map<string, string[]>();
  for (const { file, text } of texts) {
    if (!isSource(file) || /^app\/(?:i18n\/(?:en|ru)\/|core\/index\.ts$)|^cli\/api\.ts$/.test(file)) continue;
    const named = [...text.matchAll(/^export (?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gm)];
    const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(','));
    const names = [...named.map(([, name = '']) => name), ...listed.map((one) => one.trim().split(' ').at(-1) ?? '')];
    for (const name of names.filter((one) => one !== '')) homes.set(name, [...(homes.get(name) ?? []), file]);
  }
  return homes;
}

function sharedNames(texts: readonly SourceText[]): string[] {
  const homes = [...exportedNames(texts)].filter(([, files]) => files.length > 1);
  return homes.map(([name, files]) => `${name}: ${files.join(', ')}`);
}

describe('the tree', () => {
  let result: ICruiseResult;
  beforeAll(async () => {
    result = await inspect(root);
  }, 60_000);

  test('keeps to the arrow', () => expect(broken(result)).toEqual([]));

  test('was seen whole: a compiler that the cruiser cannot use would make every rule pass', () => {
    const seen = new Set(result.modules.map(({ source }) => source));
    expect(filesOnDisk(/\.tsx?$/).filter((file) => !seen.has(file))).toEqual([]);
    const edges = result.modules
      .filter(({ source }) => /\.tsx?$/.test(source))
      .flatMap((module) => module.dependencies);
    expect(edges.length).toBeGreaterThan(0);
  });

  test('has no cycle of folders', () => {
    expect(result.modules.length).toBeGreaterThan(100);
    expect(circularFolders(result)).toEqual([]);
  });

  test(`has no folder of more than ${MAX_FILES} source files`, () => {
    expect(crowdedFolders(filesOnDisk(/\.(tsx?|css)$/))).toEqual([]);
  });

  test('has no name that two modules export', () => {
    const texts = filesOnDisk(/\.tsx?$/).map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
    expect(exportedNames(texts).size).toBeGreaterThan(500);
    expect(sharedNames(texts)).toEqual([]);
  });

  test('has no test that replaces a module: files share modules, and another file may have loaded what imports it', () => {
    const tests = [...filesOnDisk(/\.test\.tsx?$/), ...filesBelow('scripts')].filter((file) =>
      SHARES_MODULES.test(file),
    );
    expect(tests.filter((file) => file.startsWith('scripts/'))).not.toEqual([]);
    expect(tests.filter((file) => REPLACES_MODULE.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  test('has no file over 250 lines, tests and dictionaries aside', () => {
    const long = filesOnDisk(/\.(tsx?|css)$/)
      .filter((file) => !/\.test\.tsx?$|^app\/i18n\/(en|ru)\b/.test(file))
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });
});

describe('a rule bites', () => {
  const folder = mkdtempSync(join(tmpdir(), 'architecture-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Modules that exist in every tree below, so that an import of them resolves. */
  const tree = {
    'App.tsx': '',
    'app.css': '',
    'main.tsx': '',
    'core/index.ts': '',
    'core/json/issue.ts': 'export type Issue = string; export const seen = 1;',
    'core/json/json.ts': 'export type Json = string;',
    'core/json/ring.ts': "import './json.ts'; export type Ring = string;",
    'core/json/x.test.ts': '',
    'core/keyboard/add.ts': '',
    'core/request/read.ts': '',
    'core/portal/server/answer.ts': '',
    'core/readers/read.ts': 'export type Read = string; export const read = 1;',
    'core/rules/rule.ts': '',
    'core/rules/kit/kit.ts': '',
    'portal-client/call.ts': '',
    'chat-view/body.tsx': '',
    'store/store.ts': 'export type Store = string;',
    'testing/say.ts': '',
    'ui/field.tsx': '',
    'i18n/texts.ts': '',
    'features/editor/board.tsx': '',
    'features/send/form.tsx': '',
    'service-worker/serve.ts': '',
    '../cli/command.ts': '',
    '../cli/bin.ts': '',
    '../cli/mcp/server.ts': '',
    '../cli/mcp-bin.ts': '',
  };
  /** What the files of a tree import, by the names of the rules that each breaks. */
  async function brokenIn(base: string, files: Readonly<Record<string, string>>): Promise<Map<string, string>> {
    for (const [path, content] of Object.entries({ ...tree, ...files })) {
      mkdirSync(dirname(join(base, 'app', path)), { recursive: true });
      writeFileSync(join(base, 'app', path), content);
    }
    symlinkSync(join(root, 'node_modules'), join(base, 'node_modules'), 'junction');
    const { violations } = (await inspect(base)).summary;
    const names = (path: string) => violations.filter(({ from }) => from === path).map(({ rule }) => rule.name);
    const sources = [...new Set([...Object.keys(files), ...violations.map(({ from }) => posix.relative('app', from))])];
    return new Map(sources.map((file) => [file, [...new Set(names(posix.join('app', file)))].sort().join(' ')]));
  }

  const cases: readonly (readonly [file: string, text: string, rules: string])[] = [
    ['App.tsx', "import './nothing.ts'", 'resolvable'],
    ['core/json/json.ts', "import '../../store/store.ts'", 'core-alone'],
    ['core/json/json.ts', "import type { Store } from '../../store/store.ts'", 'core-alone'],
    ['core/json/json.ts', "import 'react'", 'core-alone'],
    ['core/json/json.ts', "import './x.test.ts'", 'tests-stay-tests'],
    ['core/json/json.ts', "import './issue.ts'", ''],
    ['core/json/json.ts', "import 'node:fs'", 'core-alone no-node-in-the-app'],
    ['core/request/read.ts', "import '../json/json.ts'", ''],
    ['core/keyboard/add.ts', "import '../request/read.ts'", 'core-keyboard'],
    ['core/rules/rule.ts', "import '../portal/server/answer.ts'", 'core-rules'],
    ['core/portal/server/answer.ts', "import '../../rules/rule.ts'", 'core-portal/server'],
    ['core/request/read.ts', "import 'zustand'", 'core-alone'],
    ['core/json/x.test.ts', "import 'node:fs'; import 'vitest'; import 'fast-check'; import './json.ts'", ''],
    ['core/json/x.test.ts', "import '../../store/store.ts'", 'core-tests-alone'],
    ['core/json/x.test.ts', "import '../../testing/say.ts'", ''],
    ['store/store.ts', "import '../core/json/json.ts'; import 'zustand/vanilla'; import 'zustand/middleware'", ''],
    ['store/store.ts', "import 'zustand'", 'store-without-react'],
    ['store/store.ts', "import 'zustand/react'", 'store-without-react'],
    ['store/store.ts', "import 'react'", 'store-on-core'],
    ['store/store.ts', "import '../ui/field.tsx'", 'store-on-core'],
    ['store/store.ts', "import '../i18n/texts.ts'", 'store-on-core'],
    ['store/store.ts', "import '../features/send/form.tsx'", 'features-meet-in-app store-on-core'],
    ['ui/field.tsx', "import 'react'; import type { Issue } from '../core/json/issue.ts'", ''],
    ['ui/field.tsx', "import { seen } from '../core/json/issue.ts'", 'ui-takes-types'],
    ['ui/field.tsx', "import type { Json } from '../core/json/json.ts'", 'ui-without-domain'],
    ['ui/field.tsx', "import '../core/json/json.ts'", 'ui-takes-types ui-without-domain'],
    ['i18n/texts.ts', "import type { Json } from '../core/json/json.ts'", ''],
    ['i18n/texts.ts', "import { seen } from '../core/json/issue.ts'", 'ui-takes-types'],
    ['portal-client/call.ts', "import '../core/json/json.ts'; import 'zustand/vanilla'", ''],
    ['portal-client/call.ts', "import 'zustand'", 'portal-client-without-react'],
    ['portal-client/call.ts', "import 'react'", 'portal-client-on-core'],
    ['portal-client/call.ts', "import '../store/store.ts'", 'portal-client-on-core'],
    ['portal-client/call.ts', "import '../i18n/texts.ts'", 'portal-client-on-core'],
    ['chat-view/body.tsx', "import 'react'; import '../ui/field.tsx'; import '../i18n/texts.ts'", ''],
    ['chat-view/body.tsx', "import '../store/store.ts'", 'chat-view-on-core'],
    ['portal-client/call.ts', "import { read } from '../core/readers/read.ts'", 'readers-in-workers'],
    ['features/send/form.tsx', "import { read } from '../../core/readers/read.ts'", 'readers-in-workers'],
    ['features/send/form.tsx', "import type { Read } from '../../core/readers/read.ts'", ''],
    ['features/send/form.worker.ts', "import { read } from '../../core/readers/read.ts'", ''],
    ['core/rules/rule.ts', "import '../readers/read.ts'", 'core-rules'],
    ['core/rules/rule.ts', "import '../index.ts'", 'core-rules face-for-others'],
    ['App.tsx', "import './core/index.ts'", 'face-for-others'],
    ['i18n/texts.ts', "import '../store/store.ts'", 'beside-the-store'],
    ['i18n/texts.ts', "import '../ui/field.tsx'", 'texts-without-ui'],
    ['features/send/form.tsx', "import '../../ui/field.tsx'; import '../../store/store.ts'; import 'zustand'", ''],
    ['features/send/form.tsx', "import '../editor/board.tsx'", 'no-sibling-feature'],
    ['features/send/form.tsx', "const lazy = () => import('../editor/board.tsx')", 'no-sibling-feature'],
    ['features/send/form.tsx', "import '../../App.tsx'", 'app-is-the-top'],
    ['features/editor/board.tsx', "import '@dnd-kit/core'", 'dnd-kit-in-dnd'],
    ['features/editor/dnd/drag.tsx', "import '@dnd-kit/core'; import '../board.tsx'", ''],
    ['App.tsx', "import './features/send/form.tsx'; import './features/editor/board.tsx'", ''],
    ['App.tsx', "import './main.tsx'", 'main-is-the-door'],
    ['shell.tsx', "import './features/send/form.tsx'", 'features-meet-in-app'],
    ['main.tsx', "import './App.tsx'; import './app.css'; import 'react-dom/client'", ''],
    ['main.tsx', "import './ui/field.tsx'", 'main-only-starts'],
    ['service-worker/sw.ts', "import './serve.ts'", ''],
    ['service-worker/sw.ts', "import '../core/json/json.ts'", 'service-worker-alone'],
    ['features/send/form.tsx', "import '../../service-worker/serve.ts'", 'no-worker-in-the-page'],
    ['../cli/bin.ts', "import 'node:fs'; import './command.ts'; import '../app/core/index.ts'", ''],
    ['../cli/bin.ts', "import '../app/core/json/json.ts'", 'cli-on-the-face'],
    ['../cli/bin.ts', "import type { Json } from '../app/core/json/json.ts'", 'cli-on-the-face'],
    ['../cli/bin.ts', "import 'zod'", 'cli-on-the-face'],
    ['../cli/bin.ts', "import './mcp/server.ts'", 'mcp-in-its-server'],
    ['../cli/mcp-bin.ts', "import './mcp/server.ts'", ''],
    ['../cli/mcp/server.ts', "import 'zod'; import '../command.ts'; import '../../app/core/index.ts'", ''],
    ['../cli/mcp/server.ts', "import '../../app/core/json/json.ts'", 'mcp-on-the-face'],
    ['core/json/x.test.ts', "import '../../../cli/command.ts'", 'core-tests-alone nobody-on-the-cli'],
    ['testing/say.ts', "import '../../cli/command.ts'", 'nobody-on-the-cli'],
    ['core/json/json.ts', "import './ring.ts'", 'no-cycle'],
    ['core/json/json.ts', "import type { Ring } from './ring.ts'", 'no-cycle'],
  ];

  interface Batch {
    readonly files: Record<string, string>;
    readonly touched: Set<string>;
  }
  /**
   * The cases of one tree, as many as do not touch: a file stands there once, and none of them imports another. A tree of
   * its own for each case would take ten times as long.
   */
  const batches: Batch[] = [];
  const batchOf = cases.map(([file, text]) => {
    const paths = [...text.matchAll(/'(\.[^']+)'/g)].map(([, path = '']) => posix.join(posix.dirname(file), path));
    const isFree = ({ files, touched }: Batch) => !touched.has(file) && paths.every((path) => !(path in files));
    const batch = batches.find(isFree) ?? { files: {}, touched: new Set() };
    if (!batches.includes(batch)) batches.push(batch);
    batch.files[file] = text;
    for (const path of [file, ...paths]) batch.touched.add(path);
    return batch;
  });
  const seen = new Map<Batch, Map<string, string>>();
  beforeAll(async () => {
    for (const [i, batch] of batches.entries()) seen.set(batch, await brokenIn(join(folder, String(i)), batch.files));
  });

  test.each(cases.map((one, i) => [...one, i] as const))('%s: %s', (file, _text, rules, i) => {
    expect(seen.get(batchOf[i] as Batch)?.get(file)).toBe(rules);
  });

  test('and nothing else in these trees', () => {
    for (const [{ files }, broken] of seen) {
      expect([...broken].filter(([file, rules]) => !(file in files) && rules !== '')).toEqual([]);
    }
    expect(batches.length).toBeLessThan(20);
  });

  test('a cycle of folders is seen, also one through a folder of its own', () => {
    const imports = (source: string, ...to: string[]) => ({
      source,
      dependencies: to.map((resolved) => ({ resolved })),
    });
    const cycle = [
      imports('app/core/a.ts', 'app/core/kit/b.ts'),
      imports('app/core/kit/b.ts', 'app/ui/c.ts'),
      imports('app/ui/c.ts', 'app/core/d.ts'),
      imports('app/core/d.ts'),
      imports('app/store/e.ts', 'app/core/a.ts', 'app/store/f.ts'),
    ];
    const seen = (modules: readonly object[]) => circularFolders({ modules } as unknown as ICruiseResult);
    expect(seen(cycle)).toEqual(['app/core', 'app/core/kit', 'app/ui']);
    expect(seen(cycle.slice(0, 2))).toEqual([]);
  });

  test('a module that is replaced is seen', () => {
    for (const call of ['mock', 'doMock']) expect(`vi.${call}('./a.ts')`).toMatch(REPLACES_MODULE);
    for (const call of ['fn', 'mocked', 'resetModules']) expect(`vi.${call}(a)`).not.toMatch(REPLACES_MODULE);
  });

  test('a folder that is too full is seen', () => {
    const files = (count: number) => Array.from({ length: count }, (_, i) => `app/core/f${i}.ts`);
    expect(crowdedFolders([...files(MAX_FILES), 'app/core/f0.test.ts'])).toEqual([]);
    expect(crowdedFolders(files(MAX_FILES + 1))).toEqual([`app/core: ${MAX_FILES + 1}`]);
  });

  test('a name with two homes is seen, save in twins', () => {
    const shared = (one: string, file = 'app/store/b.ts') =>
      sharedNames([
        { file: 'app/core/a.ts', text: 'export function find() {}\nexport const a = 1;\n' },
        { file, text: one },
      ]);
    const found = ['find: app/core/a.ts, app/store/b.ts'];
    for (const text of ['export const find = 1;', 'export type find = 1;', 'export async function find() {}'])
      expect(shared(text), text).toEqual(found);
    expect(shared("export { other as find } from './c.ts';")).toEqual(found);
    expect(shared('const find = 1;')).toEqual([]);
    expect(shared('export const find = 1;', 'app/core/index.ts')).toEqual([]);
    expect(shared('export const find = 1;', 'app/store/b.test.ts')).toEqual([]);
  });
});
