import { DOCS } from '../../json/docs.ts';
import type { Issue } from '../../json/issue.ts';
import type { Button } from '../../keyboard/document.ts';
import { isNewline } from '../../keyboard/is-newline.ts';
import { atButton, type ButtonIssue, type Check, type CheckedButton, type Rule } from './rule.ts';

/** What a look at one button finds. */
export type Found = ButtonIssue | readonly ButtonIssue[] | null;

/**
 * A rule that looks at the buttons one by one. What is no button for the portal, an entry that is not an object or a NEWLINE
 * among the buttons, is passed over: of its fields nothing is left to say.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function forButtons(find: (checked: CheckedButton, check: Check) => Found): Rule {
  return (check) => {
    const issues: Issue[] = [];
    for (const checked of check.buttons) {
      if (!isButton(checked.button)) continue;
      const found = find(checked, check);
      if (found === null) continue;
      for (const issue of isList(found) ? found : [found])
        issues.push(atButton(checked, { page: DOCS.keyboards, ...issue }));
    }
    return issues;
  };
}

/** Whether an entry of a row is a button for the portal. */
export function isButton({ raw, fields }: Button): boolean {
  return raw === undefined && !isNewline(fields);
}

function isList(found: Exclude<Found, null>): found is readonly ButtonIssue[] {
  return Array.isArray(found);
}
