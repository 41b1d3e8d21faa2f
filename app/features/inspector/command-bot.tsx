import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { getBotId } from '../../core/keyboard/bot-id.ts';
import { toPhpInt } from '../../core/portal/php.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { BotIdField } from './bot-id-field.tsx';

/** Asks for the bot where its absence would cost the button. Once it asked it stays, or typing would take it away. */
export function CommandBot() {
  const { t } = useI18n();
  const missing = useStore(editorStore, (state) => toPhpInt(getBotId(state.history.present.keyboard)) <= 0);
  const [asked, setAsked] = useState(missing);
  if (missing && !asked) setAsked(true);
  if (!asked) return null;
  return (
    <div className="grid gap-2">
      <p
        className={missing ? 'flex gap-1.5 rounded-control bg-warn-bg px-2.5 py-1.5 text-caption text-warn' : 'hidden'}
      >
        <TriangleAlert size={14} className="mt-px shrink-0" aria-hidden="true" />
        {t('inspector.botMissing')}
      </p>
      <BotIdField hint={t('inspector.botIdHint')} />
    </div>
  );
}
