import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtCli } from './lib/built-cli.mjs';
import { inRoot } from './lib/root.mjs';
import { type McpSession, startSession } from './testing/mcp-session.ts';

const NAMES = [
  'check_keyboard',
  'fix_keyboard',
  'preview_keyboard',
  'convert_keyboard',
  'write_code',
  'list_templates',
  'get_template',
];

/** Arguments that only this tool needs. */
const MORE: Readonly<Record<string, object>> = { convert_keyboard: { to: 'json' }, write_code: { target: 'php-sdk' } };
const TEXT_TOOLS = NAMES.filter((name) => !name.includes('template'));

let session: McpSession;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.client.close());

const call = async (name: string, args: object) => {
  const answer = await session.client.callTool({ name, arguments: { ...args } });
  const [first] = answer.content as { text?: string }[];
  return { isError: answer.isError === true, text: first?.text ?? '', whole: JSON.stringify(answer) };
};

describe('what there is', () => {
  test('every tool says that it only reads, what it takes and what it gives', async () => {
    const { tools } = await session.client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(NAMES);
    for (const { annotations, description, inputSchema, outputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, idempotentHint: true, destructiveHint: false });
      expect(annotations?.openWorldHint).toBe(false);
      expect(description).toContain('Example: {');
      expect(inputSchema.additionalProperties).toBe(false);
      expect(Object.keys(outputSchema?.properties ?? {})).toContain('open');
    }
  });

  test('every resource can be read', async () => {
    const { resources } = await session.client.listResources();
    const uris = ['schema/1', 'fields', 'methods', 'errors', 'events'].map((path) => `bitrix24-keyboard://${path}`);
    expect(resources.map(({ uri }) => uri)).toEqual(uris);
    for (const { uri, mimeType } of resources) {
      const { contents } = await session.client.readResource({ uri });
      expect(contents).toMatchObject([{ uri, mimeType }]);
      expect(Object.keys(JSON.parse(String(contents[0] && 'text' in contents[0] && contents[0].text)))).not.toEqual([]);
    }
  });

  test.each([
    ['fields/BG_COLOR_TOKEN', 'primary'],
    ['methods/imbot.v2.chat.message.send', 'botToken'],
    ['errors/keyboard_error', 'KEYBOARD_ERROR'],
    ['events/command', 'ONIMBOTV2COMMANDADD'],
    ['events/link', 'whyNot'],
  ])('a part of one as well: %s', async (path, text) => {
    const { contents } = await session.client.readResource({ uri: `bitrix24-keyboard://${path}` });
    expect(JSON.stringify(contents)).toContain(text);
  });

  test('what is not there is said, with all that is', async () => {
    await expect(session.client.readResource({ uri: 'bitrix24-keyboard://errors/NOPE' })).rejects.toThrow(
      /no such resource.*bitrix24-keyboard:\/\/errors\/\{code\}/,
    );
    const { isError, text } = await call('send_keyboard', {});
    expect(isError).toBe(true);
    expect(text).toContain('check_keyboard, ');
  });
});

describe('arguments', () => {
  test.each([
    ['check_keyboard', {}, /text: it has to be a text/],
    ['check_keyboard', { text: { BUTTONS: [] } }, /text: it has to be a text: give JSON as a text too/],
    ['check_keyboard', { text: '[]', method: 'im.message.send' }, /method: .*"im\.message\.add"/],
    ['check_keyboard', { text: '[]', file: 'a.json' }, /file/],
    ['convert_keyboard', { text: '[]', to: 'telegram' }, /to: .*"v2"/],
    ['convert_keyboard', { text: '[]', to: 'json', keyboard: 0 }, /keyboard: /],
    ['write_code', { text: '[]' }, /target: .*"php-sdk"/],
    ['get_template', { id: 'nope' }, /id: .*"confirm"/],
  ])('%s says what is wrong with %j, and shows an example', async (name, args, said) => {
    const { isError, text } = await call(name, args);
    expect(isError).toBe(true);
    expect(text).toMatch(said);
    expect(text).toContain('An example of what it takes: {');
  });

  test.each(TEXT_TOOLS)('%s refuses a text that is too long, and says so', async (name) => {
    const { isError, text } = await call(name, { text: 'x'.repeat(1_000_001), ...MORE[name] });
    expect(isError).toBe(true);
    expect(text).toMatch(
      name === 'fix_keyboard' ? /longer than 200,000 characters/ : /longer than 1,000,000 characters/,
    );
  });

  test('a keyboard that the text does not have', async () => {
    const { isError, text } = await call('write_code', {
      text: '[{"TEXT":"A","LINK":"/"}]',
      target: 'go',
      keyboard: 2,
    });
    expect([isError, text]).toEqual([true, expect.stringMatching(/no number 2, the text holds 1/)]);
  });
});

