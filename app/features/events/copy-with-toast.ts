import type { Translate } from '../../i18n/i18n.tsx';
import { copyAndTell } from '../../ui/copy-and-tell.ts';

/** Copies a text and says whether that worked. */
export function copyWithToast(text: string, t: Translate): Promise<void> {
  return copyAndTell(text, { copied: t('events.copied'), refused: t('events.copyRefused') });
}
