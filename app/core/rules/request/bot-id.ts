import type { Issue } from '../../json/issue.ts';
import type { Json } from '../../json/json.ts';
import { getBotId, setBotId } from '../../keyboard/bot-id.ts';
import { toPhpInt } from '../../portal/php/php.ts';
import { atRequest } from '../kit/at-place.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import type { Check, Rule } from '../kit/rule.ts';
import { showValue } from '../kit/show-value.ts';

/**
 * The bot of a request: missing where the method speaks for a bot, or not a whole number above 0.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
 */
export const botId: Rule = (check) => {
  const value = getBotId(check.design.keyboard) ?? '';
  if (value === '') return check.traced.method.needs.includes('botId') ? [missing(check)] : [];
  const id = toPhpInt(value);
  const isPlain = typeof value === 'number' ? value === id : typeof value === 'string' && /^\d+$/.test(value);
  return isPlain && id > 0 ? [] : [wrong(check, value, id)];
};

function missing(check: Check): Issue {
  const isRequired = check.traced.method.secret === 'botToken';
  const severity = isRequired ? 'warning' : 'info';
  return atRequest(check, 'botId', { code: 'missing-bot', severity, params: { isRequired } });
}

function wrong(check: Check, value: Json, id: number): Issue {
  const params = { shown: showValue(value), id };
  if (id <= 0) {
    const severity = check.traced.method.needs.includes('botId') ? 'error' : 'warning';
    return atRequest(check, 'botId', { code: 'wrong-bot', severity, params });
  }
  const fix = fixKeyboard({ code: 'change-to', params: { what: id } }, (keyboard) => setBotId(keyboard, id));
  return atRequest(check, 'botId', { code: 'wrong-bot', severity: 'warning', params, fix });
}
