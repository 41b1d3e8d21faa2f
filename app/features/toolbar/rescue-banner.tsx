import { TriangleAlert } from 'lucide-react';
import { useStore } from 'zustand';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { forgetDamaged } from '../../store/persistence.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';

/** Tells that saved work could not be read, and gives it out as it is. */
export function RescueBanner() {
  const { t } = useI18n();
  const damaged = useStore(editorStore, (state) => state.damaged);
  if (damaged === null) return null;
  return (
    <div role="alert" className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b bg-warn-bg px-4 py-2">
      <TriangleAlert size={16} aria-hidden="true" className="shrink-0 text-warn" />
      <p className="min-w-48 grow">{t('app.damaged')}</p>
      <Button small onClick={() => saveFile('keyboard-draft.txt', damaged, 'text/plain')}>
        {t('app.damagedSave')}
      </Button>
      <Button small variant="ghost" onClick={() => forgetDamaged(editorStore, localStorage)}>
        {t('app.damagedForget')}
      </Button>
    </div>
  );
}
