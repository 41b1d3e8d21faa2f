import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../json/json.ts';
import type { CodeLanguage, VariableSetting } from '../keyboard/design.ts';
import { OWN_REQUESTS, TOKEN_PARAMS, VARIABLE_REQUEST } from '../testdata/variable-fixtures.ts';
import type { Snippet, SnippetTarget } from './snippet.ts';
import { snippetTargets, writeSnippet } from './write-snippet.ts';

const LANGUAGES: Readonly<Partial<Record<Snippet['language'], CodeLanguage>>> = {
  php: 'php',
  javascript: 'javascript',
  typescript: 'javascript',
  html: 'javascript',
  python: 'python',
  go: 'go',
  shell: 'curl',
};
const languageOf = ({ id, language }: { id: SnippetTarget; language: Snippet['language'] }) =>
  id === 'n8n' ? 'n8n' : LANGUAGES[language];

test.each(snippetTargets.map(({ id }) => id))('%s declares what it knows nothing of', async (target) => {
  await expect(writeSnippet(target, VARIABLE_REQUEST)).toMatchFileSnapshot(`./golden/${target}/variables.txt`);
});

const OWN = snippetTargets.flatMap((target) => {
  const language = languageOf(target);
  return language === undefined ? [] : [[target.id, language] as const];
});

test.each(OWN)('%s takes up what it was read from', async (target, language) => {
  const code = writeSnippet(target, OWN_REQUESTS[language], { language });
  await expect(code).toMatchFileSnapshot(`./golden/${target}/own.txt`);
});

const write = (target: SnippetTarget, params: JsonObject, language?: CodeLanguage) =>
  writeSnippet(target, { method: 'im.message.add', params }, language && { language });

describe('what leads to a value', () => {
  test.each<[SnippetTarget, CodeLanguage, string]>([
    ['php-crest', 'php', '$id'],
    ['php-crest', 'php', '$params'],
    ['php-crest', 'php', '$this->deal->id'],
    ['php-crest', 'php', "$deal['ID'][0]"],
    ['php-crest', 'php', '$a?->b'],
    ['php-crest', 'php', 'self::LINK'],
    ['php-crest', 'php', 'SITE_URL'],
    ['js-fetch', 'javascript', 'deal.id'],
    ['js-fetch', 'javascript', 'this.x?.y'],
    ['js-fetch', 'javascript', "deal['a b'][i]"],
    ['js-fetch', 'javascript', 'process.env.HOST'],
    ['python-sdk', 'python', 'self.x'],
    ['python-sdk', 'python', 'deal["имя"]'],
    ['go', 'go', 'deal.ID'],
    ['go', 'go', 'deals[0].ID'],
  ])('is taken up by %s: %s %s', (target, language, source) => {
    const name = target.startsWith('php') ? "'MESSAGE' => " : /python|go/.test(target) ? '"MESSAGE": ' : 'MESSAGE: ';
    const code = write(target, { MESSAGE: `{{${source}}}` }, language);
    expect(code).toContain(name + source);
    expect(code).not.toContain('Put your values here');
  });

  test.each<[SnippetTarget, CodeLanguage | undefined, string]>([
    ['php-crest', undefined, '$id'],
    ['php-crest', 'javascript', 'id'],
    ['php-crest', 'php', 'id'],
    ['php-crest', 'php', '$x = evil()'],
    ['php-crest', 'php', '$a . evil()'],
    ['php-crest', 'php', '$a[`id`]'],
    ['php-crest', 'php', '$a["$b"]'],
    ['php-crest', 'php', '$a["{$b}"]'],
    ['php-crest', 'php', "$a['\\']"],
    ['php-crest', 'php', '$$a'],
    ['php-sdk', 'php', '$webhookUrl'],
    ['php-onpremise', 'php', '$keyboard'],
    ['js-fetch', 'javascript', 'new'],
    ['js-fetch', 'javascript', 'evil()'],
    ['js-fetch', 'javascript', 'a`x`'],
    ['js-fetch', 'javascript', 'params.id'],
    ['js-fetch', 'javascript', 'a[params]'],
    ['js-ts', 'javascript', 'response.data'],
    ['bx24js', 'javascript', 'process.env.X'],
    ['python-sdk', 'python', 'None'],
    ['python-sdk', 'python', 'webhook.domain'],
    ['python-sdk', 'python', 'a.b\nevil'],
    ['go', 'go', 'client.x'],
    ['go', 'go', 'a[:1]'],
  ])('is declared instead by %s: %s %j', (target, language, source) => {
    const code = write(target, { MESSAGE: `{{${source}}}` }, language);
    const lines = code.split('\n').filter((line) => line.includes(source.split('\n')[0] ?? ''));
    expect(code).toContain('Put your values here');
    expect(lines.some((line) => line.includes('MESSAGE') && !/MESSAGE\W+[\w$]+[2]?,? *[\]}]?/.test(line))).toBe(false);
    expect(code).toMatch(/^\s*(?:const )?\$?\w+ :?= (?:''|"")/m);
  });

  test('settings by name count before the language of all', () => {
    const settings: Record<string, VariableSetting> = { $a: { language: 'php' }, $c: { isText: true } };
    const request = { method: 'im.message.add', params: { MESSAGE: '{{$a}} {{$b}} {{$c}}' } };
    const code = writeSnippet('php-crest', request, { language: 'javascript', variables: settings });
    expect(code).toContain("'MESSAGE' => $a . ' ' . $b . ' {{$c}}'");
    expect(code).toContain("$b = ''; // $b");
  });
});

