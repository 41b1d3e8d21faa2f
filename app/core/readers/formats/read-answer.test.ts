import { describe, expect, it } from 'vitest';
import { isJsonList, type Json } from '../../json/json.ts';
import { looksStored, type StoreAnswer } from '../../portal/validator/store-answer.ts';
import { storeKeyboard } from '../../portal/validator/trace-keyboard.ts';
import text from '../../testdata/cases.jsonl?raw';
import { readPasted } from '../read-pasted.ts';
import { readStoredAnswer } from './read-container.ts';

const frame = {
  BOT_ID: 39,
  TYPE: 'BUTTON',
  TEXT: 'A',
  VOTE: 'N',
  BLOCK: 'N',
  WAIT: 'N',
  CONTEXT: 'ALL',
  DISABLED: 'N',
  DISPLAY: 'BLOCK',
  BG_COLOR_TOKEN: 'base',
};

describe('readAnswer', () => {
  it.each<[string, { readonly [key: string]: Json }, { readonly [key: string]: Json }]>([
    ['leaves defaults out', { LINK: '/a' }, { TEXT: 'A', LINK: '/a' }],
    ['unescapes links once', { LINK: '/?a=1&amp;b=&quot;&amp;lt;' }, { TEXT: 'A', LINK: '/?a=1&b="&lt;' }],
    [
      'keeps what was said',
      { LINK: '/a', DISPLAY: 'LINE', WIDTH: 9 },
      { TEXT: 'A', LINK: '/a', DISPLAY: 'LINE', WIDTH: 9 },
    ],
    ['drops empty parameters', { COMMAND: 'go', COMMAND_PARAMS: '' }, { TEXT: 'A', COMMAND: 'go' }],
    ['gives a command its slash back', { COMMAND: '/go' }, { TEXT: 'A', COMMAND: '//go' }],
    ['writes a label of zero so that it stays', { TEXT: '0', LINK: '/a' }, { TEXT: ' 0', LINK: '/a' }],
  ])('%s', (_, fields, sent) => {
    expect(readStoredAnswer([{ ...frame, ...fields }])).toEqual({ BOT_ID: 39, BUTTONS: [sent] });
  });

  it('keeps ends of rows and the vote of the keyboard', () => {
    const stored = [{ ...frame, BOT_ID: 0, VOTE: 'Y', LINK: '/a' }, { TYPE: 'NEWLINE' }];
    expect(readStoredAnswer(stored)).toEqual({ VOTE: 'Y', BUTTONS: [{ TEXT: 'A', LINK: '/a' }, { TYPE: 'NEWLINE' }] });
  });

  it('knows what is stored by two keys of the portal', () => {
    expect([looksStored(frame), looksStored({ TEXT: 'A', BOT_ID: 1 }), looksStored('A')]).toEqual([true, false, false]);
  });
});

interface Case {
  readonly id: string;
  readonly method: string;
  readonly params: Json;
  readonly answer: StoreAnswer;
}

const cases = text
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case)
  .flatMap(({ id, answer }) =>
    answer.outcome === 'stored' ? [{ id, buttons: answer.buttons as unknown as Json }] : [],
  );

describe('a keyboard read back and stored again', () => {
  it('is the same in every recorded answer', () => {
    expect(cases.length).toBeGreaterThan(300);
    for (const { id, buttons } of cases) {
      const pasted = readPasted(
        JSON.stringify({ result: { messages: [{ id: 7, text: 'Hi', params: { KEYBOARD: buttons } }] } }),
      );
      const { keyboard, botId } = pasted;
      const bot = botId === null ? {} : { BOT_ID: botId };
      // A bot that the app does not name is assumed by this method only.
      const again = storeKeyboard('imbot.message.add', {
        DIALOG_ID: 'chat1',
        MESSAGE: 'Hi',
        KEYBOARD: keyboard,
        ...bot,
      });
      expect(again.outcome === 'stored' ? again.buttons : again, id).toEqual(buttons);
      expect(isJsonList(keyboard?.BUTTONS) && keyboard.BUTTONS.some(looksStored), id).toBe(false);
    }
  });
});
