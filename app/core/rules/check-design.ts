import { bySeverity, type Issue, type Path } from '../json/issue.ts';
import type { Design } from '../keyboard/design.ts';
import type { KeyboardButton, Row } from '../keyboard/document.ts';
import { readAction } from '../portal/validator/store-action.ts';
import type { TracedEntry } from '../portal/validator/trace-design.ts';
import { traceFilled } from '../portal/validator/trace-filled.ts';
import { fillDesign } from '../variables/fill-design.ts';
import { actionUndocumented, actionUnknown } from './action/action-unknown.ts';
import { actionNoValue, callNumber, dialogId, valueList, valueNotString } from './action/action-value.ts';
import { appDeprecated, appIdEmpty, appIdNotNumber } from './action/app-id.ts';
import {
  commandBlank,
  commandInvalid,
  commandLetters,
  commandNoBot,
  commandSlash,
  commandUseless,
} from './action/command.ts';
import { functionField, nestedRow, notAButton, typeNewline, unknownEntry } from './action/foreign-entries.ts';
import { linkEscaped, linkInvalid, linkNoHost } from './action/link.ts';
import { appParamsNotString, commandParamsNotString, paramsLines, paramsLong } from './action/params.ts';
import { secrets } from './action/secrets.ts';
import { textInvisible, textMissing, textNotString, tornText } from './action/text.ts';
import { noAction, severalActions, strayValues } from './action/which-action.ts';
import { respectVariables } from './kit/respect-variables.ts';
import { type Check, type CheckedButton, isPortalButton, noAnswers, type Rule } from './kit/rule.ts';
import { ignoredColor, lowContrast, unknownToken, wrongColor } from './look/color.ts';
import { droppedField, emptyField, listAsValue } from './look/field.ts';
import { blockKeyboard, blockWithoutCommand, wrongFlag } from './look/flag.ts';
import { allDisabled, unseenKeyboard } from './look/hidden-keyboard.ts';
import { emptyRow, stackedRow, wideRow } from './look/row.ts';
import { newlineFields, unknownType, unknownWord } from './look/type.ts';
import { wideButton, wrongWidth } from './look/width.ts';
import { botId, commandBot, neededIds, needsSecret, recipient } from './request/ids.ts';
import { deprecatedMethod, longMessage, messageMissing, tornMessage } from './request/message.ts';
import { keyboardSize, longField } from './request/size.ts';
import { emptyKeyboard, storedKeyboard } from './request/stored-keyboard.ts';
import { unknownValues } from './request/unknown-values.ts';
import { refusedKeyboard, singleButton, textKeyboard, unreadKeyboard } from './request/unread-keyboard.ts';
import { buttonsKey, defaultColors, wrapperKeys } from './request/wrapper.ts';

/**
 * The rules about the keyboard as a whole, what stands around its buttons, and the request that carries it.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export const REQUEST_RULES: readonly Rule[] = [
  buttonsKey,
  singleButton,
  unreadKeyboard,
  textKeyboard,
  emptyKeyboard,
  refusedKeyboard,
  keyboardSize,
  commandBot,
  botId,
  messageMissing,
  longMessage,
  tornMessage,
  recipient,
  neededIds,
  storedKeyboard,
  longField,
  wrapperKeys,
  defaultColors,
  needsSecret,
  deprecatedMethod,
  unknownValues,
];

/** The rules about what stands among the buttons, their texts and their actions. */
export const ACTION_RULES: readonly Rule[] = [
  notAButton,
  unknownEntry,
  nestedRow,
  typeNewline,
  functionField,
  textMissing,
  textNotString,
  textInvisible,
  tornText,
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

/** The rules about the look of the buttons and their rows. */
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

const RULES = [...REQUEST_RULES, ...ACTION_RULES, ...LOOK_RULES];

const known = new WeakMap<Design, readonly Issue[]>();

/** Every problem of a design, errors first, then in the order of the rules. Worked out once for each design. */
export function checkDesign(design: Design): readonly Issue[] {
  const before = known.get(design);
  if (before) return before;
  const check = makeCheck(design);
  const issues = respectVariables(
    RULES.flatMap((rule) => rule(check)),
    check,
    design,
  ).toSorted(bySeverity);
  known.set(design, issues);
  return issues;
}

/** What the rules look at, made once for all of them. */
export function makeCheck(own: Design): Check {
  const filled = fillDesign(own);
  const { design } = filled;
  const traced = traceFilled(own);
  const entries = new Map(traced.entries.map((entry) => [entry.buttonId, entry]));
  const buttons = design.keyboard.rows.flatMap((row) =>
    row.buttons.map((button) => checkedButton(button, row, entries.get(button.id))),
  );
  return { design, filled, traced, buttons };
}

const NOWHERE: Path = [];
const checkedOnes = new WeakMap<KeyboardButton, CheckedButton>();

/** The same object while nothing of it changes: what the rules of buttons say of it is known then. */
function checkedButton(button: KeyboardButton, row: Row, entry: TracedEntry | undefined): CheckedButton {
  const { path = NOWHERE, trace = null } = entry ?? {};
  const before = checkedOnes.get(button);
  if (before && before.row === row && before.path === path && before.trace === trace) return before;
  const [isButton, action] = [isPortalButton(button), readAction(button.fields)];
  const checked = { button, row, path, trace, isButton, action, answers: noAnswers() };
  checkedOnes.set(button, checked);
  return checked;
}
