import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parser as goParser } from '@lezer/go';
import { parser as phpParser } from '@lezer/php';
import { parser as pythonParser } from '@lezer/python';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isJsonObject, type Json, type JsonObject } from '../../app/core/json/json.ts';
import { toFormValues } from '../../app/core/portal/php/write-form.ts';
import { writeSnippet } from '../../app/core/snippets/write-snippet.ts';
import { HOSTILE_LABELS } from '../../app/core/testdata/hostile-labels.ts';
import { plainText } from '../../app/core/testdata/snippet-fixtures.ts';
import { answerTo, CODE_REQUESTS, requestOf } from '../testing/code-requests.ts';
import { BOT_SECRETS, webhookBody } from '../testing/expect-arrival.ts';
import { type RecordServer, startRecordServer } from '../testing/record-server.ts';
import { type CodeTarget, canRun, prepareCode, RUNTIMES, runCode, STAND_INS } from '../testing/run-code.ts';
import type { Ended } from '../testing/run-process.ts';
import { has, runProgram } from '../testing/run-program.ts';

const NAMES = Object.keys(CODE_REQUESTS);
const HOOK = '/rest/1/xxxxxxxxxxxxxxxx/';
const FAILURE = { error: 'KEYBOARD_ERROR', error_description: 'Incorrect keyboard params' };
const PARSERS = {
  'php-sdk': phpParser,
  'php-crest': phpParser,
  'python-sdk': pythonParser,
  'python-requests': pythonParser,
  go: goParser,
} satisfies Record<CodeTarget, unknown>;

const folder = mkdtempSync(join(tmpdir(), 'code-'));
/** What the server answers to one call after another. */
let answers: object[] = [];
let portal: RecordServer;

beforeAll(async () => {
  portal = await startRecordServer({ answer: { toJSON: () => answers.shift() } });
});
afterAll(async () => {
  await portal.close();
  rmSync(folder, { recursive: true });
});

describe.each(Object.keys(PARSERS) as CodeTarget[])('the code for %s', (target) => {
  it.each(NAMES)('is right to a parser of its language: %s', (name) => {
    const code = writeSnippet(target, requestOf(name), plainText(requestOf(name)));
    const wrong: string[] = [];
    PARSERS[target].parse(code).iterate({
      enter: ({ type, from }) => {
        if (type.isError) wrong.push(code.slice(Math.max(0, from - 30), from + 30));
      },
    });
    expect(wrong).toEqual([]);
  });
});

it.skipIf(!has('gofmt', '-l'))('gofmt has nothing to change', async () => {
  const sources = join(folder, 'gofmt');
  mkdirSync(sources);
  for (const name of NAMES)
    writeFileSync(join(sources, `${name}.go`), writeSnippet('go', requestOf(name), plainText(requestOf(name))));
  expect(await runProgram('gofmt', ['-l', sources])).toEqual({ code: 0, out: '', err: '' });
});

const speaksHttp = (target: CodeTarget) => target === 'python-requests' || target === 'php-crest';
const sentFile = (name: string) => join(folder, `${name}.json`);

/** What a program finds around it: where to call, and for the stand-in of an SDK, what is answered. */
function environment(target: CodeTarget, name: string, answer: object): Record<string, string> {
  const webhook = (speaksHttp(target) ? portal.url : 'https://example.bitrix24.com') + HOOK;
  const where = target === 'php-crest' ? { CREST: webhook } : { B24_WEBHOOK_URL: webhook };
  return { ...BOT_SECRETS, ...where, SENT: sentFile(name), ANSWER: JSON.stringify(answer) };
}

/** All requests, then all the ways in which a call ends badly. What was sent stays where it arrived. */
async function runAll(target: CodeTarget, path: string): Promise<void> {
  await prepareCode(folder, target);
  const given = NAMES.map((name) => answerTo(requestOf(name).method));
  const good = NAMES.map((name, i) => ({ name, env: environment(target, name, given[i]?.answer ?? {}) }));
  answers = speaksHttp(target) ? [...given.map(({ answer }) => answer), FAILURE] : [];
  const env = environment(target, 'bad', FAILURE);
  const dead = `http://127.0.0.1:1${HOOK}`;
  const bad = [
    { name: 'link', env, told: FAILURE.error_description },
    { name: 'link', env: { ...env, ANSWER: '', ...(speaksHttp(target) && { B24_WEBHOOK_URL: dead, CREST: dead }) } },
    { name: 'bot-add', env: { ...env, B24_CLIENT_ID: '' }, told: 'B24_CLIENT_ID' },
    ...(target === 'php-crest'
      ? []
      : [{ name: 'link', env: { ...env, B24_WEBHOOK_URL: '' }, told: 'B24_WEBHOOK_URL' }]),
  ];
  const ended: (Ended | undefined)[] = await runCode(folder, target, [...good, ...bad], path);
  for (const [i, name] of NAMES.entries()) {
    expect(ended[i], name).toMatchObject({ code: 0, err: '', out: expect.stringMatching(given[i]?.shown ?? '') });
  }
  for (const [i, { told = '' }] of bad.entries()) {
    const { code, out, err } = ended[NAMES.length + i] ?? { code: 0, out: '', err: '' };
    expect(out + err).toContain(told);
    expect(code).not.toBe(0);
    // The address of the webhook is a password.
    expect(out + err).not.toContain('xxxxxxxx');
  }
  expect(answers).toEqual([]);
}

