import { describe, expect, it } from 'vitest';
import { curlAddresses } from './curl-addresses.ts';

const url = 'https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/profile';

describe('curlAddresses', () => {
  it.each<[string, string, string[]]>([
    ['no cURL line', `fetch('${url}')`, []],
    ['the word in a sentence', 'a curly brace', []],
    ['bare', `curl ${url}`, [url]],
    ['with a prompt and a path', `$ /usr/bin/curl ${url}`, [url]],
    ['Windows program', `curl.exe "${url}"`, [url]],
    ['options before', `curl -sS -X POST -H 'Accept: application/json' -d '{"LINK":"https://e.com/"}' '${url}'`, [url]],
    ['options after', `curl "${url}" -d '{"a":1}' -H "Content-Type: application/json"`, [url]],
    ['attached values', `curl -XPOST -d'{"a":"https://e.com"}' ${url}`, [url]],
    ['cluster that waits', `curl -sSX POST ${url}`, [url]],
    ['long options', `curl --request POST --data-raw 'a=https://e.com' --compressed --max-time=5 ${url}`, [url]],
    ['a long option without a value', `curl --location ${url}`, [url]],
    ['--url', `curl --request POST --url ${url} --header 'accept: application/json'`, [url]],
    ['--url=', `curl --url=${url}`, [url]],
    ['several lines', `curl -X POST \\\n  -d 'x' \\\r\n  "${url}"`, [url]],
    ['lines without a backslash', `curl -X POST\n  ${url}\n  -d x`, [url]],
    ['cmd', `curl -X POST ^\r\n -d ^"^{^\\^"a^\\^":1^}^" ^\r\n ^"${url}^"`, [url]],
    ['PowerShell', `curl.exe -X POST \`\n -d "{\`"a\`":1}" \`\n "${url}"`, [url]],
    ['ANSI quotes', `curl -d $'it\\'s https://e.com' ${url}`, [url]],
    ['quote inside quotes', `curl -d '{"a":"it'\\''s"}' ${url}`, [url]],
    ['escaped double quotes', `curl -d "{\\"a\\":\\"https://e.com\\"}" ${url}`, [url]],
    ['piped', `curl ${url} | jq .result`, [url]],
    ['second command', `cd /tmp && curl ${url}; echo https://e.com`, [url]],
    ['two addresses', `curl ${url} https://e.com/`, [url, 'https://e.com/']],
    ['quoted apart', `curl "https://example.bitrix24.com"'/rest/1/x/'`, ['https://example.bitrix24.com/rest/1/x/']],
    ['variable', 'curl "$B24_WEBHOOK/profile"', ['$B24_WEBHOOK/profile']],
    ['no address', 'curl -X POST', []],
    ['--url at the end', 'curl --url', []],
  ])('%s', (_, text, addresses) => {
    expect(curlAddresses(text)).toEqual(addresses);
  });

  it('answers at once on a long text', () => {
    expect(curlAddresses(`curl -d '${'\\"'.repeat(50_000)} ${url}`).length).toBeLessThan(3);
  });
});
