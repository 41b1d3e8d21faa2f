import { commandText } from '../../core/portal/events/bot-call.ts';
import { isUnknownAddress, type PressEffect } from '../../core/portal/events/press-button.ts';
import type { Translate } from '../../i18n/i18n.tsx';
import { copyAndTell } from '../../ui/copy.ts';

/** What a press did, in a few words. */
export function describePress(effect: PressEffect, t: Translate): string {
  switch (effect.kind) {
    case 'link':
      return t(effect.safe || isUnknownAddress(effect.address) ? 'events.did.link' : 'events.did.unsafe', {
        value: effect.address,
      });
    case 'put':
    case 'send':
    case 'copy':
      return t(`events.did.${effect.kind}`, { value: effect.text });
    case 'call':
      return t('events.did.call', { value: effect.number });
    case 'dialog':
      return t('events.did.dialog', { value: effect.dialogId });
    case 'command': {
      // Only the first line reaches the bot.
      const [value = ''] = commandText(effect.command, effect.params).split('\n');
      return t(effect.blocksAll ? 'events.did.commandBlocks' : 'events.did.command', { value });
    }
    case 'other':
      return t('events.did.other', { value: effect.action });
    case 'app':
    case 'none':
    case 'disabled':
      return t(`events.did.${effect.kind}`);
  }
}

/** Copies a text and says whether that worked. */
export function copyWithToast(text: string, t: Translate): Promise<void> {
  return copyAndTell(text, { copied: t('events.copied'), refused: t('events.copyRefused') });
}
