import type { Localized } from '../issue.ts';
import { phpField } from '../portal/php.ts';
import type { ColorToken } from '../portal/store-answer.ts';
import { forButtons } from './for-buttons.ts';
import { fixFields } from './make-fix.ts';
import { nearestToken } from './measure-color.ts';
import { isColor } from './repair-color.ts';
import type { Rule } from './rule.ts';

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
    message: MESSAGES[field],
    fix: fixFields(LABELS[nearest], id, { BG_COLOR_TOKEN: nearest }),
  };
});

// Half of all keyboards have such buttons by the dozen: their sentences are written once.
const MESSAGES = { BG_COLOR: describe('BG_COLOR'), TEXT_COLOR: describe('TEXT_COLOR') } as const;

const LABELS: Readonly<Record<ColorToken, Localized>> = {
  base: label('base'),
  primary: label('primary'),
  secondary: label('secondary'),
  alert: label('alert'),
};

function describe(field: string): Localized {
  return {
    en: `The current messenger ignores ${field} and draws the button pale: it looks at BG_COLOR_TOKEN only.`,
    ru: `Современный мессенджер не учитывает ${field} и нарисует кнопку бледной: он смотрит только на BG_COLOR_TOKEN.`,
  };
}

function label(token: string): Localized {
  return { en: `Add the token ${token}`, ru: `Добавить токен ${token}` };
}
