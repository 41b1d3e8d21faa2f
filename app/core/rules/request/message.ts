import { isTorn, replaceTorn } from '../../json/json.ts';
import type { Design } from '../../keyboard/design.ts';
import { messageText } from '../../portal/bbcode/message-text.ts';
import { convertToV2 } from '../../portal/convert/convert-to-v2.ts';
import { findMethod, isUpdate } from '../../request/methods.ts';
import { atRequest, leastText, type Rule } from '../kit/rule.ts';

/** No text: a keyboard alone is no message. The update methods leave the old text as it is. */
export const messageMissing: Rule = (check) => {
  const { method, message } = check.design;
  if (isUpdate(method) || messageText(message) !== '') return [];
  return [
    atRequest(check, 'message', {
      code: 'message-empty',
      severity: 'error',
      params: { answer: findMethod(method).emptyText },
    }),
  ];
};

const LONGEST = 20_000;

/** A text that the portal cuts. */
export const longMessage: Rule = (check) => {
  const { text: message, least } = leastText(check, check.design.message);
  // Emoji count as one character each, so the quick length can only be too large.
  const count = message.length > LONGEST ? [...message.trim()].length : 0;
  if (count <= LONGEST) return [];
  return [
    atRequest(check, 'message', {
      code: 'long-message',
      severity: 'warning',
      params: { count, limit: LONGEST, ...least },
    }),
  ];
};

/** A text with half of a character in it, which a portal would not survive in JSON. */
export const tornMessage: Rule = (check) => {
  if (!isTorn(check.design.message)) return [];
  return [
    atRequest(check, 'message', {
      code: 'torn-character',
      severity: 'warning',
      params: {},
      fix: {
        label: { code: 'remove-half-character', params: {} },
        apply: (design: Design) =>
          isTorn(design.message) ? { ...design, message: replaceTorn(design.message, '') } : design,
      },
    }),
  ];
};

/**
 * A method that the documentation calls outdated. The fix converts the whole request: its successor wants other parameters, and
 * knows some not at all.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html
 */
export const deprecatedMethod: Rule = (check) => {
  const { successor } = check.traced.method;
  if (successor === null) return [];
  return [
    atRequest(check, 'method', {
      code: 'deprecated-method',
      severity: 'info',
      params: { successor },
      fix: {
        label: { code: 'convert-to-v2', params: {} },
        apply: (design: Design) => convertToV2(design)?.design ?? design,
      },
    }),
  ];
};
