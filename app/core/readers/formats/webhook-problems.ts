import type { Issue, Severity } from '../../json/issue.ts';
import type { WebhookProblem } from '../text/reader-codes.ts';

const severities: Partial<Record<WebhookProblem, Severity>> = {
  'webhook-several': 'warning',
  'webhook-rest3': 'info',
};

/**
 * The problem as an issue, which holds nothing of what was pasted.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function webhookIssue(code: WebhookProblem): Issue {
  return { code, severity: severities[code] ?? 'error', path: [], params: {} };
}
