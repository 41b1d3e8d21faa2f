import { useStore } from 'zustand';
import { makeRegistration } from '../../core/snippets/commands/registration.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { codeView } from './code-view.ts';

interface RegistrationNoteProps {
  /** The names under which the code finds what it must not hold. */
  readonly variables: readonly string[];
}

/** What is registered, and the names under which the code finds what it must not hold. */
export function RegistrationNote({ variables }: RegistrationNoteProps) {
  const { t } = useI18n();
  const count = useStore(editorStore, (state) => makeRegistration(state.history.present.keyboard, 2).commands.length);
  return (
    <div className="flex shrink-0 flex-wrap items-baseline gap-x-3 px-4 pt-1.5 text-caption max-wide:px-3">
      <p className="min-w-0 break-words text-muted">
        {count === 0 ? t('code.noCommands') : t('code.registers', { count })}
        {variables.length > 0 && ` ${t('code.reads', { names: variables.join(', ') })}`}
      </p>
      <button
        type="button"
        onClick={() => codeView.setState({ registers: null })}
        className="font-medium text-accent-strong hover:underline touch:-my-3.5 touch:py-3.5"
      >
        {t('code.backToRequest')}
      </button>
    </div>
  );
}