const deep = (open: string, close: string) => open.repeat(5_000) + close.repeat(5_000);
const HOSTILE: Readonly<Record<string, string>> = {
  nothing: '',
  nul: '\0\u0001\ufeff\u2028',
  'half of a character': '{"BUTTONS":[{"TEXT":"\ud83d","LINK":"/"}]}',
  'deep lists': deep('[', ']'),
  'deep maps': deep('{"BUTTONS":', '}'),
  'deep code': `<?php $x = ${deep('[', ']')};`,
  prototype: '{"__proto__":{"BUTTONS":[]},"constructor":1,"BUTTONS":[{"__proto__":1,"TEXT":"A","LINK":"/"}]}',
  numbers: '{"BOT_ID":1e999,"KEYBOARD":{"BUTTONS":[{"TEXT":1e400,"WIDTH":-0,"LINK":"/"}]}}',
  'many keyboards': '[{"TEXT":"A","LINK":"/"}]\n'.repeat(300),
  messages: '{"jsonrpc":"2.0","id":1,"method":"tools/call"}\n'.repeat(10),
};

describe('hostile texts', () => {
  test.each(Object.entries(HOSTILE))('%s is answered by every tool', async (_, text) => {
    for (const name of TEXT_TOOLS) {
      const { isError, text: said } = await call(name, { text, ...MORE[name] });
      expect(isError && /error of the tool/.test(said), `${name}: ${said.slice(0, 200)}`).toBe(false);
    }
  });
});

describe('secrets', () => {
  const SECRET = 'k3v9q2m7x1p8z4w6';
  const BUTTON = { TEXT: `Site ${SECRET}`, LINK: `https://example.bitrix24.com/rest/1/${SECRET}/im.message.add` };
  const REQUEST = { botToken: SECRET, CLIENT_ID: SECRET, DIALOG_ID: 'chat1', MESSAGE: 'Hi', KEYBOARD: [BUTTON] };
  const TEXTS = [
    JSON.stringify(REQUEST),
    `<?php CRest::call('imbot.message.add', ['CLIENT_ID' => '${SECRET}', 'KEYBOARD' => [['TEXT' => 'A', 'LINK' => '/']]]);`,
    `curl -d '{"DIALOG_ID":"chat1","KEYBOARD":[{"TEXT":"A"}]}' https://example.bitrix24.com/rest/1/${SECRET}/im.message.add`,
    `token = "${SECRET}" nothing else`,
  ];

  test.each(TEXT_TOOLS)('%s never says one', async (name) => {
    for (const text of TEXTS) expect((await call(name, { text, ...MORE[name] })).whole).not.toContain(SECRET);
  });

  test('what is wrong is said without one', async () => {
    const webhook = `https://example.bitrix24.com/rest/1/${SECRET}/`;
    const bad = [
      { text: 1, [webhook]: 1 },
      { text: [webhook] },
      { text: '[]', method: webhook },
      { text: '[]', lang: webhook },
    ];
    for (const args of bad) expect((await call('check_keyboard', args)).whole).not.toContain(SECRET);
    expect((await call(webhook, {})).whole).not.toContain(SECRET);
    await expect(session.client.readResource({ uri: webhook })).rejects.not.toThrow(SECRET);
    expect(session.heard()).not.toContain(SECRET);
  });
});

test('lines that are no messages are passed over, nothing but messages comes out, and the end of the input is the end', async () => {
  const server = spawn(process.execPath, [inRoot('scripts/mcp.mjs')]);
  const chunks: string[] = [];
  const errors: string[] = [];
  server.stdout.on('data', (chunk) => chunks.push(String(chunk)));
  server.stderr.on('data', (chunk) => errors.push(String(chunk)));
  const lines = ['no json', '{"jsonrpc":"2.0"}', '[]', '{"jsonrpc":"2.0","id":1,"method":"ping"}'];
  server.stdin.end(`${lines.join('\n')}\n`);
  const [code] = await once(server, 'close');
  expect(code).toBe(0);
  expect(
    chunks
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([{ jsonrpc: '2.0', id: 1, result: {} }]);
  expect(errors.join('')).toMatch(/not understood/);
  expect(errors.join('')).not.toContain('no json');
});

describe('alone in the world', () => {
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';

  test('it needs nothing but its own files and its two streams', async () => {
    const built = await builtCli();
    const guard = inRoot('scripts/testing/no-world.mjs');
    const args = [
      permission,
      `--allow-fs-read=${built}/*`,
      `--allow-fs-read=${guard}`,
      `--import=${pathToFileURL(guard).href}`,
    ];
    const alone = await startSession(args, join(built, 'bitrix24-keyboard-mcp.js'));
    const { tools } = await alone.client.listTools();
    for (const { name, description = '' } of tools) {
      const example = JSON.parse(description.slice(description.indexOf('Example: ') + 9));
      const { isError } = await alone.client.callTool({ name, arguments: example });
      expect(isError, name).not.toBe(true);
    }
    const { resources } = await alone.client.listResources();
    for (const { uri } of resources) await alone.client.readResource({ uri });
    expect(alone.heard()).not.toMatch(/REFUSED|ERR_ACCESS_DENIED/);
    await alone.client.close();
  });

  test('a message that is longer than all that it reads ends it, with a word on the error output', async () => {
    const server = spawn(process.execPath, [inRoot('scripts/mcp.mjs')]);
    let said = '';
    server.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    server.stdin.on('error', () => {});
    server.stdin.write(`{"jsonrpc":"2.0","id":1,"method":"${'x'.repeat(17 * 1024 * 1024)}`);
    const [code] = await once(server, 'close');
    expect([code, said]).toEqual([1, expect.stringMatching(/too long/)]);
  });
});
