import { FileDown, Keyboard } from 'lucide';
import { Suspense } from 'react';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { findAction } from '../../store/actions/actions.ts';
import { showKeys } from '../../store/actions/keys.ts';
import { editorStore } from '../../store/editor-store.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { lazyPart } from '../../ui/basics/lazy.tsx';
import { Button } from '../../ui/button.tsx';

// Drawn right after the first sight: they bring their data and a part of the messenger's drawing along.
const FirstTemplates = lazyPart('FirstTemplates', () => import('./first-templates.tsx'));

/** What stands where the keyboard will be: the three ways to begin. */
export function EmptyBoard() {
  const { t } = useFirstI18n();
  const bring = findAction('import');
  return (
    <>
      <div className="flex flex-col items-center gap-1 rounded-card border border-dashed bg-panel/60 px-6 py-5 text-center">
        <p className="flex items-center justify-center gap-2 text-name font-semibold">
          <Icon of={Keyboard} size={20} strokeWidth={1.5} className="shrink-0 text-faint" />
          {t('editor.empty.title')}
        </p>
        <p className="text-muted">{t('editor.empty.hint')}</p>
        <p className="mt-1 flex flex-wrap items-center justify-center gap-x-2 gap-y-1 text-muted">
          {t('templates.paste')}
          <kbd className="rounded-[5px] border bg-panel px-1.5 font-sans text-group touch:hidden">
            {showKeys({ ...bring, keys: ['Mod+V'] })}
          </kbd>
          <Button small icon={FileDown} onClick={() => bring.run(editorStore)}>
            {t('action.import')}
          </Button>
        </p>
      </div>
      <Suspense fallback={null}>
        <FirstTemplates />
      </Suspense>
    </>
  );
}
