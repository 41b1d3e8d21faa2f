import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../app/core/json/json.ts';
import { toFormValues } from '../../app/core/portal/php/write-form.ts';
import { quoteString } from '../../app/core/snippets/quote-string.ts';
import { writeSnippet } from '../../app/core/snippets/write-snippet.ts';
import { VARIABLE_REQUEST } from '../../app/core/testdata/variable-fixtures.ts';
import { BOT_SECRETS } from '../testing/expect-arrival.ts';
import { expectFilled, makeWorkplace, paramsOf, sentBy } from '../testing/expect-filled.ts';
import { type RecordServer, startRecordServer } from '../testing/record-server.ts';
import { canRun, STAND_INS } from '../testing/run-code.ts';
import { has, runProgram } from '../testing/run-program.ts';
import { asPieces, expectedWith, openJson, VALUE_SETS, withValues } from '../testing/variable-values.ts';

const ANSWER = JSON.stringify({ result: 4321 });
const WEBHOOK = 'https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/';
const { prepare, remove } = makeWorkplace();
let portal: RecordServer;

beforeAll(async () => {
  portal = await startRecordServer();
});
afterAll(async () => {
  await portal.close();
  remove();
});

describe('PHP', () => {
  const code = (target: 'php-sdk' | 'php-crest' | 'php-onpremise') =>
    withValues(target, (declared, name) => `$${declared} = $__set[${quoteString('php', name)}];`);
  const RUNNER = `<?php
foreach (json_decode(file_get_contents(__DIR__ . '/sets.json'), true) as $__i => $__set) {
    putenv('SENT=' . __DIR__ . "/$__i.json");
    include __DIR__ . '/request.php';
}`;
  const run = async (own: string, env: Record<string, string>, args: readonly string[] = []) => {
    writeFileSync(join(own, 'run.php'), RUNNER);
    const ended = await runProgram('php', [...args, join(own, 'run.php')], { env: { ...BOT_SECRETS, ...env } });
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).not.toMatch(/Warning|Notice|Error/);
  };

  it.skipIf(!has('php'))('php-sdk', async () => {
    const own = prepare('php-sdk', ['php/autoload.php', 'vendor/autoload.php']);
    writeFileSync(join(own, 'request.php'), code('php-sdk'));
    await run(own, { B24_WEBHOOK_URL: WEBHOOK, ANSWER });
    expectFilled(sentBy(own).map(paramsOf));
  });

  it.skipIf(!has('php'))('php-crest, as a form can bring it', async () => {
    const own = prepare('php-crest', ['php/crest.php', 'crest.php']);
    writeFileSync(join(own, 'request.php'), code('php-crest'));
    await run(own, { CREST: portal.webhook });
    const bodies = portal.requests.splice(0).map(({ body }) => body);
    const read = await runProgram('php', [join(STAND_INS, 'php/read-forms.php')], { input: JSON.stringify(bodies) });
    const forms = JSON.parse(read.out) as readonly JsonObject[];
    expect(forms).toHaveLength(VALUE_SETS.length);
    for (const [i, values] of VALUE_SETS.entries()) {
      const { KEYBOARD, ...others } = expectedWith(values);
      const { KEYBOARD: arrived, ...form } = openJson(forms[i] ?? {}) as JsonObject;
      expect(arrived, JSON.stringify(values)).toEqual({ opened: KEYBOARD });
      const sent = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null));
      const inForm = toFormValues({ ...(sent as JsonObject), CLIENT_ID: BOT_SECRETS.B24_CLIENT_ID });
      expect(form, JSON.stringify(values)).toEqual({ ...inForm, ATTACH: sent.ATTACH });
    }
  });

  it.skipIf(!has('php'))('php-onpremise', async () => {
    const own = prepare('php-onpremise', ['php/onpremise.php', 'onpremise.php']);
    writeFileSync(join(own, 'request.php'), code('php-onpremise'));
    await run(own, { MODULE: 'im' }, ['-d', `auto_prepend_file=${join(own, 'onpremise.php')}`]);
    const sent = sentBy(own);
    for (const [i, values] of VALUE_SETS.entries()) {
      const expected = expectedWith(values);
      const [{ arguments: given } = { arguments: [] }] = (sent[i] as { arguments: Json[] }[]).slice(-1);
      const [bot, fields] = openJson(given) as [JsonObject, JsonObject & { KEYBOARD: JsonObject; ATTACH: JsonObject }];
      expect(bot).toEqual({ BOT_ID: expected.BOT_ID });
      expect(fields.KEYBOARD.buttons, JSON.stringify(values)).toEqual((expected.KEYBOARD as JsonObject).BUTTONS);
      expect(fields).toMatchObject({ MESSAGE: expected.MESSAGE, ATTACH: { attach: expected.ATTACH } });
      expect(fields.DIALOG_ID ?? null).toEqual(expected.DIALOG_ID);
    }
  });
});

