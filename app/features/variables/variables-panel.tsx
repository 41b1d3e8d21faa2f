import { Braces } from 'lucide';
import { useDeferredValue } from 'react';
import { useStore } from 'zustand';
import { variablesOf } from '../../core/variables/list-variables.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { settledStore } from '../../store/settled.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { UnknownParts } from './unknown-parts.tsx';
import { VariableRow } from './variable-row.tsx';

/** Every value that is known only when a program runs: its sample, its name, and where it stands. */
export function VariablesPanel() {
  const { t } = useI18n();
  const present = useStore(settledStore, (state) => state.design);
  // Where they stand may follow a moment later than what is typed.
  const { variables, unknown } = variablesOf(useDeferredValue(present));
  return (
    <section aria-label={t('variables.title')} className="relative h-full min-h-0 overflow-y-auto bg-panel">
      {variables.length === 0 && unknown.length === 0 && (
        <p className="flex max-w-prose gap-2 px-4 py-3 text-muted">
          <Icon of={Braces} size={16} strokeWidth={1.75} className="mt-0.5 shrink-0" />
          {t('variables.empty', { example: '{{name}}' })}
        </p>
      )}
      {variables.length > 0 && (
        <ul>
          {variables.map((variable, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a renamed variable stays in its place, and so does the focus.
            <VariableRow key={index} variable={variable} />
          ))}
        </ul>
      )}
      {unknown.length > 0 && <UnknownParts unknown={unknown} />}
    </section>
  );
}
