import { Copy, Download } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { METHODS, namedMethod } from '../../core/request/methods.ts';
import { writeRequest } from '../../core/request/write-request.ts';
import { writeSnippet } from '../../core/snippets/write-snippet.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { setDesignCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { Button } from '../../ui/button.tsx';
import { copyAndTell } from '../../ui/copy.ts';
import { Select } from '../../ui/field.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { HighlightedCode } from './highlighted-code.tsx';
import { MethodNote } from './method-note.tsx';
import { LanguageChoice, VariantChoice } from './target-choice.tsx';
import { findSnippetTarget, listVariables } from './target-groups.ts';
import { useHighlight } from './use-highlight.ts';

const METHOD_OPTIONS = METHODS.map(({ name }) => ({ value: name, label: name }));

/** The request as a program in many languages, always up to date and never with a secret in it. */
export function CodePanel() {
  const { t } = useI18n();
  const method = useStore(editorStore, (state) => state.history.present.method);
  const target = findSnippetTarget(useStore(editorStore, (state) => state.preferences.snippetTarget));
  // Typing comes first: the code of a large keyboard may follow a moment later.
  const design = useDeferredValue(useStore(editorStore, (state) => state.history.present));
  const code = useMemo(() => writeSnippet(target.id, writeRequest(design)), [target.id, design]);
  const variables = useMemo(() => listVariables(code), [code]);
  const spans = useHighlight(target.language, code);
  // What is taken along is the design of the moment, never the deferred one.
  const latest = () => writeSnippet(target.id, writeRequest(editorStore.getState().history.present));
  const copy = () => void copyAndTell(latest(), { copied: t('code.copied'), refused: t('code.copyRefused') });
  const download = () => saveFile(target.fileName, latest(), 'text/plain;charset=utf-8');
  return (
    <section aria-label={t('code.title')} className="flex h-full min-h-0 flex-col bg-panel">
      <div className="grid shrink-0 gap-1.5 border-b border-line-soft px-4 py-1.5 max-wide:px-3">
        <div className="flex items-center gap-2">
          <LanguageChoice value={target.id} />
          <div className="ml-auto flex gap-1">
            <Button variant="ghost" small icon={Copy} onClick={copy}>
              <span className="max-wide:sr-only">{t('code.copy')}</span>
            </Button>
            <Button variant="ghost" small icon={Download} title={target.fileName} onClick={download}>
              <span className="max-wide:sr-only">{t('code.download')}</span>
            </Button>
          </div>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <VariantChoice value={target.id} />
          <Select
            aria-label={t('code.method')}
            className="wide:w-58"
            options={METHOD_OPTIONS}
            value={method}
            onValue={(name) => {
              setDesignCommand(editorStore, { method: namedMethod(name)?.name ?? method });
            }}
          />
        </div>
      </div>
      <MethodNote target={target.id} variables={variables} />
      <HighlightedCode label={t('code.codeOf', { target: target.label })} spans={spans} />
    </section>
  );
}
