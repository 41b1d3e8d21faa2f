import type { Rule } from '../kit/rule.ts';
import { actionUndocumented, actionUnknown } from './action-unknown.ts';
import { actionNoValue, valueList, valueNotString } from './action-value.ts';
import { appDeprecated, appIdEmpty, appIdNotNumber } from './app-id.ts';
import { callNumber } from './call-number.ts';
import { commandInvalid } from './command-invalid.ts';
import { commandSlash, commandUseless } from './command-name.ts';
import { commandNoBot } from './command-no-bot.ts';
import { paramsLines, paramsLong } from './command-params.ts';
import { commandBlank, commandLetters } from './command-words.ts';
import { dialogId } from './dialog-id.ts';
import { nestedRow, notAButton } from './foreign-entries.ts';
import { functionField } from './function-field.ts';
import { linkInvalid } from './link-invalid.ts';
import { linkEscaped, linkNoHost } from './link-notes.ts';
import { noAction } from './no-action.ts';
import { appParamsNotString, commandParamsNotString } from './params-not-string.ts';
import { secrets } from './secrets.ts';
import { severalActions } from './several-actions.ts';
import { strayValues } from './stray-values.ts';
import { textInvisible } from './text-invisible.ts';
import { textMissing } from './text-missing.ts';
import { textNotString } from './text-not-string.ts';
import { typeNewline } from './type-newline.ts';

/**
 * The rules about what stands among the buttons, their texts and their actions.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const ACTION_RULES: readonly Rule[] = [
  notAButton,
  nestedRow,
  typeNewline,
  functionField,
  textMissing,
  textNotString,
  textInvisible,
  noAction,
  severalActions,
  linkInvalid,
  linkEscaped,
  linkNoHost,
  secrets,
  actionUnknown,
  actionUndocumented,
  actionNoValue,
  valueList,
  valueNotString,
  callNumber,
  dialogId,
  commandNoBot,
  commandInvalid,
  commandSlash,
  commandUseless,
  commandBlank,
  commandLetters,
  commandParamsNotString,
  paramsLines,
  paramsLong,
  appDeprecated,
  appIdNotNumber,
  appIdEmpty,
  appParamsNotString,
  ...strayValues,
];
