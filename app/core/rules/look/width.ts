import { phpField, toPhpInt } from '../../portal/php/php.ts';
import { WEB_LOOK } from '../../portal/render/looks.ts';
import { repairField, replaceField } from '../kit/make-fix.ts';
import { forButtons, type Rule } from '../kit/rule.ts';
import { showValue } from '../kit/words.ts';

/**
 * A WIDTH that is not a whole number above zero: the portal keeps the whole number it begins with, or none at all. Its digits as a
 * text are the number: a form knows nothing else.
 */
export const wrongWidth: Rule = forButtons(({ button }) => {
  const value = phpField(button.fields, 'WIDTH');
  if (value === undefined || value === '') return null;
  const pixels = toPhpInt(value);
  if (pixels > 0 && (pixels === value || String(pixels) === value)) return null;
  const isNumber = typeof value === 'number' || (typeof value === 'string' && value.trim() === String(pixels));
  const isMeant = pixels > 0 && (typeof value === 'number' || typeof value === 'string');
  return {
    code: 'wrong-width',
    severity: pixels > 0 && isNumber ? 'info' : 'warning',
    field: 'WIDTH',
    params: { shown: showValue(value), pixels },
    fix: repairField(button.id, 'WIDTH', isMeant ? pixels : undefined),
  };
});

const PHONE = WEB_LOOK.button.blockWidth;

/** A WIDTH beyond what fits a phone. Of no account for a button that only computers show. */
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
