import { concatText, DIALECTS } from './code-dialects.ts';
import { findSecretParam, type SnippetOptions, type SnippetRequest } from './snippet.ts';
import { writeJsLiteral } from './write-literal.ts';
import { nameWebhookValues, type OwnNames } from './write-values.ts';

const OWN: OwnNames = {
  taken: 'B24_WEBHOOK_URL B24_BOT_TOKEN B24_CLIENT_ID params url response result description',
  hidden: 'B24_WEBHOOK_URL B24_BOT_TOKEN B24_CLIENT_ID params',
};

/**
 * A module for Node.js 18 and later without packages. Errors are told by their message alone: a whole one can hold the address
 * of the webhook.
 */
export function writeJsFetch(request: SnippetRequest, options?: SnippetOptions): string {
  const secret = findSecretParam(request.method)?.variable;
  const variables = ['B24_WEBHOOK_URL', ...(secret ? [secret] : [])].map((name) => `${name} = ''`);
  const values = nameWebhookValues(DIALECTS.javascript, request, OWN, options);
  const text = (value: string) => concatText(DIALECTS.javascript, values, value);
  const params = writeJsLiteral(values.request.params, '', secret, text);
  return `const { ${variables.join(', ')} } = process.env;

${values.declare()}const params = ${params};

try {
  // Unlike fetch, URL does not repeat a wrong address, which is a password, in its message.
  const url = new URL(\`\${B24_WEBHOOK_URL.replace(/\\/+$/, '')}/${request.method}\`);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(params),
  });
  const { result, error, error_description: description } = await response.json();
  if (error) throw new Error(\`\${error}: \${description}\`);
  console.log(result);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
`;
}
