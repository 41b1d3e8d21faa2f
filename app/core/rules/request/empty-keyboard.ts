import type { Issue } from '../../json/issue.ts';
import type { KeyboardDocument } from '../../keyboard/document.ts';
import { isPhpEmpty } from '../../portal/php/php.ts';
import type { Outcome } from '../../portal/validator/store-answer.ts';
import { atKeyboard } from '../kit/at-place.ts';
import { innerWrapper } from '../kit/change-wrapper.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import type { Check, Rule } from '../kit/rule.ts';
import { lossOf } from '../kit/tell-loss.ts';

const REMOVAL: KeyboardDocument = { rows: [], wrapper: { kind: 'opaque', value: 'N' } };

/**
 * A keyboard without entries. Each method has its own idea of it: refused, sent without, taken away, or passed over in silence.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
 */
export const emptyKeyboard: Rule = (check) => {
  const { answer, entries } = check.traced;
  const wrapper = innerWrapper(check.design.keyboard.wrapper);
  if (entries.length > 0 || answer.outcome === 'stored') return [];
  if (answer.outcome === 'removed') return [removed(check)];
  if (wrapper.kind !== 'opaque' || isPhpEmpty(wrapper.value)) return [withoutButtons(check)];
  return wrapper.value === 'N' ? [cannotRemove(check)] : [];
};

function removed(check: Check): Issue {
  return atKeyboard(check, {
    code: 'keyboard-removed',
    severity: 'info',
    params: {},
  });
}

function withoutButtons(check: Check): Issue {
  const loss = lossOf(check);
  const fix = fixKeyboard({ code: 'remove-the-old-keyboard', params: {} }, (keyboard) =>
    keyboard.wrapper.kind === 'opaque' && keyboard.wrapper.value === 'N' ? keyboard : REMOVAL,
  );
  return atKeyboard(check, {
    code: 'empty-keyboard',
    severity: severityOf(loss.outcome),
    params: { ...loss, isRemoval: false },
    ...(loss.isUpdate ? { fix } : {}),
  });
}

function cannotRemove(check: Check): Issue {
  const loss = lossOf(check);
  return atKeyboard(check, {
    code: 'empty-keyboard',
    severity: severityOf(loss.outcome),
    params: { ...loss, isRemoval: true },
  });
}

/** Only what is refused is an error; what is passed over in silence merely comes out otherwise. */
function severityOf(outcome: Outcome): 'warning' | 'error' {
  return outcome === 'ignored' || outcome === 'no-keyboard' ? 'warning' : 'error';
}
