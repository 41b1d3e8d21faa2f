import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Tests may use test libraries and Node; what only they may import is called the same here. */
const TEST = '\\.test\\.tsx?$|/testdata/|^app/testing/';
/** Data that ends in .ts, such as the golden files of the snippets, is nobody's module. */
const DATA = '/(testdata|goldens?|__snapshots__)/';
const TEST_LIBRARIES =
  '(^|/)node_modules/(vitest|fast-check|dependency-cruiser|ajv|@playwright/test|@testing-library/[^/]+)/';
const npm = (name: string) => `(^|/)node_modules/(@types/)?${name}/`;

type Rule = Extract<IForbiddenRuleType, { to: { circular?: boolean } }>;
const forbid = (name: string, from: Rule['from'], to: Rule['to']): Rule => ({ name, severity: 'error', from, to });

/** The arrow `core <- store <- features <- App`, with `ui` and `i18n` beside the store. */
const rules: Rule[] = [
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
    { path: '^app/(store|features|ui|App|main)', pathNot: [TEST, '\\.worker\\.ts$', '^app/features/send/'] },
    { path: '^app/core/readers/', dependencyTypesNot: ['type-only'] },
  ),
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
  forbid('beside-the-store', { path: '^app/(ui|i18n)/' }, { path: '^app/(store|features|App|main)\\b' }),
  forbid('ui-without-domain', { path: '^app/ui/' }, { path: '^app/core/', pathNot: '^app/core/issue\\.ts$' }),
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
  forbid('dnd-kit-in-dnd', { pathNot: '^app/features/editor/dnd/' }, { path: '(^|/)node_modules/@dnd-kit/' }),
];

async function inspect(baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise(['app'], {
    baseDir,
    validate: true,
    ruleSet: { forbidden: rules },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: `^app/.*${DATA}` },
  });
  if (typeof output === 'string') throw new Error(output);
  return output;
}

const broken = ({ summary }: ICruiseResult) =>
  summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();

/** Every file below app/ with one of these endings, as dependency-cruiser writes paths. */
const filesOnDisk = (ending: RegExp) =>
  readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' })
    .map((file) => `app/${file.replaceAll('\\', '/')}`)
    .filter((file) => ending.test(file) && !new RegExp(DATA).test(file));

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
    'core/issue.ts': 'export type Issue = string; export const seen = 1;',
    'core/json.ts': 'export type Json = string;',
    'core/ring.ts': "import './json.ts'; export type Ring = string;",
    'core/x.test.ts': '',
    'core/wire/read.ts': '',
    'store/store.ts': 'export type Store = string;',
    'ui/field.tsx': '',
    'i18n/texts.ts': '',
    'testing/say.ts': '',
    'features/editor/board.tsx': '',
    'features/send/form.tsx': '',
  };
  let trees = 0;
  const treeWith = async (file: string, text: string) => {
    const base = join(folder, String(trees++));
    for (const [path, content] of Object.entries({ ...tree, [file]: text })) {
      mkdirSync(dirname(join(base, 'app', path)), { recursive: true });
      writeFileSync(join(base, 'app', path), content);
    }
    symlinkSync(join(root, 'node_modules'), join(base, 'node_modules'), 'junction');
    return [...new Set((await inspect(base)).summary.violations.map(({ rule }) => rule.name))].sort();
  };

  test.each([
    ['App.tsx', "import './nothing.ts'", 'resolvable'],
    ['core/json.ts', "import '../store/store.ts'", 'core-alone'],
    ['core/json.ts', "import type { Store } from '../store/store.ts'", 'core-alone'],
    ['core/json.ts', "import 'react'", 'core-alone'],
    ['core/json.ts', "import './x.test.ts'", 'tests-stay-tests'],
    ['core/json.ts', "import './issue.ts'", ''],
    ['core/json.ts', "import 'node:fs'", 'core-alone no-node-in-the-app'],
    ['core/wire/read.ts', "import '../json.ts'", ''],
    ['core/wire/read.ts', "import 'zustand'", 'core-alone'],
    ['core/x.test.ts', "import 'node:fs'; import 'vitest'; import 'fast-check'; import './json.ts'", ''],
    ['core/x.test.ts', "import '../store/store.ts'", 'core-tests-alone'],
    ['core/x.test.ts', "import '../testing/say.ts'", ''],
    ['store/store.ts', "import '../core/json.ts'; import 'zustand/vanilla'; import 'zustand/middleware'", ''],
    ['store/store.ts', "import 'zustand'", 'store-without-react'],
    ['store/store.ts', "import 'zustand/react'", 'store-without-react'],
    ['store/store.ts', "import 'react'", 'store-on-core'],
    ['store/store.ts', "import '../ui/field.tsx'", 'store-on-core'],
    ['store/store.ts', "import '../i18n/texts.ts'", 'store-on-core'],
    ['store/store.ts', "import '../features/send/form.tsx'", 'features-meet-in-app store-on-core'],
    ['ui/field.tsx', "import 'react'; import type { Issue } from '../core/issue.ts'", ''],
    ['ui/field.tsx', "import { seen } from '../core/issue.ts'", 'ui-takes-types'],
    ['ui/field.tsx', "import type { Json } from '../core/json.ts'", 'ui-without-domain'],
    ['ui/field.tsx', "import '../core/json.ts'", 'ui-takes-types ui-without-domain'],
    ['i18n/texts.ts', "import type { Json } from '../core/json.ts'", ''],
    ['i18n/texts.ts', "import { seen } from '../core/issue.ts'", 'ui-takes-types'],
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
    ['core/json.ts', "import './ring.ts'", 'no-cycle'],
    ['core/json.ts', "import type { Ring } from './ring.ts'", 'no-cycle'],
  ])('%s: %s', async (file, text, rules) => {
    expect((await treeWith(file, text)).join(' ')).toBe(rules);
  });
});
