import { isColor } from '../../keyboard/fields.ts';
import { phpField } from '../../portal/php/php.ts';
import { forButtons } from '../kit/for-buttons.ts';
import { fixFields } from '../kit/make-fix.ts';
import { nearestToken } from '../kit/measure-color.ts';
import type { Rule } from '../kit/rule.ts';

/**
 * Own colours without a BG_COLOR_TOKEN: the current web messenger looks at the token only and draws the button as `base`.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const ignoredColor: Rule = forButtons(({ button: { id, fields } }) => {
  const token = phpField(fields, 'BG_COLOR_TOKEN');
  if (token !== undefined && token !== '') return null;
  const background = isColor(fields.BG_COLOR) ? fields.BG_COLOR : undefined;
  const text = isColor(fields.TEXT_COLOR) ? fields.TEXT_COLOR : undefined;
  const field = background === undefined ? 'TEXT_COLOR' : 'BG_COLOR';
  if (fields[field] === undefined || (background ?? text) === undefined) return null;
  const nearest = nearestToken(background ?? '#ffffff', text);
  return {
    code: 'ignored-color',
    severity: background === undefined ? 'info' : 'warning',
    field,
    params: { field },
    fix: fixFields({ code: 'add-token', params: { what: nearest } }, id, { BG_COLOR_TOKEN: nearest }),
  };
});
