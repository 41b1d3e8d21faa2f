import { describe, expect, it } from 'vitest';
import { plainText, SNIPPET_FIXTURES } from '../testdata/snippet-fixtures.ts';
import { findSecretParam } from './snippet.ts';
import { writeCurl } from './write-curl.ts';
import { writeCurlOauth } from './write-curl-oauth.ts';
import { writeCurlPowershell } from './write-curl-powershell.ts';

const v2 = { method: 'imbot.v2.Command.answer', params: { botId: 7, commandId: 1 } };

describe('writeCurl', () => {
  it('writes the canonical shape', () => {
    const params = { DIALOG_ID: 'chat1', MESSAGE: "It's" };
    expect(writeCurl({ method: 'im.message.add', params })).toBe(`curl -sS --fail-with-body -X POST \\
  -H 'Content-Type: application/json' \\
  -H 'Accept: application/json' \\
  -d '{
  "DIALOG_ID": "chat1",
  "MESSAGE": "It'\\''s"
}' \\
  "\${B24_WEBHOOK_URL%/}/im.message.add"
`);
  });

  it('takes the secret of a bot out of the quotes', () => {
    expect(writeCurl(v2)).toContain(`  "botId": 7,\n  "botToken": "'"$B24_BOT_TOKEN"'",\n  "commandId": 1\n}'`);
  });

  it('keeps a key named __proto__', () => {
    expect(writeCurl({ method: 'profile', params: JSON.parse('{"__proto__":{"a":1}}') })).toContain('"__proto__": {');
  });
});

describe('writeCurlOauth', () => {
  it('adds the token behind all parameters', () => {
    const code = writeCurlOauth(v2);
    expect(code).toContain(`  "commandId": 1,\n  "auth": "'"$B24_ACCESS_TOKEN"'"\n}'`);
    expect(code).toContain('\n  "https://$B24_PORTAL/rest/imbot.v2.Command.answer"\n');
  });
});

describe('writeCurlPowershell', () => {
  const quote = "‘’'@\n'@ $x `n Да";
  const code = writeCurlPowershell({ method: 'im.message.add', params: { MESSAGE: quote } });
  const [, body = ''] = /\n\$body = @'\n([\s\S]*?)\n'@\n/.exec(code) ?? [];

  it('is ASCII, and its here-string ends where it should', () => {
    expect(code).toMatch(/^[\n -~]*$/);
    expect(JSON.parse(body)).toEqual({ MESSAGE: quote });
  });

  it.each(Object.entries(SNIPPET_FIXTURES))('the here-strings of %s make up its JSON', (_, request) => {
    const statement =
      /\$body = ([\s\S]*?\n'@)\n\n# curl/.exec(writeCurlPowershell(request, plainText(request)))?.[1] ?? '';
    const secret = findSecretParam(request.method);
    // A here-string begins and ends at line feeds of its own; nothing in it is an escape.
    const parts = statement.split(/\n'@ \+ \(ConvertTo-Json "\$env:B24_\w+"\) \+ @'\n/);
    const json = parts.join('"token"').replace(/^@'\n/, '').replace(/\n'@$/, '');
    expect(json).not.toContain("\n'@");
    const { [secret?.name ?? '']: token, ...params } = JSON.parse(json);
    expect(token).toBe(secret ? 'token' : undefined);
    expect(params).toEqual(request.params);
  });

  it('lets PowerShell write the secret of a bot as JSON', () => {
    expect(writeCurlPowershell(v2)).toContain(
      `  "botToken":\n'@ + (ConvertTo-Json "$env:B24_BOT_TOKEN") + @'\n,\n  "commandId": 1\n}\n'@\n`,
    );
  });
});
