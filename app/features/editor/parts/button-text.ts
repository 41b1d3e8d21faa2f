import { type KeyboardButton, unknownSource } from '../../../core/keyboard/document.ts';
import { shortSource } from '../../../core/keyboard/find-button.ts';

/** What a chip shows of a button: its text, the code that makes it, or the JSON of what stands there instead. */
export function buttonText(button: KeyboardButton): string {
  const source = unknownSource(button.raw);
  if (source !== null) return shortSource(source);
  if (button.raw !== undefined) return JSON.stringify(button.raw);
  const { TEXT } = button.fields;
  return typeof TEXT === 'string' ? TEXT.trim() : TEXT === undefined ? '' : JSON.stringify(TEXT);
}
