const NAMES: ReadonlySet<string> = new Set([
  'accesstoken',
  'applicationtoken',
  'auth',
  'authid',
  'bottoken',
  'clientid',
  'clientsecret',
  'refreshid',
  'refreshtoken',
  'sessid',
]);

/**
 * Whether a parameter of this name signs a request in, in any spelling (`botToken`, `BOT_TOKEN`): its value is never kept.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function isSecretName(name: string): boolean {
  return NAMES.has(name.replace(/[_-]/g, '').toLowerCase());
}
