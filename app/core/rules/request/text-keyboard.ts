import type { KeyboardDocument } from '../../keyboard/document.ts';
import { storeMethod } from '../../portal/validator/store-methods.ts';
import { atKeyboard } from '../kit/at-place.ts';
import { innerWrapper } from '../kit/change-wrapper.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import type { Rule } from '../kit/rule.ts';

/**
 * A keyboard sent as a text of JSON. It works, save for a list in the methods that read the text late; plain JSON always works.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const textKeyboard: Rule = (check) => {
  const { keyboard, method } = check.design;
  if (keyboard.wrapper.kind !== 'string') return [];
  const isList = innerWrapper(keyboard.wrapper).kind === 'bare' && check.traced.entries.length > 0;
  const isLost = isList && storeMethod(method)?.text === 'late';
  const fix = fixKeyboard({ code: 'turn-into-plain-json', params: {} }, unpack);
  return [
    isLost
      ? atKeyboard(check, { code: 'text-list', severity: 'error', params: {}, fix })
      : atKeyboard(check, { code: 'text-keyboard', severity: 'info', params: {}, fix }),
  ];
};

function unpack(keyboard: KeyboardDocument): KeyboardDocument {
  return keyboard.wrapper.kind === 'string' ? { ...keyboard, wrapper: innerWrapper(keyboard.wrapper) } : keyboard;
}
