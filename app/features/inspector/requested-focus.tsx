import { type RefObject, useEffect } from 'react';
import { useStore } from 'zustand';
import type { Target } from '../../core/json/issue.ts';
import { DOES, grantFocus, requestedFocus } from '../../store/selection.ts';

interface RequestedFocusProps {
  readonly root: RefObject<HTMLElement | null>;
  /** Whether what is drawn is what is selected. */
  readonly ready: boolean;
}

/** Gives the focus to the field that somebody asked for, as soon as it is drawn. */
export function RequestedFocus({ root, ready }: RequestedFocusProps) {
  const target = useStore(requestedFocus, (state) => state.target);
  useEffect(() => {
    if (target === null || !ready || !root.current) return;
    grantFocus();
    focusField(root.current, target);
  }, [target, ready, root]);
  return null;
}

/** Without a control of its own the field has the whole inspector for a place. */
function focusField(root: HTMLElement, target: Target): void {
  const name = 'field' in target ? target.field : undefined;
  const find = (field: string) => root.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
  const place = name === undefined ? null : (find(name) ?? (name === DOES ? find('ACTION') : null));
  for (let part = place?.closest('details'); part; part = part.parentElement?.closest('details')) part.open = true;
  const control =
    place?.querySelector<HTMLElement>('[type="radio"]:checked') ??
    place?.querySelector<HTMLElement>('input:not([type="color"]), select, textarea') ??
    place?.querySelector<HTMLElement>('button');
  // The message has its field on the canvas, if that is in sight.
  const goal = control ?? (name === 'message' ? document.querySelector<HTMLElement>('[data-message]') : null) ?? root;
  goal.focus();
  if (goal instanceof HTMLInputElement) goal.select();
  (place ?? goal).scrollIntoView({ block: goal === root ? 'start' : 'nearest' });
}
