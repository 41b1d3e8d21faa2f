import { messageText } from '../../core/portal/bbcode/message-text.ts';
import type { PressEffect } from '../../core/portal/events/press-button.ts';
import type { StoredButton } from '../../core/portal/validator/store-answer.ts';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { pressKey, pressStore } from '../../store/press-store.ts';
import { copyText } from '../../ui/copy-text.ts';
import { announce, showToast } from '../../ui/live.tsx';
import { pressText } from './press-text.ts';

/** A press on a button of the scene: what the messenger would do is done here as far as it harms nobody, and told. */
export function usePress(): (key: string, stored: StoredButton) => void {
  const { t } = useI18n();
  return (key, stored) => {
    const { blocked, waiting } = pressStore.getState();
    if (blocked || waiting.includes(key)) {
      announce(t('preview.press.waits'));
      return;
    }
    const { message } = editorStore.getState().history.present;
    tell(pressKey(key, stored, messageText(message), Date.now()), t);
  };
}

function tell(effect: PressEffect, t: Translate): void {
  if (effect.kind !== 'copy') {
    announce(pressText(effect, t));
    return;
  }
  void copyText(effect.text).then((isCopied) =>
    showToast(isCopied ? pressText(effect, t) : t('preview.press.copyFailed')),
  );
}
