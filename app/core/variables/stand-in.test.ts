import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../json/json.ts';
import { newDesign } from '../keyboard/design.ts';
import { readKeyboard } from '../request/read-keyboard.ts';
import { fillDesign, restoreIn } from './fill-design.ts';

const fill = (fields: JsonObject) =>
  fillDesign({
    ...newDesign('Hi'),
    keyboard: readKeyboard([fields]).document,
    variables: { call: { sample: 'CALL' } },
  });
const fieldsOf = (filled: ReturnType<typeof fill>) => filled.design.keyboard.rows[0]?.buttons[0]?.fields ?? {};

describe('a stand-in goes with what stands around it', () => {
  test.each<[JsonObject, JsonObject]>([
    [{ LINK: '{{url}}' }, { LINK: 'https://q7v1z' }],
    [{ LINK: '{{host}}/{{path}}' }, { LINK: 'https://q7v1z/q7v2z' }],
    [{ LINK: 'http{{rest}}' }, { LINK: 'https://q7v1z' }],
    [{ LINK: ' {{url}}' }, { LINK: ' https://q7v1z' }],
    [{ LINK: '/{{path}}' }, { LINK: '/q7v1z' }],
    [{ BG_COLOR: '#{{hex}}' }, { BG_COLOR: '#808080' }],
    [{ BG_COLOR: '#f0{{hex}}' }, { BG_COLOR: '#f00000' }],
    [{ BG_COLOR: '{{r}}0f' }, { BG_COLOR: '#00000f' }],
    [{ BG_COLOR_TOKEN: '{{a}}ry' }, { BG_COLOR_TOKEN: 'primary' }],
    [{ BG_COLOR_TOKEN: 'my {{a}}' }, { BG_COLOR_TOKEN: 'my q7v1z' }],
    [{ APP_ID: '1{{id}}' }, { APP_ID: '1' }],
    [{ APP_ID: '5{{id}}' }, { APP_ID: '51' }],
    [
      { WIDTH: '{{w}}', DISPLAY: '{{d}}' },
      { WIDTH: '', DISPLAY: 'LINE' },
    ],
    [{ ACTION: 'CA{{a}}' }, { ACTION: 'CALL' }],
    [
      { ACTION: '{{call}}', ACTION_VALUE: '{{phone}}' },
      { ACTION: 'CALL', ACTION_VALUE: '+12025500001' },
    ],
    [
      { ACTION: 'CALL', ACTION_VALUE: '+7{{a}}{{b}}' },
      { ACTION: 'CALL', ACTION_VALUE: '+720255000011' },
    ],
    [
      { ACTION: 'DIALOG', ACTION_VALUE: 'sg{{id}}' },
      { ACTION: 'DIALOG', ACTION_VALUE: 'sg2025500001' },
    ],
    [{ TEXT: '[URL={{a}}]x[/URL] [USER={{b}}]' }, { TEXT: '[URL=https://q7v1z]x[/URL] [USER=2025500002]' }],
  ])('%j: %j', (fields, expected) => expect(fieldsOf(fill(fields))).toEqual(expected));
});

test.each<JsonObject>([
  { LINK: '{{host}}/{{path}}', TEXT: 'a {{t}} https://q7v9z' },
  { LINK: 'http{{rest}}' },
  { ACTION: 'CALL', ACTION_VALUE: '{{phone}}' },
  { ACTION: 'DIALOG', ACTION_VALUE: 'chat{{id}}' },
  { TEXT: '[URL={{a}}]x[/URL] [USER={{b}}]' },
])('%j is led back to the letter', (fields) => {
  const filled = fill(fields);
  expect(restoreIn(filled, fieldsOf(filled))).toEqual(fields);
});

test('the shortest text has nothing of a variable', () => {
  const filled = fill({ LINK: '{{host}}/a', TEXT: 'a {{t}}' });
  const texts = Object.values(fieldsOf(filled)).map((value) => filled.shortest(String(value)));
  expect(texts).toEqual(['/a', 'a ']);
});
