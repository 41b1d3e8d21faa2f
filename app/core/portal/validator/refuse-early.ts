import { findBraces } from '../../json/find-braces.ts';
import { isJsonObject, type Json, type JsonObject, objectOf, ownValue } from '../../json/json.ts';
import type { MethodName } from '../../keyboard/design.ts';
import { namedMethod, type Param } from '../../request/methods.ts';
import { isBlank, isPhpEmpty, isSet, toPhpInt } from '../php/php.ts';
import { paramText, upperFields, upperNames } from '../php/portal-values.ts';

/** Why a request is refused before its keyboard is looked at. */
interface Refusal {
  readonly code: string;
  /** What is missing. */
  readonly about: Param | 'secret' | 'fields';
}

/** The parameters as a method sees them: the names of version 1 and those of `fields` in capitals. */
interface Seen {
  readonly top: JsonObject;
  readonly fields: JsonObject | null;
  readonly needsToken: boolean;
}

type Check = (seen: Seen) => Refusal | null;

/**
 * The code of the error that a portal gives before it looks at the keyboard, because a parameter or the token is missing; null
 * when nothing is. What is known only when a program runs, `{{...}}`, counts as present. `needsToken`: the call is one of a webhook.
 */
export function refuseEarly(method: string, params: Json, needsToken: boolean): string | null {
  return listRefusals(method, params, needsToken)[0]?.code ?? null;
}

/** All that is missing, the first being what the portal answers, and the next what it will answer once that is there. */
export function listRefusals(method: string, params: Json, needsToken: boolean): readonly Refusal[] {
  const known = namedMethod(method);
  if (known === null || isOpen(params)) return [];
  const sent = objectOf(params);
  // What those hold is seen by nobody before the program runs.
  const isUnseen = known.version === 2 && Object.hasOwn(sent, 'fields') && isOpen(sent.fields);
  const fields = isUnseen ? {} : upperFields(ownValue(sent, 'fields'));
  const seen = { top: known.version === 1 ? upperNames(sent) : sent, fields, needsToken };
  const refusals = CHECKS[known.name].flatMap((check) => check(seen) ?? []);
  return refusals.filter(({ about }) => !(isUnseen && about === 'message'));
}

/** Whether a value is known only when the program runs. */
function isUnknown(value: Json | undefined): boolean {
  return typeof value === 'string' && findBraces(value).length > 0;
}

/** Whether parameters are unknown as a whole, or have some of an unknown name among them. */
function isOpen(value: Json | undefined): boolean {
  return isUnknown(value) || (isJsonObject(value) && Object.keys(value).some(isUnknown));
}

function isNumber(value: Json | undefined): boolean {
  return isUnknown(value) || toPhpInt(value) > 0;
}

/** Whether a dialog or a command is named at all, rightly or not. */
function isNamed(value: Json | undefined): boolean {
  return !['', '0'].includes(paramText(value).trim());
}

const V1_TEXT: Check = ({ top }) =>
  isBlank(paramText(top.MESSAGE)) ? { code: 'MESSAGE_EMPTY', about: 'message' } : null;

/** An attachment alone is enough. */
const V1_CONTENT: Check = (seen) => (isPhpEmpty(seen.top.ATTACH) ? V1_TEXT(seen) : null);

const RECIPIENT: Check = ({ top: { DIALOG_ID, USER_ID, CHAT_ID } }) => {
  const lack = (code: string): Refusal => ({ code, about: 'dialogId' });
  if (isSet(DIALOG_ID)) return isNamed(DIALOG_ID) ? null : lack('USER_ID_EMPTY');
  if (isSet(USER_ID)) return isNumber(USER_ID) ? null : lack('USER_ID_EMPTY');
  if (isSet(CHAT_ID)) return isNumber(CHAT_ID) ? null : lack('CHAT_ID_EMPTY');
  return lack('PARAMS_ERROR');
};

