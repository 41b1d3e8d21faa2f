import type { IconNode } from 'lucide';
import { useDeferredValue } from 'react';
import { useStore } from 'zustand';
import { type TranslateFirst, useFirstI18n } from '../../i18n/i18n.tsx';
import { findAction } from '../../store/actions/actions.ts';
import { showKeys } from '../../store/actions/keys.ts';
import { STEP_LABELS } from '../../store/change.ts';
import { editorStore } from '../../store/editor-store.ts';
import { IconButton } from '../../ui/button.tsx';

/** Undo or redo; the tooltip tells what would come back. */
export function ActionButton({ id, icon }: { id: 'undo' | 'redo'; icon: IconNode }) {
  const { t } = useFirstI18n();
  const action = findAction(id);
  // A moment after what has been done is drawn: no key waits for the bar on top.
  const enabled = useDeferredValue(useStore(editorStore, action.enabled));
  const step = useDeferredValue(
    useStore(editorStore, ({ history }) => (id === 'undo' ? history.past.at(-1) : history.future[0])),
  );
  const tab = useStore(editorStore, (state) => state.tab);
  const isForeign = step?.by !== undefined && step.by !== tab;
  const name = step && (isForeign ? t('app.otherTab', { step: stepName(t, step.label) }) : stepName(t, step.label));
  const what = name === undefined ? t(`action.${id}`) : `${t(`action.${id}`)}: ${name}`;
  return (
    <IconButton
      icon={icon}
      label={t(`action.${id}`)}
      caption={t(`action.${id}`)}
      title={`${what} (${showKeys(action)})`}
      disabled={!enabled}
      onClick={() => action.run(editorStore)}
    />
  );
}

/** The name of a step of the history; kept histories may hold labels that this version no longer writes. */
function stepName(t: TranslateFirst, label: string): string {
  const known = STEP_LABELS.find((step) => step === label);
  return known ? t(`step.${known}`) : label;
}
