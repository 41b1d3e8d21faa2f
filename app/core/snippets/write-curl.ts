import { SHELL, shellHead, writeJsonBody } from './json-dialects.ts';
import { fillSecret, findSecretParam, type SnippetOptions, type SnippetRequest } from './snippet.ts';
import { type NamedValues, nameWebhookValues, type OwnNames } from './write-values.ts';

/** The names of the script's own variables. */
export const SHELL_NAMES: OwnNames = {
  taken:
    'B24_WEBHOOK_URL B24_BOT_TOKEN B24_CLIENT_ID B24_PORTAL B24_ACCESS_TOKEN text special part between json_text json_value',
};

/**
 * A request as text for a POSIX shell. The address of the webhook comes from the environment variable B24_WEBHOOK_URL, so
 * that the text can be kept and shown: it never holds a secret. No comment stands in it: zsh would run one that is pasted.
 */
export function writeCurl(request: SnippetRequest, options?: SnippetOptions): string {
  const secret = findSecretParam(request.method);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell.
  const address = '${B24_WEBHOOK_URL%/}';
  return curlLines(nameWebhookValues(SHELL, request, SHELL_NAMES, options), secret, `${address}/${request.method}`);
}

/**
 * A POST of JSON with cURL: the parameters with the value of a variable in the place of `SECRET`, to an address that stands
 * between double quotes.
 */
export function curlLines(
  values: NamedValues,
  secret: { readonly name: string; readonly variable: string } | null,
  address: string,
): string {
  const body = `'${writeJsonBody(SHELL, values)}'`;
  return `${shellHead(values)}${[
    'curl -sS --fail-with-body -X POST \\',
    "  -H 'Content-Type: application/json' \\",
    "  -H 'Accept: application/json' \\",
    // The quotes of the shell close and open again around the variable.
    `  -d ${secret ? fillSecret(body, secret.name, `"'"$${secret.variable}"'"`) : body} \\`,
    `  "${address}"`,
    '',
  ].join('\n')}`;
}
