import type { LucideIcon } from 'lucide-react';
import { useStore } from 'zustand';
import { useI18n } from '../../i18n/i18n.tsx';
import { findAction } from '../../store/actions.ts';
import { editorStore } from '../../store/editor-store.ts';
import { showKeys } from '../../store/show-keys.ts';
import { IconButton } from '../../ui/button.tsx';
import { stepName } from './step-name.ts';

/** Undo or redo; the tooltip tells what would come back. */
export function ActionButton({ id, icon }: { id: 'undo' | 'redo'; icon: LucideIcon }) {
  const { t } = useI18n();
  const action = findAction(id);
  const enabled = useStore(editorStore, action.enabled);
  const step = useStore(editorStore, ({ history }) =>
    id === 'undo' ? history.past.at(-1)?.label : history.future[0]?.label,
  );
  const what = step === undefined ? t(`action.${id}`) : `${t(`action.${id}`)}: ${stepName(t, step)}`;
  return (
    <IconButton
      icon={icon}
      label={t(`action.${id}`)}
      title={`${what} (${showKeys(action)})`}
      disabled={!enabled}
      onClick={() => action.run(editorStore)}
    />
  );
}
