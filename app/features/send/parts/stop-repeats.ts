import type { KeyboardEvent } from 'react';

/**
 * Takes the repeats of a held Enter away before anything hears of them: each would press the button with the focus again, or send
 * the form. Only a field of several lines keeps them.
 */
export function stopRepeats(event: KeyboardEvent): void {
  if (!event.repeat || event.key !== 'Enter') return;
  const breaksLine = event.target instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey;
  if (breaksLine) return;
  event.preventDefault();
  event.stopPropagation();
}
