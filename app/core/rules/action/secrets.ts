import { DOCS } from '../../json/docs.ts';
import type { Issue } from '../../json/issue.ts';
import { findSecrets } from '../../request/find-secrets.ts';
import { askOnce, atButton, type Rule } from '../kit/rule.ts';
import { type ActingButton, actionButtons } from './action-buttons.ts';
import { CARRIER_FIELDS } from './field-fix.ts';

/**
 * A webhook, a token or a password in a value that is stored, and so can be read by everybody in the chat. The secret is never
 * repeated.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export const secrets: Rule = (check) => {
  const { unknown, restore } = check.filled;
  // A variable in the place of a secret is where it belongs.
  return unknown === 0
    ? secretsAlone(check)
    : actionButtons(check).flatMap((button) => findIn(button, (text) => findSecrets(restore(text)).names));
};

const secretsAlone = askOnce(actionButtons, (button) => findIn(button, (text) => findSecrets(text).names));

function findIn({ checked, fields, winner }: ActingButton, namesIn: (text: string) => readonly string[]): Issue[] {
  return (winner === null ? [] : CARRIER_FIELDS[winner]).flatMap((field) => {
    const value = fields[field];
    const name = typeof value === 'string' ? namesIn(value)[0] : undefined;
    if (name === undefined) return [];
    const code = field === 'LINK' ? 'link-secret' : 'value-secret';
    const params = { field, name: name === 'webhook' ? null : name };
    return [atButton(checked, { code, severity: 'warning', field, params, page: DOCS.webhooks })];
  });
}
