import { useLayoutEffect } from 'react';
import { BUTTON_ACTIONS } from '../../core/request/actions.ts';
import { type TranslateFirst, useFirstI18n } from '../../i18n/i18n.tsx';
import type { ActionId } from '../../store/actions/action.ts';
import { isSingleKey, matchKey } from '../../store/actions/keys.ts';
import { editorStore } from '../../store/editor-store.ts';
import { isField } from '../../ui/is-field.ts';
import { announce } from '../../ui/live.tsx';

/** Runs the actions of the table by their keys, wherever the focus is, in the language of the page. */
export function useActionKeys(): void {
  const { t } = useFirstI18n();
  // Before anything is seen: who sees the page may press a key.
  useLayoutEffect(() => {
    editorStore.setState({ word: t });
    const onKeyDown = (event: KeyboardEvent) => {
      const action = matchKey(event);
      if (!action || event.defaultPrevented || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest('[data-native-undo], [role="menu"]')) return;
      const elsewhere = isField(target) || document.querySelector('dialog[open]') !== null;
      if (elsewhere && !action.inFields) return;
      const state = editorStore.getState();
      if (isSingleKey(event) && !state.preferences.singleKeys) return;
      event.preventDefault();
      if (!action.enabled(state)) return;
      action.run(editorStore);
      sayAdded(action.id, t);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [t]);
}

/** What came is not where the focus was. */
function sayAdded(id: ActionId, t: TranslateFirst): void {
  const kind = BUTTON_ACTIONS.find((one) => id === `add${one.kind}`)?.kind;
  const name = kind ? t(`button.${kind}`) : id === 'addRow' ? t('editor.newRow') : null;
  if (name !== null) announce(t('editor.added', { name }));
}
