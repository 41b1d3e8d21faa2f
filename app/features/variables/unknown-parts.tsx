import { shortSource } from '../../core/keyboard/find-button.ts';
import type { UnknownPart } from '../../core/variables/list-variables.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { showIssueCommand } from '../../store/issues.ts';

/** Code that makes buttons: nothing that a sample could stand for. */
export function UnknownParts({ unknown }: { readonly unknown: readonly UnknownPart[] }) {
  const { t } = useI18n();
  return (
    <section aria-label={t('variables.unknown')} className="px-4 py-2.5">
      <h3 className="font-semibold">{t('variables.unknown')}</h3>
      <p className="text-caption text-muted">{t('variables.unknownHint')}</p>
      <ul className="mt-1.5 flex flex-wrap gap-1.5">
        {unknown.map(({ source, target }) => (
          <li key={JSON.stringify(target)} className="min-w-0">
            <button
              type="button"
              title={source}
              onClick={() => showIssueCommand(editorStore, { target })}
              className="max-w-full truncate rounded-chip border border-dashed px-2.5 py-1 font-mono text-caption hover:bg-bg touch:min-h-11"
            >
              {shortSource(source)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
