import { describe, expect, it } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { WebhookProblem } from '../text/reader-codes.ts';
import { webhookIssue } from './webhook-problems.ts';

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
    expect(say(issue).en).toMatch(/^[A-Z].*\.$/);
    expect(say(issue).ru).toMatch(/^[А-Я].*\.$/);
  });
});
