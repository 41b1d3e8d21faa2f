import { type KeyboardEvent, useState } from 'react';

interface ListKeys {
  readonly ids: readonly string[];
  readonly selected: string;
  /** Whether there is something to show, be it only a sentence. */
  readonly hasContent: boolean;
  /** Whether the text is only a way to an option, so that Enter must not go on with it. */
  readonly isSearch: boolean;
  readonly onOpen: () => void;
  readonly onChoose: (id: string) => void;
}

/**
 * The list of a combobox by keyboard: whether it is open, and which option is active; the focus stays in the input.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function useListKeys({ ids, selected, hasContent, isSearch, onOpen, onChoose }: ListKeys) {
  const [wants, setWants] = useState(false);
  const open = wants && hasContent;
  const [wanted, setActive] = useState<string | null>(null);
  const active = open && wanted !== null && ids.includes(wanted) ? wanted : null;
  const show = () => {
    setActive(null);
    if (wants) return;
    setWants(true);
    onOpen();
  };
  const hide = () => {
    setWants(false);
    setActive(null);
  };
  const choose = (id: string) => {
    hide();
    onChoose(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (ctrlKey || metaKey || event.nativeEvent.isComposing) return;
    if (key === 'Escape') {
      if (!open) return;
      hide();
    } else if (key === 'Enter') {
      if (active !== null) choose(active);
      else if (open && isSearch) setActive(ids[0] ?? null);
      // Enter chooses a recipient; it must not send by accident.
      else hide();
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (altKey) key === 'ArrowDown' ? show() : hide();
      else {
        if (!open) show();
        setActive(stepTo(ids, active, key, open ? null : selected));
      }
    } else if (key === 'Home' || key === 'End') {
      // Without an active option they belong to the text.
      if (active === null || shiftKey) return;
      setActive(stepTo(ids, active, key, null));
    } else return;
    event.preventDefault();
    // Escape closes the list, not the dialog around it.
    event.stopPropagation();
  };
  return { open, active, setActive, show, hide, choose, onKeyDown };
}

type Step = 'ArrowDown' | 'ArrowUp' | 'Home' | 'End';

/** The option that a key leads to, round and round. A list that is just being opened begins at what is chosen. */
export function stepTo(ids: readonly string[], active: string | null, key: Step, chosen: string | null): string | null {
  if (active === null && chosen !== null && ids.includes(chosen)) return chosen;
  const at = active === null ? -1 : ids.indexOf(active);
  const down = at < 0 ? 0 : (at + 1) % ids.length;
  const up = at <= 0 ? ids.length - 1 : at - 1;
  const next = { ArrowDown: down, ArrowUp: up, Home: 0, End: ids.length - 1 }[key];
  return ids[next] ?? null;
}
