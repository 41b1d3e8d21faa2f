import { DOCS } from '../../json/docs.ts';
import type { Issue } from '../../json/issue.ts';
import { findSecrets } from '../../request/find-secrets.ts';
import { atButton, type Rule } from '../kit/rule.ts';
import { actionButtons } from './action-buttons.ts';
import { CARRIER_FIELDS } from './field-fix.ts';

/**
 * A webhook, a token or a password in a value that is stored, and so can be read by everybody in the chat. The secret is never
 * repeated.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export const secrets: Rule = (check) => {
  const issues: Issue[] = [];
  for (const { checked, fields, winner } of actionButtons(check)) {
    for (const field of winner === null ? [] : CARRIER_FIELDS[winner]) {
      const value = fields[field];
      // A variable in the place of a secret is where it belongs.
      const name = typeof value === 'string' ? findSecrets(check.filled.restore(value)).names[0] : undefined;
      if (name === undefined) continue;
      const code = field === 'LINK' ? 'link-secret' : 'value-secret';
      const params = { field, name: name === 'webhook' ? null : name };
      issues.push(atButton(checked, { code, severity: 'warning', field, params, page: DOCS.webhooks }));
    }
  }
  return issues;
};
