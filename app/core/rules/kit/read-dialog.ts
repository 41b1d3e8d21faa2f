/** `chatN` and `sgN` in any case, the number of a person or a bot, a CRM chat. A number of zeros only is nobody's. */
const FORM = /^(?:(?:chat|sg)0*[1-9]\d*|[1-9]\d*|crm\|[a-z_]+\|\d+)$/i;

/**
 * Whether portals know the form of a dialog id.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function isDialogId(text: string): boolean {
  return FORM.test(text);
}

/**
 * The dialog id inside of what was written or pasted: `Chat 12`, ` 7 `, an address with `IM_DIALOG=chat12`. Undefined when there is
 * none, or more than one could be meant.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function findDialogId(text: string): string | undefined {
  const trimmed = text.trim();
  const linked = /IM_DIALOG=([a-z]*\d+)(?!\w)/i.exec(trimmed)?.[1];
  if (linked !== undefined && isDialogId(linked)) return linked.toLowerCase();
  const [, kind = '', number = ''] = /^(chat|sg|)[\s_#:-]*0*([1-9]\d*)$/i.exec(trimmed) ?? [];
  return number === '' ? undefined : `${kind.toLowerCase()}${number}`;
}
