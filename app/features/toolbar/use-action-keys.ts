import { useEffect } from 'react';
import { matchKey } from '../../store/actions/keys.ts';
import { editorStore } from '../../store/editor-store.ts';

/** Runs the actions of the table by their keys, wherever the focus is. */
export function useActionKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = matchKey(event);
      if (!action || event.defaultPrevented || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest('[data-native-undo], [role="menu"]')) return;
      const elsewhere = isField(target) || document.querySelector('dialog[open]') !== null;
      if (elsewhere && !action.inFields) return;
      event.preventDefault();
      if (action.enabled(editorStore.getState())) action.run(editorStore);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isField(element: Element): boolean {
  return element.matches('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"]');
}
