import type { Rule } from '../kit/rule.ts';
import { allDisabled } from './all-disabled.ts';
import { blockKeyboard } from './block-keyboard.ts';
import { blockWithoutCommand } from './block-without-command.ts';
import { droppedField } from './dropped-field.ts';
import { emptyField } from './empty-field.ts';
import { emptyRow } from './empty-row.ts';
import { ignoredColor } from './ignored-color.ts';
import { listAsValue } from './list-as-value.ts';
import { lowContrast } from './low-contrast.ts';
import { newlineFields } from './newline-fields.ts';
import { stackedRow } from './stacked-row.ts';
import { unknownToken } from './unknown-token.ts';
import { unknownType } from './unknown-type.ts';
import { unknownWord } from './unknown-word.ts';
import { unseenKeyboard } from './unseen-keyboard.ts';
import { wideButton } from './wide-button.ts';
import { wideRow } from './wide-row.ts';
import { wrongColor } from './wrong-color.ts';
import { wrongFlag } from './wrong-flag.ts';
import { wrongWidth } from './wrong-width.ts';

/**
 * The rules about the look of the buttons and their rows.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const LOOK_RULES: readonly Rule[] = [
  unseenKeyboard,
  allDisabled,
  newlineFields,
  stackedRow,
  wideRow,
  emptyRow,
  listAsValue,
  droppedField,
  unknownType,
  blockWithoutCommand,
  wrongFlag,
  unknownWord,
  wrongWidth,
  wideButton,
  unknownToken,
  wrongColor,
  ignoredColor,
  lowContrast,
  blockKeyboard,
  emptyField,
];
