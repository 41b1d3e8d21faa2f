import { useState } from 'react';
import { useStore } from 'zustand';
import { getBotId } from '../../core/keyboard/bot-id.ts';
import { toPhpInt } from '../../core/portal/php/php.ts';
import { fillDesign } from '../../core/variables/fill-design.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { BotIdField } from './fields/bot-id-field.tsx';

/**
 * Asks for the bot where its absence would cost the button; that it does is said at the command already. Once it asked it
 * stays, or typing would take it away.
 */
export function CommandBot() {
  const { t } = useI18n();
  const missing = useStore(
    editorStore,
    (state) => toPhpInt(getBotId(fillDesign(state.history.present).design.keyboard)) <= 0,
  );
  const [asked, setAsked] = useState(missing);
  if (missing && !asked) setAsked(true);
  return asked && <BotIdField about={t('inspector.botIdHint')} />;
}
