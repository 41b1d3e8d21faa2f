import type { ListShape, Wrapper } from '../../keyboard/document.ts';
import { atKeyboard } from '../kit/at-place.ts';
import { changeWrapper, innerWrapper } from '../kit/change-wrapper.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import type { Rule } from '../kit/rule.ts';

/**
 * The list of buttons under a key such as `buttons`: nested names count in capital letters only.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const buttonsKey: Rule = (check) => {
  const wrapper = innerWrapper(check.design.keyboard.wrapper);
  if (wrapper.kind !== 'object' || wrapper.key === 'BUTTONS') return [];
  // A lone button is found even so: the portal takes all values of such an object for the list.
  const { answer, entries } = check.traced;
  const isWhole = entries.every(({ trace }) => trace !== null && 'stored' in trace);
  const isFound = wrapper.list.kind === 'single' && answer.outcome === 'stored' && isWhole;
  return [
    atKeyboard(check, {
      code: 'buttons-key',
      severity: isFound ? 'warning' : 'error',
      params: { key: wrapper.key, isFound },
      fix: fixKeyboard({ code: 'rename-to', params: { what: 'BUTTONS' } }, (keyboard) =>
        changeWrapper(keyboard, rename),
      ),
    }),
  ];
};

/** A BUTTONS that is there already holds no list, or the list would have been read from it: it goes. */
function rename(wrapper: Wrapper): Wrapper {
  if (wrapper.kind !== 'object' || wrapper.key === 'BUTTONS') return wrapper;
  const kept = Object.entries(wrapper.fields).filter(([key]) => key !== 'BUTTONS');
  const fields = Object.fromEntries(kept.map(([key, value]) => [key === wrapper.key ? 'BUTTONS' : key, value]));
  const list: ListShape = wrapper.list.kind === 'single' ? { kind: 'list' } : wrapper.list;
  return { ...wrapper, key: 'BUTTONS', fields, list };
}
