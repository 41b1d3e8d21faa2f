import type { SnippetTarget } from '../../core/snippets/snippet.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { setPreferences } from '../../store/set-preferences.ts';
import { Select } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useRoom } from '../../ui/use-room.ts';
import { findSnippetTarget, groupOf, TARGET_GROUPS } from './target-groups.ts';

const ORDER = TARGET_GROUPS.flatMap(({ targets }) => targets);

interface TargetChoiceProps {
  readonly value: SnippetTarget;
  /** The targets that there are, where not all are. */
  readonly only?: readonly SnippetTarget[] | undefined;
}

/** The groups with those of their targets that there are. */
function groupsOf(only: readonly SnippetTarget[] = ORDER): typeof TARGET_GROUPS {
  return TARGET_GROUPS.map((group) => ({
    ...group,
    targets: group.targets.filter((one) => only.includes(one)),
  })).filter(({ targets }) => targets.length > 0);
}

function choose(id: string | undefined): void {
  if (id !== undefined) setPreferences(editorStore, { snippetTarget: id });
}

/** The language of the code. Where there is no room for two choices, it is one list of all targets. */
export function LanguageChoice({ value, only }: TargetChoiceProps) {
  const { t } = useI18n();
  const wide = useRoom() === 'columns';
  const groups = groupsOf(only);
  if (!wide) {
    return (
      <Select
        aria-label={t('code.target')}
        options={groups
          .flatMap(({ targets }) => targets)
          .map((id) => ({ value: id, label: findSnippetTarget(id).label }))}
        value={value}
        onValue={choose}
      />
    );
  }
  return (
    <Segmented
      label={t('code.language')}
      value={groupOf(value).id}
      options={groups.map(({ id, label }) => ({ value: id, label: label ?? t('code.other') }))}
      onValue={(id) => choose(groups.find((one) => one.id === id)?.targets[0])}
    />
  );
}

/** The ways to call in the chosen language, when there are several. */
export function VariantChoice({ value, only }: TargetChoiceProps) {
  const { t } = useI18n();
  const wide = useRoom() === 'columns';
  const targets = groupsOf(only).find((group) => group.id === groupOf(value).id)?.targets ?? [];
  if (!wide || targets.length < 2) return null;
  return (
    <Segmented
      label={t('code.target')}
      value={value}
      options={targets.map((id) => ({ value: id, label: findSnippetTarget(id).label }))}
      onValue={choose}
    />
  );
}
