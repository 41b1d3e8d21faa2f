import type { Translate } from '../../../i18n/i18n.tsx';
import type { TestPress } from '../../../portal-client/bot-test/bot-test-store.ts';

/** Who pressed what, in a sentence. */
export function saidBy({ who, buttons, command, params, text, type }: TestPress, t: Translate): string {
  const name = who || t('send.botTest.someone');
  if (buttons.length > 0) {
    const quoted = buttons.map((button) => t('send.botTest.quoted', { text: button }));
    return t('send.botTest.pressed', { who: name, buttons: quoted.join(t('send.botTest.or')) });
  }
  const what = command === '' ? text || type : `/${command} ${params}`.trim();
  return t('send.botTest.press', { who: name, what });
}
