import { describe, expect, it } from 'vitest';
import { readPhp } from './read-source.ts';

const last = (text: string) => readPhp(text).candidates.at(-1);
const built = { BOT_ID: '{{$id}}', BUTTONS: [{ TEXT: 'a' }, { TYPE: 'NEWLINE' }, { TEXT: 'b' }] };
const steps = (...more: string[]) => ['$k = new \\Bitrix\\Im\\Bot\\Keyboard($id);', ...more].join('\n');

describe('the Keyboard class of the on-premise edition', () => {
  it.each([
    ['step by step', steps("$k->addButton(['TEXT' => 'a']);", '$k->addNewLine();', "$k->addButton(['TEXT' => 'b']);")],
    ['in a chain', steps("$k->addButton(['TEXT' => 'a'])->addNewLine()->addButton(['TEXT' => 'b']);")],
    [
      'imported',
      steps("$k->addButton(['TEXT' => 'a'])->addNewLine()->addButton(['TEXT' => 'b']);").replace(
        '\\Bitrix\\Im\\Bot\\',
        '',
      ),
    ],
    [
      'in a loop',
      steps("foreach (['a', 'b'] as $t) { $k->addButton(['TEXT' => $t]); if ($t) $k->addNewLine(); }").replace(
        'if ($t) ',
        '',
      ),
    ],
  ])('is read %s', (name, text) => {
    const value = name === 'in a loop' ? { ...built, BUTTONS: [...built.BUTTONS, { TYPE: 'NEWLINE' }] } : built;
    expect(last(text)?.value).toEqual(value);
    expect(last(text)?.remarks).toMatchObject([
      { code: 'onpremise-builder', severity: 'info', at: 5 },
      { code: 'dynamic-expression' },
    ]);
  });

  it('stands for the keyboard that it makes', () => {
    const text = steps(
      "$k->addButton(['TEXT' => 'a']);",
      "\\Bitrix\\Im\\Bot::addMessage(['BOT_ID' => 7], ['KEYBOARD' => $k]);",
    );
    expect(last(text)?.value).toEqual({ BOT_ID: 7, KEYBOARD: { BUTTONS: [{ TEXT: 'a' }] } });
  });

  it('does without a bot', () => {
    expect(last("$k = new Keyboard();\n$k->addButton(['TEXT' => 'a']);")?.value).toEqual({ BUTTONS: [{ TEXT: 'a' }] });
  });

  it('is no other class', () => {
    expect(last('$k = new MyKeyboards($id);')).toBeUndefined();
  });
});
