import type { SnippetTarget } from '../../core/snippets/snippet.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { setPreferences } from '../../store/set-preferences.ts';
import { Select } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useWide } from '../../ui/use-wide.ts';
import { findSnippetTarget, groupOf, TARGET_GROUPS } from './target-groups.ts';

const ORDER = TARGET_GROUPS.flatMap(({ targets }) => targets);

interface TargetChoiceProps {
  readonly value: SnippetTarget;
}

function choose(id: string | undefined): void {
  if (id !== undefined) setPreferences(editorStore, { snippetTarget: id });
}

/** The language of the code. Where there is no room for two choices, it is one list of all targets. */
export function LanguageChoice({ value }: TargetChoiceProps) {
  const { t } = useI18n();
  const wide = useWide();
  if (!wide) {
    return (
      <Select
        aria-label={t('code.target')}
        options={ORDER.map((id) => ({ value: id, label: findSnippetTarget(id).label }))}
        value={value}
        onValue={choose}
      />
    );
  }
  return (
    <Segmented
      label={t('code.language')}
      value={groupOf(value).id}
      options={TARGET_GROUPS.map(({ id, label }) => ({ value: id, label: label ?? t('code.other') }))}
      onValue={(id) => choose(TARGET_GROUPS.find((one) => one.id === id)?.targets[0])}
    />
  );
}

/** The ways to call in the chosen language, when there are several. */
export function VariantChoice({ value }: TargetChoiceProps) {
  const { t } = useI18n();
  const wide = useWide();
  const { targets } = groupOf(value);
  if (!wide || targets.length === 1) return null;
  return (
    <Segmented
      label={t('code.target')}
      value={value}
      options={targets.map((id) => ({ value: id, label: findSnippetTarget(id).label }))}
      onValue={choose}
    />
  );
}
