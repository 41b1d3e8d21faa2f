import type { PressEffect } from '../../core/portal/events/press-button.ts';
import type { Translate } from '../../i18n/i18n.tsx';

/** What a press does, in a sentence. */
export function pressText(effect: PressEffect, t: Translate): string {
  switch (effect.kind) {
    case 'link': {
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
    case 'disabled':
      return t(`preview.press.${effect.kind}`);
  }
}

/** Whether an address can be opened from here: http(s) alone, and no page of the portal, which we do not know. */
export function isForeign(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}
