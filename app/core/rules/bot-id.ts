import type { Issue } from '../issue.ts';
import type { Json } from '../json.ts';
import { getBotId, setBotId } from '../keyboard/bot-id.ts';
import { toPhpInt } from '../portal/php.ts';
import { atRequest } from './at-place.ts';
import { fixKeyboard } from './make-fix.ts';
import type { Check, Rule } from './rule.ts';
import { showValue } from './show-value.ts';

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
  const isV2 = check.traced.method.secret === 'botToken';
  const message = isV2
    ? {
        en: 'No bot id: the portal refuses the request (BOT_ID_REQUIRED). The bot speaks, so it must be named.',
        ru: 'Не указан id бота: портал запрос не примет (BOT_ID_REQUIRED). Пишет бот, поэтому его надо назвать.',
      }
    : {
        en: "No bot id: the message comes from the application's first bot.",
        ru: 'Не указан id бота: сообщение придёт от первого бота приложения.',
      };
  return atRequest(check, 'botId', { code: 'missing-bot', severity: isV2 ? 'warning' : 'info', message });
}

function wrong(check: Check, value: Json, id: number): Issue {
  const shown = showValue(value);
  if (id <= 0) {
    const isNeeded = check.traced.method.needs.includes('botId');
    const message = {
      en: `The bot id ${shown} is no bot: it must be a whole number above 0.`,
      ru: `Id бота ${shown} — не бот: нужно целое число больше 0.`,
    };
    return atRequest(check, 'botId', { code: 'wrong-bot', severity: isNeeded ? 'error' : 'warning', message });
  }
  const message = {
    en: `The portal reads the bot id ${shown} as ${id}.`,
    ru: `Id бота ${shown} портал прочтёт как ${id}.`,
  };
  const fix = fixKeyboard({ en: `Change to ${id}`, ru: `Заменить на ${id}` }, (keyboard) => setBotId(keyboard, id));
  return atRequest(check, 'botId', { code: 'wrong-bot', severity: 'warning', message, fix });
}
