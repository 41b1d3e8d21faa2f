import type { JsonObject } from '../core/json/json.ts';

/** The dialog that a call of any family is made to; '' when its method needs none. */
export function dialogOf({ DIALOG_ID, dialogId }: JsonObject): string {
  const id = DIALOG_ID ?? dialogId;
  return typeof id === 'string' ? id : '';
}
