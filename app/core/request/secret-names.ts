/** Whole names, without case and signs. */
const NAMES: ReadonlySet<string> = new Set([
  'auth',
  'authid',
  'authorization',
  'clientid',
  'pwd',
  'refreshid',
  'sessid',
  'sessionid',
  'signature',
  'webhook',
  'webhookcode',
  'webhookkey',
  'webhookurl',
]);

/** Ends of names. The token of a button's colour is no secret. */
const ENDS = /(?:(?<!color)token|secret|password|passwd|apikey|accesskey|privatekey)$/;
const LONGEST_NAME = 64;

/**
 * Whether what stands under this name is known to its owner alone, in any spelling (`botToken`, `BOT_TOKEN`, `bot-token`).
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function isSecretName(name: string): boolean {
  const plain = name.slice(-LONGEST_NAME).replace(/[_-]/g, '').toLowerCase();
  return NAMES.has(plain) || ENDS.test(plain);
}
