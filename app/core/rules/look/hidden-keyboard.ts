import { setFields } from '../../keyboard/set-fields.ts';
import type { StoredButton } from '../../portal/validator/store-answer.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import { atKeyboard, type Check, type Rule } from '../kit/rule.ts';

/**
 * A keyboard that is stored and that some people never see: nothing but NEWLINEs, or nothing for phones, or nothing for computers.
 * What is unknown may be seen by all.
 */
export const unseenKeyboard: Rule = (check) => {
  const { answer, unknown } = check.traced;
  if (answer.outcome !== 'stored' || unknown > 0) return [];
  const buttons = answer.buttons.filter((entry) => entry.TYPE === 'BUTTON');
  if (buttons.length === 0) return [atKeyboard(check, { code: 'only-newlines', severity: 'warning', params: {} })];
  const context = (['DESKTOP', 'MOBILE'] as const).find((place) => isOnlyFor(buttons, place));
  if (context === undefined) return [];
  const code = context === 'DESKTOP' ? 'nothing-on-phones' : 'nothing-on-computers';
  return [atKeyboard(check, { code, severity: 'warning', params: {}, fix: showEverywhere(check, context) })];
};

function isOnlyFor(buttons: readonly StoredButton[], place: 'DESKTOP' | 'MOBILE'): boolean {
  return buttons.every(({ CONTEXT }) => CONTEXT === place);
}

function showEverywhere({ buttons }: Check, context: string) {
  const ids = buttons.filter(({ button }) => button.fields.CONTEXT === context).map(({ button }) => button.id);
  return fixKeyboard({ code: 'show-everywhere', params: {} }, (keyboard) =>
    ids.reduce((now, id) => setFields(now, id, { CONTEXT: undefined }), keyboard),
  );
}

/** DISABLED on every button that is stored: right after a choice was made, a slip elsewhere. */
export const allDisabled: Rule = (check) => {
  const { answer, unknown } = check.traced;
  if (answer.outcome !== 'stored' || unknown > 0) return [];
  const stored = answer.buttons.filter((entry) => entry.TYPE === 'BUTTON');
  if (stored.length === 0 || !stored.every(({ DISABLED }) => DISABLED === 'Y')) return [];
  const ids = check.buttons.filter(({ button }) => button.fields.DISABLED === 'Y').map(({ button }) => button.id);
  return [
    atKeyboard(check, {
      code: 'all-disabled',
      severity: 'info',
      params: {},
      fix: fixKeyboard({ code: 'switch-all-on', params: {} }, (keyboard) =>
        ids.reduce((now, id) => setFields(now, id, { DISABLED: undefined }), keyboard),
      ),
    }),
  ];
};
