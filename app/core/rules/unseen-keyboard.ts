import type { Localized } from '../issue.ts';
import { setFields } from '../keyboard/set-fields.ts';
import type { StoredButton } from '../portal/store-answer.ts';
import { atKeyboard } from './at-place.ts';
import { fixKeyboard } from './make-fix.ts';
import type { Check, Rule } from './rule.ts';

/**
 * A keyboard that is stored and that some people never see: nothing but NEWLINEs, or nothing for phones, or nothing for computers.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const unseenKeyboard: Rule = (check) => {
  const { answer } = check.traced;
  if (answer.outcome !== 'stored') return [];
  const buttons = answer.buttons.filter((entry) => entry.TYPE === 'BUTTON');
  if (buttons.length === 0)
    return [atKeyboard(check, { code: 'only-newlines', severity: 'warning', message: NOTHING })];
  const context = (['DESKTOP', 'MOBILE'] as const).find((place) => isOnlyFor(buttons, place));
  if (context === undefined) return [];
  const code = context === 'DESKTOP' ? 'nothing-on-phones' : 'nothing-on-computers';
  return [
    atKeyboard(check, { code, severity: 'warning', message: HIDDEN[context], fix: showEverywhere(check, context) }),
  ];
};

const NOTHING: Localized = {
  en: 'There are only line ends here: the portal stores them, and nobody sees a keyboard.',
  ru: 'Здесь одни переводы строк: портал их сохранит, но клавиатуры никто не увидит.',
};

const HIDDEN: Readonly<Record<'DESKTOP' | 'MOBILE', Localized>> = {
  DESKTOP: {
    en: 'On phones there is no keyboard at all: every button is for computers (CONTEXT DESKTOP).',
    ru: 'На телефонах клавиатуры не будет совсем: все кнопки только для компьютера (CONTEXT DESKTOP).',
  },
  MOBILE: {
    en: 'On computers there is no keyboard at all: every button is for phones (CONTEXT MOBILE).',
    ru: 'На компьютерах клавиатуры не будет совсем: все кнопки только для телефона (CONTEXT MOBILE).',
  },
};

function isOnlyFor(buttons: readonly StoredButton[], place: 'DESKTOP' | 'MOBILE'): boolean {
  return buttons.every(({ CONTEXT }) => CONTEXT === place);
}

function showEverywhere({ buttons }: Check, context: string) {
  const ids = buttons.filter(({ button }) => button.fields.CONTEXT === context).map(({ button }) => button.id);
  return fixKeyboard({ en: 'Show everywhere', ru: 'Показывать везде' }, (keyboard) =>
    ids.reduce((now, id) => setFields(now, id, { CONTEXT: undefined }), keyboard),
  );
}
