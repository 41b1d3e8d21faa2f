import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isJsonList, type Json, type JsonObject } from '../../app/core/json/json.ts';
import { newDesign } from '../../app/core/keyboard/design.ts';
import { readPasted } from '../../app/core/readers/read-pasted.ts';
import { replaceWith } from '../../app/core/request/take-request.ts';
import { writeRequest } from '../../app/core/request/write-request.ts';
import { writeSnippet } from '../../app/core/snippets/write-snippet.ts';
import { HOSTILE_LABELS } from '../../app/core/testdata/hostile-labels.ts';
import { OWN_REQUESTS } from '../../app/core/testdata/variable-fixtures.ts';
import { root } from '../lib/root.mjs';
import { makeWorkplace } from '../testing/expect-filled.ts';
import { has, runProgram } from '../testing/run-program.ts';

const { prepare, remove } = makeWorkplace();
afterAll(remove);

/** CRest that keeps every form, as text. */
const CREST = `<?php
class CRest {
    public static array $forms = [];
    public static function call($method, $params = []) {
        self::$forms[] = [$method, http_build_query($params), $params];
        return ['result' => $method === 'im.message.add' ? 4321 : ['id' => 4321]];
    }
}`;

/** Runs a file once a set, with the values as variables of their names, and gives what was called. */
async function call(own: string, file: string, names: readonly string[], sets: readonly JsonObject[]) {
  writeFileSync(join(own, 'crest.php'), CREST);
  writeFileSync(join(own, 'sets.json'), JSON.stringify(sets));
  writeFileSync(
    join(own, `run-${file}`),
    `<?php
require_once __DIR__ . '/crest.php';
ob_start();
foreach (json_decode(file_get_contents(__DIR__ . '/sets.json'), true) as $__set) {
${names.map((name) => `    $${name} = $__set['${name}'];\n`).join('')}    include __DIR__ . '/${file}';
}
ob_end_clean();
echo json_encode(CRest::$forms, JSON_THROW_ON_ERROR);`,
  );
  const ended = await runProgram('php', ['-d', 'display_errors=stderr', join(own, `run-${file}`)]);
  expect(ended).toMatchObject({ code: 0, err: '' });
  return JSON.parse(ended.out) as readonly [string, string, JsonObject][];
}

describe.skipIf(!has('php'))('PHP that was pasted', () => {
  const text = readFileSync(join(root, 'app/core/readers/testdata/cases/u2.php'), 'utf8');
  const names = ['userId', 'domain', 'id', 'phone'];
  const values: readonly Json[] = [...HOSTILE_LABELS, 7, 1.5, true, false, null, ''];
  const sets = values.map((_, i) =>
    Object.fromEntries(names.map((name, j): [string, Json] => [name, values[(i + j * 11) % values.length] ?? null])),
  );

  it('can be replaced by what is written: it sends the same, whatever its variables hold', async () => {
    const own = prepare('u2');
    const design = replaceWith(newDesign(''), readPasted(text));
    const code = writeSnippet('php-crest', writeRequest(design), { language: 'php' });
    expect(code).not.toContain('Put your values here');
    writeFileSync(join(own, 'theirs.php'), text);
    writeFileSync(join(own, 'ours.php'), code);
    const [theirs, ours] = await Promise.all(['theirs.php', 'ours.php'].map((file) => call(own, file, names, sets)));
    expect(ours).toHaveLength(sets.length);
    for (const [i, [method, , params]] of (theirs ?? []).entries()) {
      const { KEYBOARD } = params;
      // The list of buttons is named on the way in; a portal takes both.
      const named = { ...params, ...(isJsonList(KEYBOARD ?? null) && { KEYBOARD: { BUTTONS: KEYBOARD ?? null } }) };
      expect([ours?.[i]?.[0], ours?.[i]?.[2]]).toEqual([method, named]);
    }
    const asWritten = readPasted(text).written?.params as JsonObject;
    writeFileSync(
      join(own, 'same.php'),
      writeSnippet('php-crest', { method: 'im.message.add', params: asWritten }, { language: 'php' }),
    );
    const same = await call(own, 'same.php', names, sets);
    expect(same.map(([, form]) => form)).toEqual(theirs?.map(([, form]) => form));
  });
});

/** What code of the language has around it, and what has to be sent then. */
const EXPECTED = {
  botId: 7,
  botToken: 'token',
  dialogId: 'chat "5"',
  fields: {
    message: "Hi it's $x!",
    keyboard: [{ TEXT: "it's $x", LINK: '/a/chat "5"' }, { TEXT: 'made 1' }, { TEXT: 'made 2' }],
  },
};

describe('what was read from code of its own language runs in it', () => {
  it.skipIf(!has('php'))('PHP', async () => {
    const own = prepare('own-php');
    writeFileSync(join(own, 'crest.php'), CREST);
    writeFileSync(join(own, 'request.php'), writeSnippet('php-crest', OWN_REQUESTS.php, { language: 'php' }));
    writeFileSync(
      join(own, 'run.php'),
      `<?php
require_once __DIR__ . '/crest.php';
function makeButton($x) { return ['TEXT' => "made $x"]; }
class Page {
    public $link = 'chat "5"';
    public function send() { $deal = ['ID' => 'it\\'s $x']; $list = [1, 2]; include __DIR__ . '/request.php'; }
}
ob_start();
(new Page())->send();
ob_end_clean();
echo json_encode(CRest::$forms[0][2]);`,
    );
    const ended = await runProgram('php', [join(own, 'run.php')], { env: { B24_BOT_TOKEN: 'token' } });
    expect(JSON.parse(ended.out)).toEqual(EXPECTED);
  });

  it('JavaScript', async () => {
    const code = writeSnippet('js-fetch', OWN_REQUESTS.javascript, { language: 'javascript' });
    const sent: Json[] = [];
    const names = {
      process: { env: { B24_WEBHOOK_URL: 'https://example.bitrix24.com/rest/1/x', B24_BOT_TOKEN: 'token' } },
      fetch: async (_: URL, { body }: { body: string }) => {
        sent.push(JSON.parse(body) as Json);
        return { json: async () => ({ result: 1 }) };
      },
      console: { log() {}, error: expect.fail },
      deal: { links: ['chat "5"'] },
      list: [1, 2],
      makeButton: (x: number) => ({ TEXT: `made ${x}` }),
    };
    const run = new Function(...Object.keys(names), `return (async () => {${code}\n})()`);
    await run.call({ title: "it's $x" }, ...Object.values(names));
    expect(sent).toEqual([EXPECTED]);
  });

  it.skipIf(!has('python3'))('Python', async () => {
    const code = writeSnippet('python-requests', OWN_REQUESTS.python, { language: 'python' });
    const around = `import json, sys, types
class self: title = "it's $x"
deal = {"link": 'chat "5"'}
items = [1, 2]
def make_button(x): return {"TEXT": f"made {x}"}
requests = types.ModuleType("requests")
requests.RequestException = OSError
def post(url, json, timeout):
    global sent
    sent = json
    return types.SimpleNamespace(json=lambda: {"result": {"id": 1}})
requests.post = post
sys.modules["requests"] = requests
`;
    const env = { B24_WEBHOOK_URL: 'https://example.bitrix24.com/rest/1/x', B24_BOT_TOKEN: 'token' };
    const input = `${around}${code}\nprint(json.dumps(sent))\n`;
    const { out, err } = await runProgram('python3', ['-'], { input, env });
    expect(err).toBe('');
    expect(JSON.parse(out.split('\n')[1] ?? '')).toEqual(EXPECTED);
  });
});
