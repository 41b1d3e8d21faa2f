import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../app/core/json/json.ts';
import { type Design, newDesign } from '../../app/core/keyboard/design.ts';
import { toFormValues } from '../../app/core/portal/php/write-form.ts';
import { readKeyboard } from '../../app/core/request/read-keyboard.ts';
import { type BotVersion, makeRegistration, REGISTERING } from '../../app/core/snippets/commands/registration.ts';
import {
  type RegistrationTarget,
  registrationFile,
  registrationTargets,
  writeRegistration,
} from '../../app/core/snippets/commands/write-registration.ts';
import { HOSTILE_LABELS } from '../../app/core/testdata/hostile-labels.ts';
import { BOT_SECRETS } from '../testing/expect-arrival.ts';
import { type RecordServer, startRecordServer } from '../testing/record-server.ts';
import { STAND_INS } from '../testing/run-code.ts';
import { has, runProgram } from '../testing/run-program.ts';

const HOOK = '/rest/1/xxxxxxxxxxxxxxxx/';
const HANDLER = 'https://example.com/handler';
const FAILURE = { error: 'COMMAND_NAME_INVALID', error_description: 'Command name is invalid' };
/** How each is run, and what stands in for its library: from where, to where. Those of an SDK do not call. */
const RUNS: Readonly<
  Record<RegistrationTarget, { program: string; stands?: readonly [string, string]; calls: boolean }>
> = {
  'php-crest': { program: 'php', stands: ['php/crest.php', 'crest.php'], calls: true },
  'php-sdk': { program: 'php', stands: ['php/autoload.php', 'vendor/autoload.php'], calls: false },
  'js-fetch': { program: process.execPath, calls: true },
  'python-sdk': { program: 'python3', stands: ['python', 'sdk'], calls: false },
  'python-requests': { program: 'python3', stands: ['requests', 'sdk'], calls: true },
  'curl-webhook': { program: 'sh', calls: true },
};

const designOf = (labels: readonly string[]): Design => {
  const buttons = labels.map((label, i) => ({
    TEXT: label,
    COMMAND: `c${i}${label.replaceAll('{', '')}`,
    COMMAND_PARAMS: label,
  }));
  return { ...newDesign('Hello'), keyboard: readKeyboard(buttons).document };
};
/** Captions that break careless code; the names of the commands and their parameters are of the same kind. */
const HOSTILE = designOf(HOSTILE_LABELS);
/** For what does not hang on the texts: every call takes its time. */
const TWO = designOf(['Yes', 'No']);

const folder = mkdtempSync(join(tmpdir(), 'register-'));
let portal: RecordServer;
/** What the server answers to every call. */
let answer: object = {};

beforeEach(async () => {
  portal = await startRecordServer({ answer: { toJSON: () => answer } });
});
afterEach(() => portal.close());
afterAll(() => rmSync(folder, { recursive: true }));

/** What must arrive for each of the commands, by a webhook. */
function expected({ keyboard }: Design, version: BotVersion): readonly JsonObject[] {
  const { commands } = makeRegistration(keyboard, version);
  return commands.map((command) =>
    version === 2
      ? { botId: 7, botToken: BOT_SECRETS.B24_BOT_TOKEN, fields: command }
      : { BOT_ID: 7, CLIENT_ID: BOT_SECRETS.B24_CLIENT_ID, EVENT_COMMAND_ADD: HANDLER, ...command },
  );
}

async function run(target: RegistrationTarget, version: BotVersion, design: Design, env: Record<string, string> = {}) {
  const { program, stands, calls } = RUNS[target];
  const own = join(folder, `${target}-${version}`);
  const file = join(own, registrationFile(target));
  mkdirSync(own, { recursive: true });
  if (stands) cpSync(join(STAND_INS, stands[0]), join(own, stands[1]), { recursive: true });
  writeFileSync(file, writeRegistration(target, design, version) ?? '');
  const webhook = `${calls ? portal.url : 'https://example.bitrix24.com'}${HOOK}`;
  return runProgram(program, [file], {
    env: {
      ...BOT_SECRETS,
      B24_BOT_ID: '7',
      B24_HANDLER_URL: HANDLER,
      B24_WEBHOOK_URL: webhook,
      CREST: webhook,
      PYTHONPATH: join(own, 'sdk'),
      SENT: join(own, 'sent.json'),
      ANSWER: JSON.stringify(answer),
      ...env,
    },
  });
}

describe.each(registrationTargets.flatMap((target) => ([1, 2] as const).map((version) => [target, version] as const)))(
  '%s for version %i',
  (target, version) => {
    const { program, calls } = RUNS[target];
    const isThere = program === 'sh' ? has('curl') : has(program);

    it.skipIf(!isThere)('registers every command to the letter, and tells its number', async () => {
      answer = { result: version === 2 ? { command: { id: 4321 } } : 4321 };
      const wanted = expected(HOSTILE, version);
      expect(wanted.length).toBeGreaterThanOrEqual(40);
      const ended = await run(target, version, HOSTILE);
      expect(ended).toMatchObject({ code: 0, err: '' });
      expect(ended.out.match(/4321/g)).toHaveLength(wanted.length);
      if (!calls) {
        const sent = JSON.parse(readFileSync(join(folder, `${target}-${version}`, 'sent.json'), 'utf8'));
        const webhook = `https://example.bitrix24.com${HOOK}`;
        expect(sent).toEqual({ webhook, method: REGISTERING[version], params: wanted.at(-1) });
        return;
      }
      const isForm = target === 'php-crest';
      expect(new Set(portal.requests.map(({ path }) => path))).toEqual(
        new Set([`${HOOK}${REGISTERING[version]}${isForm ? '.json' : ''}`]),
      );
      const bodies = portal.requests.map(({ body }) => body);
      const arrived = isForm ? await readForms(bodies) : bodies.map((body) => JSON.parse(body) as JsonObject);
      expect(arrived).toEqual(wanted.map(isForm ? asForm : (one) => one));
    });

    it.skipIf(!isThere)('goes on after a command that is refused, and fails in the end', async () => {
      answer = FAILURE;
      await portal.close();
      portal = await startRecordServer({ answer, status: 400 });
      const { code, out, err } = await run(target, version, TWO);
      expect(code).not.toBe(0);
      expect((out + err).match(/COMMAND_NAME_INVALID/g)).toHaveLength(2);
      // The address of the webhook is a password.
      expect(out + err).not.toContain('xxxxxxxx');
    });

    it.skipIf(!isThere)('does not show the webhook that it cannot reach', async () => {
      answer = {};
      const dead = `http://127.0.0.1:1${HOOK}`;
      const { code, out, err } = await run(target, version, TWO, { B24_WEBHOOK_URL: dead, CREST: dead, ANSWER: '' });
      expect(code).not.toBe(0);
      expect(out + err).not.toContain('xxxxxxxx');
    });
  },
);

/** Forms as PHP reads them. */
async function readForms(bodies: readonly string[]): Promise<readonly JsonObject[]> {
  const read = await runProgram('php', [join(STAND_INS, 'php/read-forms.php')], { input: JSON.stringify(bodies) });
  return JSON.parse(read.out);
}

/** What a form brings of parameters: flags as words, everything as text. */
function asForm(params: JsonObject): JsonObject {
  const worded = JSON.parse(
    JSON.stringify(params, (_, value) => (typeof value === 'boolean' ? (value ? 'Y' : 'N') : value)),
  );
  return toFormValues(worded);
}