/** What the server was asked for the requests, without the one that failed. */
const takePosts = () => portal.requests.splice(0).slice(0, NAMES.length);

describe.each(['php-sdk', 'python-sdk', 'go'] as const)('%s', (target) => {
  it.skipIf(!canRun(target))(`sends every request to the letter (${RUNTIMES[target].program})`, async () => {
    expect(HOSTILE_LABELS.length).toBeGreaterThanOrEqual(40);
    await runAll(target, join(folder, target, 'sdk'));
    for (const name of NAMES) {
      const { method } = requestOf(name);
      const sent = JSON.parse(readFileSync(sentFile(name), 'utf8'));
      const webhook = `https://example.bitrix24.com${HOOK}`;
      expect(sent, name).toEqual({ webhook, method, params: webhookBody(requestOf(name)) });
    }
  });
});

// With the package itself, where it is installed, and always with its stand-in.
const withRequests = has('python3') && (await runProgram('python3', ['-c', 'import requests'])).code === 0;
describe.each([...(withRequests ? [''] : []), 'requests'])('python-requests%s', (stand) => {
  it.skipIf(!canRun('python-requests'))('sends every request to the letter (python3)', async () => {
    await runAll('python-requests', stand && join(folder, 'python-requests', stand));
    for (const [i, { path, body, contentType }] of takePosts().entries()) {
      const request = requestOf(NAMES[i] ?? '');
      expect([path, contentType]).toEqual([HOOK + request.method, 'application/json']);
      expect(JSON.parse(body), NAMES[i]).toEqual(webhookBody(request));
    }
  });
});

/** The parameters as a form brings them, all but the keyboard. */
function formOf(params: JsonObject): JsonObject {
  const kept = Object.entries(params).flatMap(([key, value]): [string, Json][] => {
    if (value === null || /^keyboard$/i.test(key)) return [];
    if (typeof value === 'boolean') return [[key, value ? 'Y' : 'N']];
    return [[key, key === 'fields' && isJsonObject(value) ? formOf(value) : value]];
  });
  return toFormValues(Object.fromEntries(kept));
}

function keyboardOf(params: JsonObject): Json {
  const fields = isJsonObject(params.fields) ? params.fields : params;
  return fields.KEYBOARD ?? fields.keyboard ?? null;
}

it.skipIf(!canRun('php-crest'))('php-crest sends every request as a form can bring it (php)', async () => {
  await runAll('php-crest', '');
  const posts = takePosts();
  expect(posts.map(({ path }) => path)).toEqual(NAMES.map((name) => `${HOOK}${requestOf(name).method}.json`));
  const input = JSON.stringify(posts.map(({ body }) => body));
  const read = await runProgram('php', [join(STAND_INS, 'php/read-forms.php')], { input });
  const forms: JsonObject[] = JSON.parse(read.out);
  const packed = NAMES.filter((name, i) => {
    const form = forms[i] ?? {};
    const body = webhookBody(requestOf(name)) as JsonObject;
    const [written, arrived] = [keyboardOf(body), keyboardOf(form)];
    expect(form, name).toMatchObject(formOf(body));
    expect(Object.keys(form), name).toEqual(Object.keys(body).filter((key) => body[key] !== null));
    if (typeof arrived !== 'string' || typeof written === 'string') {
      expect({ arrived }, name).toEqual(toFormValues({ arrived: written }));
      return false;
    }
    expect(JSON.parse(arrived), name).toEqual(name === 'v2-update' ? { BUTTONS: written } : written);
    return true;
  });
  expect(packed).toEqual(['v2-send', 'odd', 'v2-update']);
});
