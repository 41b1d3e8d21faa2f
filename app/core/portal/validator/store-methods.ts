import type { MethodName } from '../../keyboard/design.ts';
import type { Outcome } from './store-answer.ts';

/** How one method treats the keyboard it carries. */
export interface StoreMethod {
  /** Where the keyboard stands: among the parameters (`KEYBOARD`) or in `fields` (`keyboard`). */
  readonly place: 'params' | 'fields';
  /** Among `fields`: whether the name is taken to the letter alone. */
  readonly exactName?: true;
  /**
   * Whose COMMAND buttons they are: a named parameter's, a bot that may go unnamed, the one inside the keyboard, that one or
   * the parameter, or the one named in `fields`.
   */
  readonly bot: 'named' | 'assumed' | 'inside' | 'inside-or-named' | 'in-fields';
  /** A keyboard as text: parsed at once, parsed late (so a list is not recognised), or not at all. */
  readonly text: 'parsed' | 'late' | 'refused';
  /** Whether `"N"` takes the old keyboard away; `loose` also takes a boolean true for it. */
  readonly removal: 'loose' | 'exact' | 'none';
  readonly absent: Outcome & ('no-keyboard' | 'ignored');
  readonly empty: Outcome & ('no-keyboard' | 'ignored' | 'removed');
  readonly invalid: Outcome & ('KEYBOARD_ERROR' | 'PARAM_KEYBOARD_ERROR' | 'ignored');
  readonly oversize: Outcome & ('PARAM_KEYBOARD_ERROR' | 'KEYBOARD_OVERSIZE');
}

const ADD: StoreMethod = {
  place: 'params',
  bot: 'named',
  text: 'parsed',
  removal: 'none',
  absent: 'no-keyboard',
  empty: 'no-keyboard',
  invalid: 'KEYBOARD_ERROR',
  oversize: 'PARAM_KEYBOARD_ERROR',
};
const UPDATE: StoreMethod = {
  ...ADD,
  removal: 'loose',
  absent: 'ignored',
  empty: 'removed',
  oversize: 'KEYBOARD_OVERSIZE',
};
const SEND_V2: StoreMethod = { ...ADD, place: 'fields', invalid: 'PARAM_KEYBOARD_ERROR' };
const ANSWER_V2: StoreMethod = {
  ...SEND_V2,
  bot: 'inside',
  text: 'late',
  absent: 'ignored',
  empty: 'ignored',
  invalid: 'ignored',
};
const UPDATE_V2: StoreMethod = { ...ANSWER_V2, removal: 'exact' };

const DESIGNED: Readonly<Record<MethodName, StoreMethod>> = {
  'im.message.add': ADD,
  'im.message.update': UPDATE,
  'imbot.message.add': { ...ADD, bot: 'assumed' },
  'imbot.message.update': { ...UPDATE, bot: 'assumed' },
  'imbot.command.answer': { ...ADD, bot: 'assumed', oversize: 'KEYBOARD_OVERSIZE' },
  'imbot.v2.Chat.Message.send': SEND_V2,
  'imbot.v2.Chat.Message.update': UPDATE_V2,
  'imbot.v2.Command.answer': { ...ANSWER_V2, exactName: true },
};

/** Methods that carry a keyboard too, but that no design is written for: one for open lines, and two that are private. */
const OTHERS: Readonly<Record<string, StoreMethod>> = {
  'imopenlines.network.message.add': { ...ADD, text: 'refused' },
  'im.v2.Chat.Message.send': { ...SEND_V2, bot: 'in-fields' },
  'im.v2.Chat.Message.update': { ...UPDATE_V2, bot: 'inside-or-named' },
};

const BY_NAME: ReadonlyMap<string, StoreMethod> = new Map(
  Object.entries({ ...DESIGNED, ...OTHERS }).map(([name, rule]) => [name.toLowerCase(), rule]),
);

/**
 * How the method of that name (in any case) treats a keyboard; null for a method that carries none.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function storeMethod(method: string): StoreMethod | null {
  return BY_NAME.get(method.toLowerCase()) ?? null;
}
