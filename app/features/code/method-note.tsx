import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Design } from '../../core/keyboard/design.ts';
import { findMethod, type Method } from '../../core/request/methods.ts';
import { makeRegistration } from '../../core/snippets/commands/registration.ts';
import type { SnippetTarget } from '../../core/snippets/snippet.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore, select } from '../../store/editor-store.ts';
import { problemStore, problemsAt } from '../../store/problems.ts';
import { requestFocus } from '../../store/selection.ts';
import { settledStore } from '../../store/settled.ts';
import { classNames } from '../../ui/class-names.ts';
import { SeverityIcon } from '../../ui/severity-icon.tsx';
import { codeView } from './code-view.ts';
import { missingIds } from './target-groups.ts';

const DOOR =
  'relative text-left font-medium text-accent-strong hover:underline touch:min-w-11 touch:-my-3.5 touch:py-3.5';

interface MethodNoteProps {
  readonly target: SnippetTarget;
  readonly variables: readonly string[];
}

/** What the method still needs, where the code runs, and the names under which it finds what it must not hold. */
export function MethodNote({ target, variables }: MethodNoteProps) {
  const { t } = useI18n();
  const design = useStore(settledStore, (state) => state.design);
  const missing = missingIds(design);
  const method = findMethod(design.method);
  const { secret, successor } = method;
  const told = () => {
    if (target === 'php-onpremise') return t('code.onpremise');
    if (variables.length > 0) return t('code.reads', { names: variables.join(', ') });
    return secret === null ? '' : t('code.secret', { name: secret });
  };
  const { keyboard } = design;
  const hasCommands = useMemo(() => makeRegistration(keyboard, 2).commands.length > 0, [keyboard]);
  const isSilent = missing.length === 0 && told() === '';
  if (isSilent && successor === null && !hasCommands) return null;
  return (
    <div className="flex shrink-0 flex-wrap items-baseline gap-x-3 px-4 pt-1.5 touch:gap-y-7 touch:py-3.5 text-caption max-wide:px-3">
      {missing.length > 0 && <Missing design={design} missing={missing} />}
      {told() !== '' && <p className="min-w-0 break-words text-muted">{told()}</p>}
      {hasCommands && (
        <button
          type="button"
          onClick={() => codeView.setState({ registers: method.family === 'imbot' ? 1 : 2 })}
          className={DOOR}
        >
          {t('code.register')}
        </button>
      )}
      {successor !== null && (
        <button type="button" onClick={() => editorStore.setState({ dialog: 'convert' })} className={DOOR}>
          {t('convert.open')}
        </button>
      )}
    </div>
  );
}

function Missing({ design, missing }: { readonly design: Design; readonly missing: Method['needs'] }) {
  const { t } = useI18n();
  const show = () => {
    const [field] = missing;
    if (field === undefined) return;
    select(editorStore, null);
    editorStore.setState({ panel: 'inspector' });
    requestFocus({ kind: 'request', field });
  };
  // Nobody has made a mistake who has not come to it yet.
  const isToDo = useStore(problemStore, (state) => {
    const own = problemsAt(state, 'request').find(
      ({ issue: { target } }) => target?.kind === 'request' && missing.some((need) => need === target.field),
    );
    return !own || own.problem.standing === 'todo';
  });
  return (
    <p className={classNames('flex flex-wrap items-baseline gap-x-1.5', isToDo ? 'text-muted' : 'text-warn')}>
      <SeverityIcon severity={isToDo ? 'todo' : 'warning'} size={14} className="self-center" />
      {t('code.missing', { method: design.method, names: missing.map((name) => t(`code.need.${name}`)).join(', ') })}
      <button type="button" onClick={show} className={DOOR}>
        {t('code.fill')}
      </button>
    </p>
  );
}
