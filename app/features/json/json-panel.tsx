import { Copy, Download } from 'lucide';
import { Suspense, useEffect, useId, useRef } from 'react';
import { useStore } from 'zustand';
import { fileName } from '../../core/keyboard/design.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { noteUse } from '../../store/deeds.ts';
import { editorStore } from '../../store/editor-store.ts';
import { setPreferences } from '../../store/set-preferences.ts';
import { Button } from '../../ui/button.tsx';
import { copyAndTell } from '../../ui/copy.ts';
import { Bar } from '../../ui/panel/bar.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Segmented, SegmentedOrList } from '../../ui/segmented.tsx';
import { LazyEditor, wantEditor } from './lazy-editor.ts';
import { LightJson } from './light-json.tsx';

/** Where a second line would be needed the icons stand alone. */
const WORD = '@max-[38rem]:sr-only';

/** The JSON of the keyboard or of the whole request, to read and to type in. */
export function JsonPanel() {
  const { t } = useFirstI18n();
  const titleId = useId();
  const scope = useStore(editorStore, (state) => state.preferences.jsonScope);
  const style = useStore(editorStore, (state) => state.preferences.jsonStyle);
  const read = useRef(() => '');
  const isBegun = useStore(editorStore, ({ history }) => history.present.unread !== undefined);
  // What is left unfinished is told apart by the editor alone.
  useEffect(() => {
    if (isBegun) wantEditor();
  }, [isBegun]);
  const take = () => {
    const text = read.current();
    noteUse(editorStore);
    return text;
  };
  const copy = () => copyAndTell(take(), { copied: t('export.copied'), refused: t('export.copyRefused') });
  const download = () => {
    const { history } = editorStore.getState();
    saveFile(fileName(history.present, scope === 'request' ? '.request.json' : '.json'), `${take()}\n`);
  };
  return (
    <section
      aria-labelledby={titleId}
      onPointerEnter={wantEditor}
      className="@container flex h-full min-h-0 flex-col bg-panel"
    >
      <Bar>
        <h2 id={titleId} className="sr-only">
          {t('export.json')}
        </h2>
        <Segmented
          label={t('export.scope')}
          value={scope}
          options={[
            { value: 'keyboard', label: t('export.keyboard') },
            { value: 'request', label: t('export.request') },
          ]}
          onValue={(jsonScope) => setPreferences(editorStore, { jsonScope })}
        />
        <SegmentedOrList
          label={t('export.style')}
          value={style}
          options={[
            { value: 'pretty', label: t('export.pretty') },
            { value: 'compact', label: t('export.compact') },
          ]}
          onValue={(jsonStyle) => setPreferences(editorStore, { jsonStyle })}
        />
        <div className="ml-auto flex gap-1">
          <Button
            variant="ghost"
            small
            icon={Copy}
            className="touch:min-w-11"
            title={t('export.copy')}
            onClick={() => void copy()}
          >
            <span className={WORD}>{t('export.copy')}</span>
          </Button>
          <Button
            variant="ghost"
            small
            icon={Download}
            className="touch:min-w-11"
            title={t('export.download')}
            onClick={download}
          >
            <span className={WORD}>{t('export.download')}</span>
          </Button>
        </div>
      </Bar>
      <Suspense fallback={<LightJson key={scope} scope={scope} read={read} />}>
        <LazyEditor scope={scope} read={read} />
      </Suspense>
    </section>
  );
}
