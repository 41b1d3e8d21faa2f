import { describe, expect, it } from 'vitest';
import { newDesign } from './keyboard/design.ts';
import { readBbCode } from './portal/bbcode/read-bb-code.ts';
import { readPasted } from './readers/read-pasted.ts';
import { findSecrets } from './request/find-secrets.ts';
import { readKeyboard } from './request/read-keyboard.ts';
import { checkDesign } from './rules/check-design.ts';
import { growth, LINEAR } from './testdata/growth.ts';
import { LONG_TEXTS } from './testdata/long-texts.ts';

const SHORT = 1_000;

/** A design with the text wherever a rule may look at one. */
function check(text: string): void {
  const button = {
    TEXT: text,
    LINK: text,
    COMMAND: text,
    COMMAND_PARAMS: text,
    BG_COLOR: text,
    DISPLAY: text,
    [text]: 1,
  };
  const other = { TEXT: 'a', ACTION: 'SEND', ACTION_VALUE: text, APP_ID: text, APP_PARAMS: text, TYPE: text };
  const keyboard = readKeyboard({ BOT_ID: text, BUTTONS: [button, other, text] }).document;
  checkDesign({ ...newDesign('Hi'), message: text, dialogId: text, keyboard });
}

describe.each(LONG_TEXTS)('%s', (_, make) => {
  it.each([
    ['readPasted', readPasted],
    ['checkDesign', check],
    ['findSecrets', findSecrets],
    ['readBbCode', readBbCode],
  ])('%s takes about eight times as long for eight times as many', (_name, read) => {
    expect(growth(make, (text: string) => read(text), SHORT)).toBeLessThan(LINEAR);
  });
});
