import { DOCS } from '../docs.ts';
import type { Issue } from '../issue.ts';
import { actionButtons } from './action-buttons.ts';
import { CARRIER_FIELDS } from './field-fix.ts';
import { findSecret } from './find-secret.ts';
import { atButton, type Rule } from './rule.ts';

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
      const secret = typeof value === 'string' ? findSecret(value) : null;
      if (secret === null) continue;
      const code = field === 'LINK' ? 'link-secret' : 'value-secret';
      const params = { field, name: secret === 'webhook' ? null : secret.name };
      issues.push(atButton(checked, { code, severity: 'warning', field, params, page: DOCS.webhooks }));
    }
  }
  return issues;
};
