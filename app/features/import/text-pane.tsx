import { CloudDownload, FileUp } from 'lucide';
import { type RefObject, useId, useRef } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '../../i18n/i18n.tsx';
import { findAction } from '../../store/actions/actions.ts';
import { showKeys } from '../../store/actions/keys.ts';
import { editorStore } from '../../store/editor-store.ts';
import { KeyHint } from '../../ui/basics/key-hint.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { importStore, takeFiles, takePrevious, takeText, typePasted } from './import-store.ts';

/** Where the text goes: typed, pasted, or out of a file. Files dropped on it are taken by the page. */
export function TextPane({ area }: { readonly area: RefObject<HTMLTextAreaElement | null> }) {
  const { t } = useI18n();
  const id = useId();
  const text = useStore(importStore, (state) => state.text);
  const previous = useStore(importStore, (state) => state.previous);
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className="flex min-h-0 flex-col gap-2 p-4">
      <label htmlFor={id} className="text-caption text-muted">
        {t('import.text')}
      </label>
      <TextArea
        id={id}
        ref={area}
        mono
        grows={false}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        placeholder={t('import.placeholder')}
        aria-describedby={`${id}-hint`}
        value={text}
        onText={typePasted}
        className="relative max-h-none! min-h-44! grow overflow-auto wrap-anywhere placeholder:text-muted! max-wide:h-44 touch:leading-5!"
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button small icon={FileUp} onClick={() => file.current?.click()}>
          {t('import.file')}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label={t('import.fileLabel')}
          onChange={({ target }) => {
            void takeFiles([...(target.files ?? [])]);
            // The same file can be chosen again, after a change.
            target.value = '';
          }}
        />
        <Button small icon={CloudDownload} onClick={() => editorStore.setState({ dialog: 'open' })}>
          {t('open.entry')}
        </Button>
        {previous !== null && (
          <Button small variant="ghost" onClick={takePrevious}>
            {t('import.previous')}
          </Button>
        )}
        {text !== '' && (
          <Button
            small
            variant="ghost"
            onClick={() => {
              takeText('');
              area.current?.focus();
            }}
          >
            {t('import.clear')}
          </Button>
        )}
        <p id={`${id}-hint`} className="min-w-40 grow basis-40 text-caption text-muted">
          <KeyHint>{t('import.hint', { key: showKeys(findAction('paste')) ?? '' })}</KeyHint>
        </p>
      </div>
    </div>
  );
}
