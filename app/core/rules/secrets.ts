import { DOCS } from '../docs.ts';
import type { Issue, Localized } from '../issue.ts';
import { actionButtons } from './action-buttons.ts';
import { CARRIER_FIELDS } from './field-fix.ts';
import { findSecret, type Secret } from './find-secret.ts';
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
      const message = describe(field, secret);
      issues.push(atButton(checked, { code, severity: 'warning', field, message, page: DOCS.webhooks }));
    }
  }
  return issues;
};

function describe(field: string, secret: Secret): Localized {
  if (secret === 'webhook') {
    return {
      en: `${field} holds a webhook, and everybody in the chat can read it. Keep it on your server.`,
      ru: `В ${field} лежит вебхук, и прочитать его сможет каждый в чате. Храните его на своём сервере.`,
    };
  }
  return {
    en: `${field} seems to hold a secret (${secret.name}): everybody in the chat can read it. Keep it on your server.`,
    ru: `Похоже, в ${field} есть секрет (${secret.name}): его сможет прочитать каждый в чате. Храните его на своём сервере.`,
  };
}
