import { findResult } from '../request/method-result.ts';
import { concatText, DIALECTS } from './code-dialects.ts';
import { findSecretParam, type SnippetOptions, type SnippetRequest } from './snippet.ts';
import { PYTHON_SETTING, writePythonLiteral } from './write-literal.ts';
import { nameWebhookValues, type OwnNames } from './write-values.ts';

const OWN: OwnNames = {
  taken: 'setting webhook_url params response answer requests',
  hidden: 'setting webhook_url requests',
};

/**
 * A Python script with the usual package for HTTP, requests. A refused call is told by the body of the answer: the status of
 * HTTP does not tell one reason from another.
 */
export function writePythonRequests(request: SnippetRequest, options?: SnippetOptions): string {
  const secret = findSecretParam(request.method);
  const { key } = findResult(request.method);
  const values = nameWebhookValues(DIALECTS.python, request, OWN, options);
  const text = (value: string) => concatText(DIALECTS.python, values, value);
  const params = writePythonLiteral(values.request.params, `setting("${secret?.variable}")`, text);
  return `# pip install requests
${values.uses.some(({ depth }) => depth > 0) ? 'import json\n' : ''}import os
import sys

import requests


${PYTHON_SETTING}

webhook_url = setting("B24_WEBHOOK_URL").rstrip("/")
${values.declare().replace(/^(?=.)/, '\n')}params = ${params}

try:
    response = requests.post(f"{webhook_url}/${request.method}", json=params, timeout=20)
    answer = response.json()
except (requests.RequestException, ValueError) as error:
    # Only its name: the text contains the address of the webhook, which is a password.
    sys.exit(f"No answer from the portal: {type(error).__name__}")

# A refused call has an error code, whatever the HTTP status is.
if "error" in answer:
    sys.exit(f"{answer['error']}: {answer.get('error_description', '')}")
print(answer["result"]${key === null ? '' : `["${key}"]`})
`;
}
