import { phpField, toPhpInt } from '../../portal/php/php.ts';
import { WEB_LOOK } from '../../portal/render/web-look.ts';
import { forButtons } from '../kit/for-buttons.ts';
import { replaceField } from '../kit/make-fix.ts';
import type { Rule } from '../kit/rule.ts';

const PHONE = WEB_LOOK.button.blockWidth;

/**
 * A WIDTH beyond what fits a phone. Of no account for a button that only computers show.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const wideButton: Rule = forButtons(({ button: { id, fields } }) => {
  const pixels = toPhpInt(phpField(fields, 'WIDTH'));
  if (pixels <= PHONE || fields.CONTEXT === 'DESKTOP') return null;
  return {
    code: 'wide-button',
    severity: 'info',
    field: 'WIDTH',
    params: { pixels, phone: PHONE },
    fix: replaceField(id, 'WIDTH', PHONE),
  };
});
