import { findSecretParam, type SnippetRequest, webhookParams } from './snippet.ts';
import { writeJsLiteral } from './write-literal.ts';

/**
 * A module for Node.js 18 and later without packages. Errors are told by their message alone: a whole one can hold the address
 * of the webhook.
 */
export function writeJsFetch(request: SnippetRequest): string {
  const secret = findSecretParam(request.method)?.variable;
  const variables = ['B24_WEBHOOK_URL', ...(secret ? [secret] : [])].map((name) => `${name} = ''`);
  return `const { ${variables.join(', ')} } = process.env;

const params = ${writeJsLiteral(webhookParams(request), '', secret)};

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