describe('names', () => {
  test.each<[SnippetTarget, string, string]>([
    ['php-crest', 'params', 'params2'],
    ['php-crest', 'this', 'this2'],
    ['php-crest', '1', 'value1'],
    ['php-crest', '日本', 'value'],
    ['php-crest', 'имя клиента', 'imiaKlienta'],
    ['php-crest', '$json.userName', 'userName'],
    ['js-fetch', 'class', 'class2'],
    ['js-fetch', 'result', 'result2'],
    ['js-umd', 'top', 'top2'],
    ['python-sdk', '$user->firstName', 'user_first_name'],
    ['python-sdk', 'str', 'str2'],
    ['python-sdk', 'lambda', 'lambda_2'],
    ['go', 'err', 'err2'],
    ['go', 'BOT_TOKEN', 'botToken'],
    ['curl-webhook', 'PATH', 'path_2'],
    ['curl-powershell', 'Host', 'host2'],
  ])('%s calls {{%s}} %s', (target, source, name) => {
    const code = write(target, { MESSAGE: `{{${source}}}` });
    expect(
      code
        .match(/^\s*(?:const )?(\$?\w+) ?:?= ?(?:''|"")/m)?.[1]
        ?.replace('$', '')
        .replace('str2', 'str_2'),
    ).toBe(name.replace('str2', 'str_2'));
  });

  test('are told apart', () => {
    const code = write('php-crest', { MESSAGE: '{{a b}}{{a-b}}{{aB}}{{f()}}{{f()}}' });
    expect(code).toContain("'MESSAGE' => $aB . $aB2 . $aB3 . $f . $f2]");
  });

  test.each(snippetTargets.map(({ id }) => id))('nothing of a source leaves the comment of %s', (target) => {
    const evil = ['*/ evil()', '?> evil()', '--> evil()', '</script>evil()', 'a\nevil()', 'a\u2028evil()', 'a\revil()'];
    const code = write(target, { MESSAGE: evil.map((source) => `{{${source}}}`).join(' ') });
    if (target === 'json') return;
    expect(code).not.toMatch(/[?*]\/ ?>? evil|\?> evil|--> evil|<\/script>evil|[\r\u2028]/);
    expect(code.split('\n').filter((line) => /^\s*evil\(/.test(line))).toEqual([]);
  });
});

describe('a token that is a variable', () => {
  const method = 'imbot.v2.Chat.Message.send';

  test('is read where it was read', () => {
    const code = writeSnippet('js-fetch', { method, params: TOKEN_PARAMS }, { language: 'javascript' });
    expect(code).toContain('botToken: process.env.BOT_TOKEN,');
  });

  test.each(['php-sdk', 'js-ts', 'python-sdk', 'go', 'curl-webhook', 'n8n', 'curl-powershell'] as const)(
    'comes from the environment in %s, once',
    (target) => {
      const code = writeSnippet(target, { method, params: TOKEN_PARAMS });
      expect(code).toContain('B24_BOT_TOKEN');
      expect(code.match(/["' ]botToken\\?["']?(?::| =>)/g)).toHaveLength(1);
      expect(code).not.toContain('process.env.BOT_TOKEN');
    },
  );

  test('is a value like others where no secret is needed, and kept as JSON', () => {
    expect(writeSnippet('bx24js', { method, params: TOKEN_PARAMS })).toContain(
      "const botToken = ''; // process.env.BOT_TOKEN",
    );
    expect(JSON.parse(writeSnippet('json', { method, params: TOKEN_PARAMS }))).toEqual(TOKEN_PARAMS);
  });
});
