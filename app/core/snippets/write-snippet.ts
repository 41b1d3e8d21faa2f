import { jsonText } from './quote-string.ts';
import { cleanRequest, type Snippet, type SnippetOptions, type SnippetRequest, type SnippetTarget } from './snippet.ts';
import { writeBx24js } from './write-bx24js.ts';
import { writeCurl } from './write-curl.ts';
import { writeCurlOauth } from './write-curl-oauth.ts';
import { writeCurlPowershell } from './write-curl-powershell.ts';
import { writeGo } from './write-go.ts';
import { writeJsFetch } from './write-js-fetch.ts';
import { writeJsTs } from './write-js-ts.ts';
import { writeJsUmd } from './write-js-umd.ts';
import { writeN8n } from './write-n8n.ts';
import { writePhpCrest } from './write-php-crest.ts';
import { writePhpOnpremise } from './write-php-onpremise.ts';
import { writePhpSdk } from './write-php-sdk.ts';
import { writePythonRequests } from './write-python-requests.ts';
import { writePythonSdk } from './write-python-sdk.ts';

const SNIPPETS: Readonly<Record<SnippetTarget, Snippet>> = {
  'curl-webhook': { label: 'cURL (Webhook)', language: 'shell', fileName: 'request.sh', write: writeCurl },
  'curl-oauth': { label: 'cURL (OAuth)', language: 'shell', fileName: 'request-oauth.sh', write: writeCurlOauth },
  'curl-powershell': {
    label: 'cURL (PowerShell)',
    language: 'powershell',
    fileName: 'request.ps1',
    write: writeCurlPowershell,
  },
  'js-ts': { label: 'JS (TS)', language: 'typescript', fileName: 'request.ts', write: writeJsTs },
  'js-umd': { label: 'JS (UMD)', language: 'html', fileName: 'request.html', write: writeJsUmd },
  'js-fetch': { label: 'JS (fetch)', language: 'javascript', fileName: 'request.mjs', write: writeJsFetch },
  bx24js: { label: 'BX24.js', language: 'html', fileName: 'request-bx24.html', write: writeBx24js },
  'php-sdk': { label: 'PHP', language: 'php', fileName: 'request.php', write: writePhpSdk },
  'php-crest': { label: 'PHP CRest', language: 'php', fileName: 'request-crest.php', write: writePhpCrest },
  'php-onpremise': {
    label: 'PHP (on-premise)',
    language: 'php',
    fileName: 'request-onpremise.php',
    write: writePhpOnpremise,
  },
  'python-sdk': { label: 'Python', language: 'python', fileName: 'request.py', write: writePythonSdk },
  'python-requests': {
    label: 'Python (requests)',
    language: 'python',
    fileName: 'request_http.py',
    write: writePythonRequests,
  },
  go: { label: 'Go', language: 'go', fileName: 'main.go', write: writeGo },
  n8n: { label: 'n8n', language: 'json', fileName: 'n8n-nodes.json', write: writeN8n },
  json: { label: 'JSON', language: 'json', fileName: 'request.json', write: ({ params }) => `${jsonText(params)}\n` },
};

/** All targets in the order of their tabs. The labels are those of the documentation's tabs where it has them. */
export const snippetTargets: readonly ({ readonly id: SnippetTarget } & Omit<Snippet, 'write'>)[] = (
  Object.entries(SNIPPETS) as [SnippetTarget, Snippet][]
).map(([id, { label, language, fileName }]) => ({ id, label, language, fileName }));

/**
 * The request as code that can be run as it is, once its variables have values: run with any, it sends what `fillVariables` makes of the
 * request with them. It reads the address of the webhook and the secret of a bot from the
 * environment and never holds either; parameters that sign in are left out.
 */
export function writeSnippet(target: SnippetTarget, request: SnippetRequest, options?: SnippetOptions): string {
  return SNIPPETS[target].write(cleanRequest(request), options);
}