const BOT_RECIPIENT: Check = ({ top: { DIALOG_ID, FROM_USER_ID, TO_USER_ID } }) => {
  const isBetween = paramText(DIALOG_ID) === '' && isNumber(FROM_USER_ID) && isNumber(TO_USER_ID);
  return isBetween || isNamed(DIALOG_ID) ? null : { code: 'DIALOG_ID_EMPTY', about: 'dialogId' };
};

const CLIENT: Check = ({ top, needsToken }) =>
  needsToken && paramText(top.CLIENT_ID) === '' ? { code: 'ACCESS_DENIED', about: 'secret' } : null;

/** Without one it is the first bot of the application. */
const V1_BOT: Check = ({ top: { BOT_ID } }) =>
  isSet(BOT_ID) && !isNumber(BOT_ID) ? { code: 'BOT_ID_ERROR', about: 'botId' } : null;

const V1_MESSAGE: Check = ({ top: { MESSAGE_ID, ID } }) =>
  isNumber(MESSAGE_ID ?? ID) ? null : { code: 'MESSAGE_ID_ERROR', about: 'messageId' };

const ANSWERED: Check = ({ top: { MESSAGE_ID } }) =>
  isNumber(MESSAGE_ID) ? null : { code: 'MESSAGE_ID_EMPTY', about: 'messageId' };

const V1_COMMAND: Check = ({ top: { COMMAND_ID, COMMAND } }) =>
  isNumber(COMMAND_ID) || isNamed(COMMAND) ? null : { code: 'COMMAND_ID_ERROR', about: 'commandId' };

const TOKEN: Check = ({ top, needsToken }) =>
  needsToken && paramText(ownValue(top, 'botToken')) === ''
    ? { code: 'BOT_TOKEN_NOT_SPECIFIED', about: 'secret' }
    : null;

const V2_BOT: Check = ({ top }) =>
  isNumber(ownValue(top, 'botId')) ? null : { code: 'BOT_ID_REQUIRED', about: 'botId' };

/** A parameter that is not there at all is missed before the method begins. */
const bound =
  (name: 'messageId' | 'commandId'): Check =>
  ({ top }) =>
    isNumber(ownValue(top, name)) ? null : { code: '100', about: name };

const V2_RECIPIENT: Check = ({ top }) => {
  const dialog = ownValue(top, 'dialogId');
  if (isNamed(dialog)) return null;
  // Nobody is user 0.
  if (paramText(dialog).trim() !== '') return { code: 'ACCESS_DENIED', about: 'dialogId' };
  return isNumber(ownValue(top, 'chatId')) ? null : { code: '100', about: 'dialogId' };
};

const FIELDS: Check = ({ fields }) => (fields === null ? { code: '100', about: 'fields' } : null);

const v2Content =
  (code: string): Check =>
  ({ fields }) => {
    const { MESSAGE, ATTACH, FORWARD_IDS } = fields ?? {};
    const isText = !isBlank(paramText(MESSAGE).replace(/\[br\]|#br#/gi, ''));
    return isText || !isPhpEmpty(ATTACH) || !isPhpEmpty(FORWARD_IDS) ? null : { code, about: 'message' };
  };

/** In the order in which a portal looks. */
const CHECKS: Readonly<Record<MethodName, readonly Check[]>> = {
  'im.message.add': [V1_CONTENT, RECIPIENT],
  'im.message.update': [V1_MESSAGE],
  'imbot.message.add': [CLIENT, V1_BOT, BOT_RECIPIENT, V1_TEXT],
  'imbot.message.update': [CLIENT, V1_BOT, V1_MESSAGE],
  'imbot.command.answer': [CLIENT, V1_COMMAND, ANSWERED, V1_TEXT],
  'imbot.v2.Chat.Message.send': [TOKEN, V2_BOT, V2_RECIPIENT, FIELDS, v2Content('EMPTY_MESSAGE')],
  'imbot.v2.Chat.Message.update': [TOKEN, V2_BOT, bound('messageId'), FIELDS],
  'imbot.v2.Command.answer': [
    TOKEN,
    V2_BOT,
    bound('commandId'),
    bound('messageId'),
    V2_RECIPIENT,
    FIELDS,
    v2Content('COMMAND_ANSWER_FAILED'),
  ],
};
