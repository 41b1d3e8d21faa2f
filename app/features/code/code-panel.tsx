import { Copy, Download } from 'lucide';
import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { METHODS, namedMethod } from '../../core/request/methods.ts';
import { type BotVersion, REGISTERING } from '../../core/snippets/commands/registration.ts';
import { registrationTargets } from '../../core/snippets/commands/write-registration.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { setDesignCommand } from '../../store/commands.ts';
import { noteUse } from '../../store/deeds.ts';
import { editorStore } from '../../store/editor-store.ts';
import { settledStore } from '../../store/settled.ts';
import { Button } from '../../ui/button.tsx';
import { copyAndTell } from '../../ui/copy.ts';
import { Select } from '../../ui/field.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { codeView } from './code-view.ts';
import { HighlightedCode } from './highlighted-code.tsx';
import { MethodNote } from './method-note.tsx';
import { RegistrationNote } from './registration-note.tsx';
import { LanguageChoice, VariantChoice } from './target-choice.tsx';
import { listVariables } from './target-groups.ts';
import { useHighlight } from './use-highlight.ts';
import { codeOf } from './written-code.ts';

const VERSIONS: readonly BotVersion[] = [2, 1];
const METHOD_OPTIONS = [...METHODS.map(({ name }) => name), ...VERSIONS.map((version) => REGISTERING[version])].map(
  (name) => ({ value: name, label: name }),
);

/** What has no room is scrolled to: a second line would push the code down. */
const ROW = 'relative flex items-center gap-2 overflow-x-auto -m-1 p-1 [scrollbar-width:none]';

function chooseMethod(name: string): void {
  const registers = VERSIONS.find((version) => REGISTERING[version] === name) ?? null;
  codeView.setState({ registers });
  const method = namedMethod(name);
  if (method !== null) setDesignCommand(editorStore, { method: method.name });
}

/**
 * The request as a program in many languages, or the calls that register its commands, always up to date and never with a secret
 * in it.
 */
export function CodePanel() {
  const { t } = useI18n();
  const method = useStore(editorStore, (state) => state.history.present.method);
  const registers = useStore(codeView, (view) => view.registers);
  const chosen = useStore(editorStore, (state) => state.preferences.snippetTarget);
  const { target, fileName, write } = useMemo(() => codeOf(chosen, registers), [chosen, registers]);
  const only = registers === null ? undefined : registrationTargets;
  // Typing comes first: the code of a large keyboard may follow a moment later.
  const design = useDeferredValue(useStore(settledStore, (state) => state.design));
  const written = useMemo(() => write(design), [write, design]);
  const code = written ?? '';
  const variables = useMemo(() => listVariables(code), [code]);
  const spans = useHighlight(target.language, code);
  // What is taken along is the design of the moment, never the deferred one.
  const take = () => {
    noteUse(editorStore);
    return write(editorStore.getState().history.present) ?? '';
  };
  const copy = () => void copyAndTell(take(), { copied: t('code.copied'), refused: t('code.copyRefused') });
  const download = () => saveFile(fileName, take(), 'text/plain;charset=utf-8');
  return (
    <section aria-label={t('code.title')} className="@container flex h-full min-h-0 flex-col bg-panel">
      {/* Two panes have room for one line of lists and icons. */}
      <div className="grid shrink-0 gap-1.5 border-b border-line-soft px-4 py-1.5 max-wide:px-3 wide:max-columns:flex">
        <div className={`${ROW} wide:max-columns:contents`}>
          <LanguageChoice value={target.id} only={only} />
          <div className="ml-auto flex gap-1 wide:max-columns:order-last">
            <Button
              variant="ghost"
              small
              icon={Copy}
              className="touch:min-w-11"
              title={t('code.copy')}
              disabled={written === null}
              onClick={copy}
            >
              <span className="@max-[38rem]:sr-only">{t('code.copy')}</span>
            </Button>
            <Button
              variant="ghost"
              small
              icon={Download}
              title={fileName}
              className="touch:min-w-11"
              disabled={written === null}
              onClick={download}
            >
              <span className="@max-[38rem]:sr-only">{t('code.download')}</span>
            </Button>
          </div>
        </div>
        <div className={`${ROW} wide:max-columns:contents`}>
          <VariantChoice value={target.id} only={only} />
          <Select
            aria-label={t('code.method')}
            className="min-w-24 shrink wide:w-58 wide:max-columns:shrink-0"
            options={METHOD_OPTIONS}
            value={registers === null ? method : REGISTERING[registers]}
            onValue={chooseMethod}
          />
        </div>
      </div>
      {registers === null ? (
        <MethodNote target={target.id} variables={variables} />
      ) : (
        <RegistrationNote variables={variables} />
      )}
      <HighlightedCode label={t('code.codeOf', { target: target.label })} spans={spans} />
    </section>
  );
}
