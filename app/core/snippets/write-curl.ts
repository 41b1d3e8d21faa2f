import type { JsonObject } from '../json/json.ts';
import { jsonText, quoteShell } from './quote-string.ts';
import { fillSecret, findSecretParam, type SnippetRequest, webhookParams } from './snippet.ts';

/**
 * A request as text for a POSIX shell. The address of the webhook comes from the environment variable B24_WEBHOOK_URL, so
 * that the text can be kept and shown: it never holds a secret. No comment stands in it: zsh would run one that is pasted.
 */
export function writeCurl(request: SnippetRequest): string {
  const secret = findSecretParam(request.method);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell.
  const address = '${B24_WEBHOOK_URL%/}';
  return curlLines(webhookParams(request), secret, `${address}/${request.method}`);
}

/**
 * A POST of JSON with cURL: the parameters with the value of a variable in the place of `SECRET`, to an address that stands
 * between double quotes.
 */
export function curlLines(
  params: JsonObject,
  secret: { readonly name: string; readonly variable: string } | null,
  address: string,
): string {
  const body = quoteShell(jsonText(params));
  return [
    'curl -sS --fail-with-body -X POST \\',
    "  -H 'Content-Type: application/json' \\",
    "  -H 'Accept: application/json' \\",
    // The quotes of the shell close and open again around the variable.
    `  -d ${secret ? fillSecret(body, secret.name, `"'"$${secret.variable}"'"`) : body} \\`,
    `  "${address}"`,
    '',
  ].join('\n');
}
