import type { Issue } from '../json/issue.ts';
import type { JsonObject } from '../json/json.ts';
import { removeSecrets } from './mask-secrets.ts';
import { requestIssue } from './request-issues.ts';

/**
 * The parameters of a request without those that sign it in, wherever they stand save in the keyboard, and an issue for each.
 * The same object when there are none.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function dropSecrets(params: JsonObject): { readonly params: JsonObject; readonly issues: readonly Issue[] } {
  const { value, removed } = removeSecrets(params, (name) => name.toUpperCase() !== 'KEYBOARD');
  return { params: value, issues: removed.map((path) => requestIssue('secret-left-out', path)) };
}
