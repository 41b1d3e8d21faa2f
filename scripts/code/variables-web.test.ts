import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../app/core/json/json.ts';
import { writeSnippet } from '../../app/core/snippets/write-snippet.ts';
import { VARIABLE_REQUEST } from '../../app/core/testdata/variable-fixtures.ts';
import { BOT_SECRETS } from '../testing/expect-arrival.ts';
import { expectFilled, makeWorkplace, sentBy } from '../testing/expect-filled.ts';
import { type RecordServer, startRecordServer } from '../testing/record-server.ts';
import { has, runProgram } from '../testing/run-program.ts';
import { asShellValues, VALUE_SETS, type Values, withValues } from '../testing/variable-values.ts';

const { prepare, remove } = makeWorkplace();
let portal: RecordServer;

beforeAll(async () => {
  portal = await startRecordServer();
});
afterAll(async () => {
  await portal.close();
  remove();
});

describe('JavaScript', () => {
  const read = (declared: string, name: string) =>
    `const ${declared} = globalThis.values[${JSON.stringify(name).replaceAll('<', '\\u003c')}];`;

  it('js-fetch', async () => {
    const own = prepare('js-fetch');
    writeFileSync(join(own, 'request.mjs'), withValues('js-fetch', read));
    writeFileSync(
      join(own, 'run.mjs'),
      `import { readFileSync } from 'node:fs';
for (const [i, values] of JSON.parse(readFileSync(new URL('sets.json', import.meta.url))).entries()) {
  globalThis.values = values;
  await import('./request.mjs?' + i);
}`,
    );
    const env = { ...BOT_SECRETS, B24_WEBHOOK_URL: portal.webhook };
    expect(await runProgram(process.execPath, [join(own, 'run.mjs')], { env })).toMatchObject({ code: 0, err: '' });
    expectFilled(portal.requests.splice(0).map(({ body }) => JSON.parse(body) as Json));
  });

  /** Runs the body of a script in front of what stands in for its library; `globalThis` in it is none. */
  async function collect(code: string, library: (send: (params: Json) => void) => object): Promise<Json[]> {
    const sent: Json[] = [];
    const send = (params: Json) => void sent.push(JSON.parse(JSON.stringify(params)) as Json);
    for (const values of VALUE_SETS) {
      const names = { globalThis: { values }, console: { log() {}, info() {}, error: expect.fail }, ...library(send) };
      const run = new Function(...Object.keys(names), `return (async () => {${code}\n})()`);
      await run(...Object.values(names));
    }
    return sent;
  }

  const response = { isSuccess: true, getData: () => ({ result: 1 }) };
  const sdk = (send: (params: Json) => void) => ({
    actions: {
      v2: {
        call: {
          make: ({ params }: { params: Json }) => {
            send(params);
            return response;
          },
        },
      },
    },
  });

  it('js-ts', async () => {
    const module = withValues('js-ts', read).replace(/^import .*$/m, '');
    const { outputText } = ts.transpileModule(module, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
    const sent = await collect(outputText, (send) => ({
      B24Hook: { fromWebhookUrl: () => sdk(send) },
      Text: { getUuidRfc4122: () => '' },
      process: { env: BOT_SECRETS },
    }));
    expectFilled(sent);
  });

  const scriptOf = (target: 'js-umd' | 'bx24js') =>
    /<script>\n([\s\S]*?)<\/script>/.exec(withValues(target, read))?.[1] ?? '';

  it('js-umd', async () => {
    const script = scriptOf('js-umd').replace('document.add', 'await document.add');
    const sent = await collect(script, (send) => ({
      document: { addEventListener: (_: string, run: () => Promise<void>) => run() },
      B24Js: { initializeB24Frame: async () => sdk(send), Text: { getUuidRfc4122: () => '' } },
    }));
    expectFilled(sent, { token: false });
  });

  it('bx24js', async () => {
    const sent = await collect(scriptOf('bx24js'), (send) => ({
      BX24: { init: (run: () => void) => run(), callMethod: (_: string, params: Json) => send(params) },
    }));
    expectFilled(sent, { token: false });
  });
});

/** A shell of its own for every text makes them slow: half of the sets hold every hostile text too. */
const SHELL_SETS = VALUE_SETS.filter((_, i) => i % 2 === 0).map(asShellValues);

describe.each([
  ['bash', 'curl-webhook'],
  ['dash', 'curl-oauth'],
] as const)('%s', (shell, target) => {
  it.skipIf(!has(shell, '-n'))(target, async () => {
    const own = prepare(target);
    const declared = new Map<string, string>();
    const code = withValues(target, (name, variable) => {
      declared.set(name, variable);
      return ':';
    });
    writeFileSync(join(own, 'request.sh'), code);
    for (const [i, values] of SHELL_SETS.entries()) {
      const lines = [...declared].map(([name, variable]) => {
        const value = values[variable] ?? null;
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        return `${name}='${text.replaceAll("'", "'\\''")}'\n`;
      });
      writeFileSync(join(own, `${i}.sh`), lines.join(''));
    }
    const script = `curl() { while [ $# -gt 0 ]; do case $1 in -d) printf %s "$2" >"$OWN/$set.json" ;; esac; shift; done; }
for set in ${SHELL_SETS.map((_, i) => i).join(' ')}; do . "$OWN/$set.sh"; . "$OWN/request.sh"; done`;
    const env = { ...BOT_SECRETS, OWN: own, B24_ACCESS_TOKEN: 'token', B24_PORTAL: 'x', LC_ALL: 'C.UTF-8' };
    expect(await runProgram(shell, ['-c', script], { env })).toEqual({ code: 0, out: '', err: '' });
    const sent = sentBy(own, SHELL_SETS).map((params) => {
      const { auth, ...rest } = params as JsonObject;
      expect(auth).toBe(target === 'curl-oauth' ? 'token' : undefined);
      return rest;
    });
    expectFilled(sent, { sets: SHELL_SETS, token: target === 'curl-webhook' });
  });
});

it('PowerShell, as its manual has it', () => {
  const names = new Map<string, string>();
  const code = withValues('curl-powershell', (declared, name, line) => {
    names.set(`$${declared}`, name);
    return line;
  });
  const statement = /\$body = @'\n([\s\S]*?)\n'@\n\n# curl/.exec(code)?.[1] ?? '';
  expect(code).toMatch(/^[\n -~]*$/);
  const evaluate = (expression: string, values: Values): string => {
    const inner = /^ConvertTo-JsonText (.*)$/.exec(expression)?.[1];
    if (inner !== undefined) {
      const value = inner.startsWith('(')
        ? evaluate(inner.slice(1, -1), values)
        : (values[names.get(inner) ?? ''] ?? null);
      return JSON.stringify(typeof value === 'string' ? value : JSON.stringify(value)).slice(1, -1);
    }
    const read = /^ConvertTo-Json -Compress -Depth 20 -InputObject (.*)$/.exec(expression)?.[1];
    if (read !== undefined) return JSON.stringify(values[names.get(read) ?? ''] ?? null);
    expect(expression).toBe('ConvertTo-Json "$env:B24_CLIENT_ID"');
    return JSON.stringify(BOT_SECRETS.B24_CLIENT_ID);
  };
  const sent = VALUE_SETS.map((values) => {
    // Two here-strings and what is between them; no line of one may begin as the end of one does.
    const parts = statement.split(/\n'@ \+ \((.*)\) \+ @'\n/);
    for (const text of parts.filter((_, i) => i % 2 === 0)) expect(`\n${text}`).not.toContain("\n'@");
    return JSON.parse(parts.map((part, i) => (i % 2 === 0 ? part : evaluate(part, values))).join('')) as Json;
  });
  expectFilled(sent);
});

it('n8n', () => {
  const [{ parameters, notes }] = JSON.parse(writeSnippet('n8n', VARIABLE_REQUEST)).nodes as [
    { parameters: { jsonBody: string }; notes: string },
  ];
  const read = [
    ...(/Reads (\w+(?: \(.*?\))?,.*) from the item/.exec(notes)?.[1] ?? '').matchAll(
      /(\w+)(?: \((.*?\)?)\))?(?:, |$)/g,
    ),
  ];
  const names = new Map(
    read.map(([, name = '', source = name]) => [source.replace(/^< \/script>.*/, '</script> */ ?> --> id'), name]),
  );
  const sent = VALUE_SETS.map((values) => {
    const item = Object.fromEntries(Object.entries(values).map(([name, value]) => [names.get(name) ?? name, value]));
    const $json = { ...item, dialog: values['$json.dialog'] };
    const body = parameters.jsonBody
      .slice(1)
      .replace(/\{\{(.*?)\}\}/gs, (_, code) => new Function('$env', '$json', `return ${code}`)(BOT_SECRETS, $json));
    return JSON.parse(body) as Json;
  });
  expect(parameters.jsonBody.startsWith('=')).toBe(true);
  expectFilled(sent);
});

it('JSON keeps every letter', () => {
  expect(JSON.parse(writeSnippet('json', VARIABLE_REQUEST))).toEqual(VARIABLE_REQUEST.params);
});
