import type { Wrapper } from '../../keyboard/document.ts';
import { atKeyboard } from '../kit/at-place.ts';
import { changeWrapper, innerWrapper } from '../kit/change-wrapper.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import type { Rule } from '../kit/rule.ts';

/**
 * One button where a list of them belongs: the portal takes its fields for the list and finds no button among them.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const singleButton: Rule = (check) => {
  const wrapper = innerWrapper(check.design.keyboard.wrapper);
  // With a second entry it is written as a list, whatever it was when it was read.
  if (!isSingle(wrapper) || check.traced.entries.length !== 1) return [];
  // Under another key it is that key that is wrong.
  if (wrapper.kind === 'object' && wrapper.key !== 'BUTTONS') return [];
  return [
    atKeyboard(check, {
      code: 'single-button',
      severity: 'error',
      params: {},
      fix: fixKeyboard({ code: 'wrap-in-a-list', params: {} }, (keyboard) => changeWrapper(keyboard, wrap)),
    }),
  ];
};

function isSingle(wrapper: Wrapper): boolean {
  return (wrapper.kind === 'bare' || wrapper.kind === 'object') && wrapper.list.kind === 'single';
}

function wrap(wrapper: Wrapper): Wrapper {
  if (wrapper.kind !== 'bare' && wrapper.kind !== 'object') return wrapper;
  return wrapper.list.kind === 'single' ? { ...wrapper, list: { kind: 'list' } } : wrapper;
}
