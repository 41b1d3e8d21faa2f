import { Copy, Download } from 'lucide-react';
import { useDeferredValue, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { listEntries } from '../../core/keyboard/list-entries.ts';
import { locateEntry } from '../../core/wire/locate-entry.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { Button } from '../../ui/button.tsx';
import { CodeView } from '../../ui/code-view.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { copyJson } from './copy-json.ts';
import { downloadJson } from './download-json.ts';
import { setJsonPreference } from './set-json-preference.ts';
import { keyboardPath, writeJson } from './write-json.ts';

/** The JSON of the keyboard or of the whole request, always up to date, with the selected button marked. */
export function JsonPanel() {
  const { t } = useI18n();
  const titleId = useId();
  const scope = useStore(editorStore, (state) => state.preferences.jsonScope);
  const style = useStore(editorStore, (state) => state.preferences.jsonStyle);
  return (
    <section aria-labelledby={titleId} className="flex h-full min-h-0 flex-col bg-panel">
      <div className="flex shrink-0 flex-wrap items-center gap-2 border-b border-line-soft px-4 py-1.5">
        <h2 id={titleId} className="mr-1 font-semibold">
          {t('export.json')}
        </h2>
        <Segmented
          label={t('export.scope')}
          value={scope}
          options={[
            { value: 'keyboard', label: t('export.keyboard') },
            { value: 'request', label: t('export.request') },
          ]}
          onValue={(jsonScope) => setJsonPreference({ jsonScope })}
        />
        <Segmented
          label={t('export.style')}
          value={style}
          options={[
            { value: 'pretty', label: t('export.pretty') },
            { value: 'compact', label: t('export.compact') },
          ]}
          onValue={(jsonStyle) => setJsonPreference({ jsonStyle })}
        />
        <div className="ml-auto flex gap-1">
          <Button variant="ghost" small icon={Copy} onClick={() => void copyJson(scope, t)}>
            {t('export.copy')}
          </Button>
          <Button variant="ghost" small icon={Download} onClick={() => downloadJson(scope)}>
            {t('export.download')}
          </Button>
        </div>
      </div>
      <LiveJson />
    </section>
  );
}

function LiveJson() {
  const { t } = useI18n();
  const ref = useRef<HTMLElement>(null);
  // Typing comes first: the JSON of a large keyboard may follow a moment later.
  const design = useDeferredValue(useStore(editorStore, (state) => state.history.present));
  const scope = useStore(editorStore, (state) => state.preferences.jsonScope);
  const style = useStore(editorStore, (state) => state.preferences.jsonStyle);
  const selected = useStore(editorStore, ({ selection }) => (selection?.kind === 'button' ? selection.id : null));
  const code = useMemo(() => writeJson(design, scope, style), [design, scope, style]);
  const marked = useMemo(() => {
    if (selected === null) return null;
    const index = listEntries(design.keyboard).findIndex((entry) => entry.buttonId === selected);
    return locateEntry(code, design.keyboard, index, keyboardPath(design, scope));
  }, [code, design, scope, selected]);

  // A button just added is in the JSON only when the deferred design is; typing must not move what is being read.
  const shown = `${selected} ${scope} ${style} ${marked !== null}`;
  const before = useRef('');
  useLayoutEffect(() => {
    if (shown === before.current) return;
    before.current = shown;
    const view = ref.current;
    const mark = view?.querySelector('mark');
    if (!view || !mark || selected === null || marked === null) return;
    const { top, bottom } = mark.getBoundingClientRect();
    const box = view.getBoundingClientRect();
    if (top < box.top || bottom > box.bottom) view.scrollTop += top - box.top - 32;
  });

  return (
    <CodeView
      ref={ref}
      code={code}
      label={t(scope === 'keyboard' ? 'export.keyboardJson' : 'export.requestJson')}
      marked={marked}
      className="grow px-4 py-2"
    />
  );
}
