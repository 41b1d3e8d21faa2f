/** A secret found in a value: a webhook, or the name of what it is the value of. Never the secret itself. */
export type Secret = 'webhook' | { readonly name: string };

const WEBHOOK = /\/rest\/(?:api\/)?(?:\d+\/[\da-z]{6,}|[\w.@-]+\/(?=[a-z]*\d)[\da-z]{12,})(?![\w.-])/i;
const SIGN_IN = /^(?:https?:)?\/\/[^\s/?#@:]+:[^\s/?#@]+@/i;
const NAMED =
  /(?:^|[^\w-])(\w*(?:token|secret|password|passwd|api_?key|access_?key)|auth|pwd|sessid|signature)["']?\s*[=:]\s*["']?[\w.~+/%-]{6,}/i;
// A key is a word of many meanings: only a long value of letters and digits looks like a secret.
const KEY = /(?:^|[^\w-])(key)["']?\s*[=:]\s*["']?(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{12,}/i;
// Without one of these there is nothing to look for, as in most texts.
const SIGNS = /[=@]|["'\s\w]:(?!\/\/)|\/rest\//i;
const LONGEST_NAME = 24;

/**
 * Looks for something that only its owner should know in a text that everybody in a chat can read. A placeholder in brackets
 * or signs, such as `token={TOKEN}`, is none.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function findSecret(text: string): Secret | null {
  if (text.length < 8 || !SIGNS.test(text)) return null;
  if (WEBHOOK.test(text)) return 'webhook';
  if (SIGN_IN.test(text)) return { name: 'user:password' };
  const name = NAMED.exec(text)?.[1] ?? KEY.exec(text)?.[1];
  if (name === undefined) return null;
  return { name: name.length > LONGEST_NAME ? `…${name.slice(-LONGEST_NAME)}` : name };
}
