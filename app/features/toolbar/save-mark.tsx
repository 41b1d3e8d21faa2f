import { useDeferredValue } from 'react';
import { useStore } from 'zustand';
import { fileName } from '../../core/keyboard/design.ts';
import { writeJson } from '../../core/request/write-request.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { saveStore } from '../../store/keep/save-state.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { saveFile } from '../../ui/save-file.ts';

/** Whether the work is safe in this browser; if it is not, it can be taken out as a file. */
export function SaveMark() {
  const { t } = useFirstI18n();
  // A moment after what has been done is drawn.
  const save = useDeferredValue(useStore(saveStore, (state) => state.save));
  const failed = save === 'failed';
  const download = () => {
    const { present } = editorStore.getState().history;
    saveFile(fileName(present, '.request.json'), `${writeJson(present, 'request', 'pretty')}\n`);
  };
  return (
    <>
      <span
        role={failed ? 'alert' : undefined}
        title={t(failed ? 'app.saveFailedHint' : 'app.savedHint')}
        // As wide as its longer word at all times: what stands beside it does not move with every key.
        data-room={t('app.save.saving')}
        className={classNames('shrink-0 text-caption', failed ? 'text-danger' : 'room-for text-muted max-wide:hidden')}
      >
        {t(`app.save.${save}`)}
      </span>
      {failed && (
        <Button small title={t('app.saveFailedHint')} onClick={download}>
          {t('app.saveFile')}
        </Button>
      )}
    </>
  );
}
