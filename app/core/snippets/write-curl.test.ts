import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { writeCurl } from './write-curl.ts';

const webhook = 'https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/';
/** Stands in for curl: prints its arguments, each closed by a NUL. */
const fake = 'curl() { printf "%s\\0" "$@"; }\n';

/** The arguments that curl would get from a real shell. */
function run(snippet: string, url = webhook): string[] {
  const out = execFileSync('/bin/sh', ['-s'], {
    input: fake + snippet,
    env: { B24_WEBHOOK_URL: url },
    encoding: 'utf8',
  });
  return out.split('\0').slice(0, -1);
}

const hostile = [
  "it's",
  "''",
  "'; echo bad; '",
  "\\'",
  "'\\''",
  '"quoted"',
  `$HOME \${HOME} $(id)`,
  '`id`',
  'back\\slash\\',
  'ends with \\',
  '!! !$ history',
  '@file',
  '-d --data',
  '* ? [a-z] ~',
  'a;b|c&d>e<f',
  '# no comment',
  'line\nfeed\r\n',
  '\ttab',
  '\u0000 \u0007 \u001b[31m',
  '\u2028\u2029',
  'Привет, «мир»',
  '👍🏽 👨‍👩‍👧 \ufe0f',
  'lone \ud83d surrogate',
  '%s %d %% {{x}} {a,b}',
  '</script>',
  'EOF\nEOF',
  '\u00a0\ufeff',
];

describe('writeCurl', () => {
  it('writes the canonical shape', () => {
    expect(writeCurl('im.message.add', { DIALOG_ID: 'chat1', MESSAGE: "It's" })).toBe(`curl -X POST \\
  -H 'Content-Type: application/json' \\
  -H 'Accept: application/json' \\
  -d '{
  "DIALOG_ID": "chat1",
  "MESSAGE": "It'\\''s"
}' \\
  "\${B24_WEBHOOK_URL%/}/im.message.add"
`);
  });

  it.each(hostile)('brings %j through a shell', (text) => {
    const params = Object.fromEntries([
      ['MESSAGE', text],
      [text, 1],
    ]) as JsonObject;
    const args = run(writeCurl('im.message.add', params));
    expect(args.slice(0, 7)).toEqual([
      '-X',
      'POST',
      '-H',
      'Content-Type: application/json',
      '-H',
      'Accept: application/json',
      '-d',
    ]);
    expect(JSON.parse(args[7] ?? '')).toEqual(params);
    expect(args.slice(8)).toEqual([`${webhook}im.message.add`]);
  });

  it('takes the webhook with and without a slash', () => {
    const snippet = writeCurl('profile', {});
    expect(run(snippet, webhook.slice(0, -1)).at(-1)).toBe(`${webhook}profile`);
    expect(run(snippet, webhook).at(-1)).toBe(`${webhook}profile`);
  });

  it.each(['"; id; "', '$(id)', '`id`', 'a\nb', '../x', '\\'])('lets no code in through the method %j', (method) => {
    const args = run(writeCurl(method, {}));
    expect(args).toHaveLength(9);
    expect(args[8]).toMatch(/^https:\/\/example\.bitrix24\.com\/rest\/1\/xxxxxxxxxxxxxxxx\/[\w.-]*$/);
  });

  it('keeps a key named __proto__', () => {
    const params = JSON.parse('{"__proto__":{"a":1}}') as JsonObject;
    expect(run(writeCurl('profile', params))[7]).toContain('__proto__');
  });
});
