/** An incoming webhook, cut into the parts an address is built of. `secret` is a password: memory only. */
export interface Webhook {
  /** Scheme, host and port, as `https://example.bitrix24.com`. */
  readonly origin: string;
  /** `''`, or the folder an on-premise portal lives in, as `/portal`. */
  readonly prefix: string;
  /** The owner's number, rarely a login. */
  readonly user: string;
  readonly secret: string;
}

/**
 * The address to send a method to. It holds the secret: hand it to `fetch` and to nothing else.
 * No `.json` suffix: JSON is what a portal answers anyway.
 */
export function webhookUrl(webhook: Webhook, method: string): string {
  return `${webhook.origin}${webhook.prefix}/rest/${webhook.user}/${webhook.secret}/${method}`;
}

/**
 * The address as it may be shown. The row of dots is always six long, so that not even the length of the secret is told.
 */
export function maskWebhook(webhook: Webhook): string {
  return `${webhook.origin}${webhook.prefix}/rest/${webhook.user}/••••••/`;
}
