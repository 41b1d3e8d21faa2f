import { newDesign } from '../../app/core/keyboard/design.ts';
import { startHistory } from '../../app/core/keyboard/history.ts';
import { readKeyboard } from '../../app/core/request/read-keyboard.ts';
import { writeDraft } from '../../app/store/draft.ts';

/** A kept draft with so many buttons, four in a row. */
export function draftOf(count: number): string {
  const entries = Array.from({ length: count }, (_, i) => [
    { TEXT: `Button ${i}`, LINK: '/x', DISPLAY: 'LINE' },
    ...(i % 4 === 3 && i < count - 1 ? [{ TYPE: 'NEWLINE' }] : []),
  ]).flat();
  const { document } = readKeyboard({ BUTTONS: entries });
  return writeDraft(startHistory({ ...newDesign('Choose'), keyboard: document }));
}
