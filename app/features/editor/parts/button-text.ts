import type { KeyboardButton } from '../../../core/keyboard/document.ts';

/** What a chip shows of a button: its text, or the JSON of what stands there instead. */
export function buttonText(button: KeyboardButton): string {
  if (button.raw !== undefined) return JSON.stringify(button.raw);
  const { TEXT } = button.fields;
  return typeof TEXT === 'string' ? TEXT.trim() : TEXT === undefined ? '' : JSON.stringify(TEXT);
}
