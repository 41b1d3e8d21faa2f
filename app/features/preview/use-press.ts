import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Design } from '../../core/keyboard/design.ts';
import { messageText } from '../../core/portal/bbcode/message-text.ts';
import { isUnknownAddress, type PressEffect } from '../../core/portal/events/press-button.ts';
import type { StoredButton } from '../../core/portal/validator/store-answer.ts';
import { traceShown } from '../../core/portal/validator/trace-filled.ts';
import { fillDesign } from '../../core/variables/fill-design.ts';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { pressKey, pressStore } from '../../store/press-store.ts';
import { copyText } from '../../ui/copy.ts';
import { announce, showToast } from '../../ui/live.tsx';

/** What a press on a button of the scene does, by the key of that button. */
export type OnPress = (key: string, stored: StoredButton) => void;

/**
 * A press on a button of the scene: what the messenger would do is done here as far as it harms nobody, and told. The same
 * function in each language: hundreds of buttons need not be drawn anew for what is told.
 */
export function usePress(): OnPress {
  const { t } = useI18n();
  const latest = useRef(t);
  useLayoutEffect(() => {
    latest.current = t;
  }, [t]);
  return useCallback((key, stored) => {
    const { blocked, waiting } = pressStore.getState();
    if (blocked || waiting.includes(key)) {
      announce(latest.current('preview.press.waits'));
      return;
    }
    const { message } = fillDesign(editorStore.getState().history.present).sampled;
    tell(pressKey(key, stored, messageText(message), Date.now()), latest.current);
  }, []);
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

/** What a press does, in a sentence. */
export function pressText(effect: PressEffect, t: Translate): string {
  switch (effect.kind) {
    case 'link': {
      if (isUnknownAddress(effect.address)) return t('preview.press.unknownLink', { value: effect.address });
      const key = !effect.safe ? 'unsafe' : isForeign(effect.address) ? 'link' : 'portalLink';
      return t(`preview.press.${key}`, { value: effect.address });
    }
    case 'put':
    case 'send':
    case 'copy':
      return t(`preview.press.${effect.kind}`, { value: effect.text });
    case 'call':
      return t('preview.press.call', { value: effect.number });
    case 'dialog':
      return t('preview.press.dialog', { value: effect.dialogId });
    case 'command': {
      const value = `/${effect.command} ${effect.params}`.trim();
      return t(effect.blocksAll ? 'preview.press.commandBlocks' : 'preview.press.command', { value });
    }
    case 'other':
      return t('preview.press.other', { value: effect.action });
    case 'app':
    case 'none':
    case 'disabled':
      return t(`preview.press.${effect.kind}`);
  }
}

/** Whether an address can be opened from here: http(s) alone, and no page of the portal, which we do not know. */
export function isForeign(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

/** Another keyboard is another message: nothing waits in it, and no link of the old one is offered. */
export function useFreshPresses(design: Design): void {
  const { answer } = traceShown(design);
  const drawn = useMemo(() => (answer.outcome === 'stored' ? JSON.stringify(answer.buttons) : ''), [answer]);
  const before = useRef(drawn);
  useEffect(() => {
    if (before.current === drawn) return;
    before.current = drawn;
    pressStore.setState({ waiting: [], blocked: false, pendingLink: null, notice: null });
  }, [drawn]);
}
