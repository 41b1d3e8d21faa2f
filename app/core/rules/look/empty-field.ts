import { forButtons } from '../kit/for-buttons.ts';
import { LOOK_FIELDS } from '../kit/look-fields.ts';
import { clearField } from '../kit/make-fix.ts';
import type { ButtonIssue, Rule } from '../kit/rule.ts';

/**
 * A field of the look that is null or an empty text: the portal takes it for missing.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const emptyField: Rule = forButtons(({ button: { id, fields } }) => {
  const isEmpty = (name: string) => fields[name] === null || fields[name] === '';
  if (!LOOK_FIELDS.some(isEmpty)) return null;
  const empty = LOOK_FIELDS.filter(isEmpty);
  return empty.map(
    (name): ButtonIssue => ({
      code: 'empty-field',
      severity: 'info',
      field: name,
      params: { name },
      fix: clearField(id, name),
    }),
  );
});
