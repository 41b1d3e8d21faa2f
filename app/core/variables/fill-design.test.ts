import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../json/json.ts';
import { type Design, newDesign } from '../keyboard/design.ts';
import { traceDesign } from '../portal/validator/trace-design.ts';
import { readKeyboard } from '../request/read-keyboard.ts';
import { writeKeyboard } from '../request/write-keyboard.ts';
import { fillDesign, mapDesign } from './fill-design.ts';

const design = (keyboard: Json, more: Partial<Design> = {}): Design => ({
  ...newDesign('Hi {{name}}'),
  dialogId: 'chat1',
  keyboard: readKeyboard(keyboard).document,
  ...more,
});

describe('fillDesign', () => {
  test('is the very same without variables', () => {
    const plain = design([{ TEXT: 'A', LINK: '/a' }], { message: 'Hi' });
    expect(fillDesign(plain)).toMatchObject({ unknown: 0 });
    expect(fillDesign(plain).design).toBe(plain);
  });

  test('takes samples, keeps ids, and counts what has no value', () => {
    const own = design([{ TEXT: '{{label}}', LINK: '{{url}}' }], { variables: { label: { sample: 'Open' } } });
    const { design: filled, unknown } = fillDesign(own);
    const [button] = filled.keyboard.rows.flatMap(({ buttons }) => buttons);
    expect(button?.id).toBe(own.keyboard.rows[0]?.buttons[0]?.id);
    expect(button?.fields.TEXT).toBe('Open');
    expect(unknown).toBe(2);
  });

  test.each<JsonObject>([
    { TEXT: '{{t}}', LINK: '{{url}}' },
    { TEXT: 'a {{t}}', LINK: 'https://{{host}}/{{path}}' },
    { TEXT: 'a', LINK: '{{settings.host}}/deal/{{id}}' },
    {
      TEXT: 'a',
      COMMAND: '{{c}}',
      COMMAND_PARAMS: '{{p}}',
      WIDTH: '{{w}}',
      BG_COLOR_TOKEN: '{{tone}}',
      BLOCK: '{{b}}',
    },
    { TEXT: 'a', ACTION: 'CALL', ACTION_VALUE: '{{phone}}', DISPLAY: '{{d}}', BG_COLOR: '{{c}}', DISABLED: '{{x}}' },
    { TEXT: 'a', ACTION: '{{action}}', ACTION_VALUE: 'x', CONTEXT: '{{c}}', TYPE: '{{t}}' },
    { TEXT: 'a', APP_ID: '{{app}}' },
  ])('a button of unknown values is stored: %j', (button) => {
    const { design: filled } = fillDesign(design({ BOT_ID: '{{bot}}', BUTTONS: [button] }));
    expect(traceDesign(filled).answer).toMatchObject({ outcome: 'stored' });
  });

  test('leads back to the variables', () => {
    const own = design([{ TEXT: 'a {{t}}', LINK: '{{url}}' }]);
    const { design: filled, restore } = fillDesign(own);
    const fields = filled.keyboard.rows[0]?.buttons[0]?.fields ?? {};
    expect(Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, restore(String(value))]))).toEqual(
      own.keyboard.rows[0]?.buttons[0]?.fields,
    );
    expect(restore(filled.message)).toBe(own.message);
  });

  test('what is plain text stays as it is', () => {
    const own = design([{ TEXT: '={{ t }}', LINK: '/a' }], { message: '', variables: { t: { isText: true } } });
    expect(fillDesign(own).design).toBe(own);
    expect(fillDesign(own).unknown).toBe(0);
  });

  test('entries that code makes stay unknown', () => {
    const own = design(['{{make()}}'], { message: '' });
    expect(fillDesign(own).design).toBe(own);
  });

  test('a keyboard kept as text is filled inside', () => {
    const own = design('[{"TEXT":"{{t}}","LINK":"/a"}]', { variables: { t: { sample: 'Open' } } });
    expect(writeKeyboard(fillDesign(own).design.keyboard)).toBe('[{"TEXT":"Open","LINK":"/a"}]');
  });
});

test('mapDesign reaches every parameter', () => {
  const own = design(
    { COLORS: { BG_COLOR: '{{c}}' }, BUTTONS: [{ TEXT: '{{t}}' }, { TYPE: 'NEWLINE', X: '{{n}}' }, { TEXT: 'b' }] },
    { dialogId: '{{d}}', messageId: '{{m}}', commandId: '{{k}}', others: { ATTACH: [{ MESSAGE: '{{a}}' }] } },
  );
  const seen: string[] = [];
  mapDesign(own, ({ name }) => {
    seen.push(name);
    return undefined;
  });
  expect(seen.sort()).toEqual(['a', 'c', 'd', 'k', 'm', 'n', 'name', 't']);
});

test('what stands beside code that makes the buttons has values, the code has none', () => {
  const own = design({ BOT_ID: '{{b}}', BUTTONS: '{{make()}}' }, { message: '', variables: { b: { sample: 7 } } });
  expect(writeKeyboard(fillDesign(own).design.keyboard)).toEqual({ BOT_ID: 7, BUTTONS: '{{make()}}' });
});
