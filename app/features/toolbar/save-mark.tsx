import { useStore } from 'zustand';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { classNames } from '../../ui/class-names.ts';

/** Whether the work is safe in this browser. */
export function SaveMark() {
  const { t } = useI18n();
  const save = useStore(editorStore, (state) => state.save);
  const failed = save === 'failed';
  return (
    <span
      role={failed ? 'alert' : undefined}
      title={t(failed ? 'app.saveFailedHint' : 'app.savedHint')}
      className={classNames('shrink-0 text-caption', failed ? 'text-danger' : 'text-muted max-wide:hidden')}
    >
      {t(`app.save.${save}`)}
    </span>
  );
}
