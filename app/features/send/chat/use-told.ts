import { commandText } from '../../../core/portal/events/bot-call.ts';
import type { PressEffect } from '../../../core/portal/events/press-button.ts';
import { type Translate, useI18n } from '../../../i18n/i18n.tsx';
import { builtInStore } from '../../../portal-client/call/built-in-store.ts';
import { copyText } from '../../../ui/copy.ts';
import { announce, showToast } from '../../../ui/live.tsx';

/** Tells what a press has done where the eye sees it but the ear does not, and copies what is to be copied. */
export function useTold(): (effect: PressEffect | null) => void {
  const { t } = useI18n();
  return (effect) => {
    const { notice } = builtInStore.getState();
    if (notice) announce(t(`send.builtIn.notice.${notice.kind}`, { value: notice.value }));
    else if (effect === null) announce(t('send.builtIn.nothing'));
    else if (effect.kind === 'copy') void copy(effect.text, t);
    else if (effect.kind === 'put') announce(t('send.builtIn.put', { value: effect.text }));
    else if (effect.kind === 'command') {
      announce(t('send.builtIn.called', { value: commandText(effect.command, effect.params) }));
    }
  };
}

async function copy(text: string, t: Translate): Promise<void> {
  const isCopied = await copyText(text);
  showToast(t(isCopied ? 'send.builtIn.copied' : 'send.builtIn.notCopied', { value: text }));
}