describe('Python', () => {
  const code = (target: 'python-sdk' | 'python-requests') =>
    withValues(
      target,
      (declared, name) => `${declared} = __import__("json").loads(os.environ["VALUES"])[${JSON.stringify(name)}]`,
    );
  const run = async (own: string, path: string, env: Record<string, string>) => {
    const jobs = VALUE_SETS.map((values, i) => ({
      file: join(own, 'request.py'),
      env: { ...BOT_SECRETS, ...env, VALUES: JSON.stringify(values), SENT: join(own, `${i}.json`) },
    }));
    const input = JSON.stringify(jobs);
    const ended = await runProgram('python3', [join(STAND_INS, 'run-all.py')], { input, env: { PYTHONPATH: path } });
    expect(ended.code, ended.err).toBe(0);
    for (const one of JSON.parse(ended.out) as readonly Json[]) expect(one).toMatchObject({ code: 0, err: '' });
  };

  it.skipIf(!canRun('python-sdk'))('python-sdk', async () => {
    const own = prepare('python-sdk', ['python', 'sdk']);
    writeFileSync(join(own, 'request.py'), code('python-sdk'));
    await run(own, join(own, 'sdk'), { B24_WEBHOOK_URL: WEBHOOK, ANSWER });
    expectFilled(sentBy(own).map(paramsOf));
  });

  it.skipIf(!canRun('python-requests'))('python-requests', async () => {
    const own = prepare('python-requests', ['requests', 'requests']);
    writeFileSync(join(own, 'request.py'), code('python-requests'));
    await run(own, join(own, 'requests'), { B24_WEBHOOK_URL: portal.webhook });
    expectFilled(portal.requests.splice(0).map(({ body }) => JSON.parse(body) as Json));
  });
});

const GO_VALUES = `package main

import (
	"encoding/json"
	"fmt"
	"os"
)

var sets []map[string]any
var set int

func load() {
	file, _ := os.Open("sets.json")
	decoder := json.NewDecoder(file)
	decoder.UseNumber()
	if err := decoder.Decode(&sets); err != nil {
		panic(err)
	}
}

func use() { os.Setenv("SENT", fmt.Sprintf("%d.json", set)) }
`;

it.skipIf(!canRun('go'))('Go', async () => {
  const sets = VALUE_SETS.map(asPieces);
  const own = prepare('go', ['go', 'b24gosdk'], sets);
  const code = withValues('go', (declared, name, line) => {
    const type = line.endsWith('""') && !['url', 'params', '$json.dialog'].includes(name) ? '.(string)' : '';
    return `\t${declared} := sets[set][${JSON.stringify(name)}]${type}`;
  });
  const call = 'if err := run(); err != nil {\n\t\tlog.Fatal(err)\n\t}';
  const all = `load()\n\tfor set = range sets {\n\t\tuse()\n\t\t${call}\n\t}`;
  writeFileSync(
    join(own, 'main.go'),
    code.replace(call, () => all),
  );
  writeFileSync(join(own, 'values.go'), GO_VALUES);
  const sdk = 'github.com/bitrix24/b24gosdk';
  const mod = `module example\n\ngo 1.18\n\nrequire ${sdk} v0.2.0\n\nreplace ${sdk} => ./b24gosdk\n`;
  writeFileSync(join(own, 'go.mod'), mod);
  const env = { GOFLAGS: '-mod=mod', GOPROXY: 'off', GO111MODULE: 'on', GOWORK: 'off', GOTOOLCHAIN: 'local' };
  const built = await runProgram('go', ['build', '-ldflags=-s -w', '-o', 'request', '.'], { cwd: own, env });
  expect(built).toMatchObject({ code: 0, err: '' });
  const ended = await runProgram(join(own, 'request'), [], {
    cwd: own,
    env: { ...BOT_SECRETS, B24_WEBHOOK_URL: WEBHOOK, ANSWER },
  });
  expect(ended).toMatchObject({ code: 0, err: '' });
  expectFilled(sentBy(own).map(paramsOf), { sets });
  writeFileSync(join(own, 'plain.go'), writeSnippet('go', VARIABLE_REQUEST));
  const formatted = await runProgram('gofmt', ['-l', join(own, 'plain.go')]);
  expect(formatted).toEqual({ code: 0, out: '', err: '' });
});
