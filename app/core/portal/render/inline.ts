import type { JsonObject } from '../../json/json.ts';
import type { StoredButton } from '../validator/store-answer.ts';
import { storeDisplay } from '../validator/store-word.ts';

/** Whether a stored button stands beside others: only the very word BLOCK keeps it alone, a stored `true` does not. */
export function isInline({ DISPLAY }: Pick<StoredButton, 'DISPLAY'>): boolean {
  return DISPLAY !== 'BLOCK';
}

/** Whether a button will stand beside others once it is stored, by its fields as they are sent. */
export function isSentInline(fields: JsonObject): boolean {
  return isInline({ DISPLAY: storeDisplay(fields) });
}
