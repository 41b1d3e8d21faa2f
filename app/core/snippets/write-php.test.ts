import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../json/json.ts';
import { readPhpVariable } from './write-literal.ts';
import { writePhpCrest } from './write-php-crest.ts';
import { writePhpSdk } from './write-php-sdk.ts';

const KEYBOARD = { BUTTONS: [{ TEXT: 'Yes', LINK: '/' }] };
const crest = (KEYBOARD: JsonObject[] | JsonObject, method = 'im.message.add') =>
  writePhpCrest({ method, params: { KEYBOARD } });

test('a variable is read or the script ends', () => {
  expect(readPhpVariable('x', 'B24_X')).toBe(
    "$x = getenv('B24_X') ?: throw new RuntimeException('Set B24_X first.');\n",
  );
});

describe('the SDK', () => {
  test.each([
    ['im.message.add', 'echo $result[0], PHP_EOL;'],
    ['im.message.update', 'var_dump($result[0]);'],
    ['imbot.v2.Chat.Message.send', "echo $result['id'], PHP_EOL;"],
    ['imbot.v2.Chat.Message.update', "var_dump($result['result']);"],
  ])('shows what %s answers', (method, code) => {
    const script = writePhpSdk({ method, params: {} });
    expect(script).toContain(`    ${code}\n} catch (BaseException $exception) {`);
    expect(script).toContain(`core->call('${method}', $params)->getResponseData()->getResult();`);
    expect(script.includes('into an array')).toBe(code.includes('[0]'));
  });

  test('reads the secret into a variable in front of the parameters', () => {
    const script = writePhpSdk({ method: 'imbot.message.add', params: { BOT_ID: 7 } });
    expect(script).toMatch(/\$CLIENT_ID = getenv\('B24_CLIENT_ID'\).*\n\n\$params = \[\n {4}'BOT_ID' => 7,\n/);
    expect(script).toContain("    'CLIENT_ID' => $CLIENT_ID,\n];");
  });
});

describe('CRest', () => {
  test('writes what a form carries as an array, with nothing behind it', () => {
    const script = crest(KEYBOARD);
    expect(script).toContain("];\n\n$answer = CRest::call('im.message.add', $params);\n");
    expect(script).not.toMatch(/json_encode|B24_WEBHOOK_URL/);
  });

  test('packs what a form would change, and says why', () => {
    const packed = "$params['KEYBOARD'] = json_encode($params['KEYBOARD'], JSON_UNESCAPED_UNICODE);\n";
    expect(crest([{ TEXT: 5 }])).toContain(`sends numbers as text: this goes as JSON.\n${packed}`);
    const wide = Array.from({ length: 1001 }, () => ({ TEXT: 'a' }));
    expect(crest(wide)).toContain(`PHP reads 1000 fields of a form and drops the rest: this goes as JSON.\n${packed}`);
  });

  test('puts a list under BUTTONS where a text must hold an object', () => {
    const params = { botId: 7, fields: { keyboard: [{ TEXT: null }] } };
    const place = "$params['fields']['keyboard']";
    expect(writePhpCrest({ method: 'imbot.v2.Command.answer', params })).toContain(
      `under BUTTONS.\n${place} = json_encode(['BUTTONS' => ${place}], JSON_UNESCAPED_UNICODE);\n`,
    );
    expect(writePhpCrest({ method: 'imbot.v2.Chat.Message.send', params })).toContain(`json_encode(${place}, `);
  });

  test.each([
    ['im.message.add', "\necho $answer['result'], PHP_EOL;\n"],
    ['imbot.command.answer', "\nvar_dump($answer['result']);\n"],
    ['imbot.v2.Chat.Message.send', "\necho $answer['result']['id'], PHP_EOL;\n"],
    ['imbot.v2.Command.answer', "\nvar_dump($answer['result']['result']);\n"],
  ])('shows what %s answers', (method, end) => {
    expect(writePhpCrest({ method, params: {} }).endsWith(`}${end}`)).toBe(true);
  });
});
