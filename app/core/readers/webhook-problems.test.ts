import { describe, expect, it } from 'vitest';
import { type WebhookProblem, webhookIssue } from './webhook-problems.ts';

describe('webhookIssue', () => {
  it.each<[WebhookProblem, string]>([
    ['webhook-empty', 'error'],
    ['webhook-http', 'error'],
    ['webhook-secret-hidden', 'error'],
    ['webhook-several', 'warning'],
    ['webhook-rest3', 'info'],
  ])('%s is of severity %s', (code, severity) => {
    const issue = webhookIssue(code);
    expect(issue).toMatchObject({ code, severity, path: [] });
    expect(issue.message.en).toMatch(/^[A-Z].*\.$/);
    expect(issue.message.ru).toMatch(/^[А-Я].*\.$/);
  });
});
