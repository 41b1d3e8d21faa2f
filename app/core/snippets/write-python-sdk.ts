import { findResult } from '../request/method-result.ts';
import { concatText, DIALECTS } from './code-dialects.ts';
import { findSecretParam, type SnippetOptions, type SnippetRequest } from './snippet.ts';
import { PYTHON_SDK_WEBHOOK, PYTHON_SETTING, writePythonLiteral } from './write-literal.ts';
import { nameWebhookValues, type OwnNames } from './write-values.ts';

const OWN: OwnNames = {
  taken: 'setting webhook_url webhook params answer BitrixWebhook BitrixAPIError BitrixSDKException urlsplit',
  hidden: 'setting webhook_url webhook BitrixWebhook BitrixAPIError BitrixSDKException urlsplit',
};

/**
 * A Python script with the official SDK, b24pysdk. It calls by the name of the method: the typed wrappers take no BOT_ID, no
 * list of buttons and no keyboard `N`.
 */
export function writePythonSdk(request: SnippetRequest, options?: SnippetOptions): string {
  const secret = findSecretParam(request.method);
  const { key } = findResult(request.method);
  const values = nameWebhookValues(DIALECTS.python, request, OWN, options);
  const text = (value: string) => concatText(DIALECTS.python, values, value);
  const params = writePythonLiteral(values.request.params, `setting("${secret?.variable}")`, text);
  return `# pip install b24pysdk
${values.uses.some(({ depth }) => depth > 0) ? 'import json\n' : ''}import os
import sys
from urllib.parse import urlsplit

from b24pysdk import BitrixWebhook
from b24pysdk.errors import BitrixAPIError, BitrixSDKException


${PYTHON_SETTING}

${PYTHON_SDK_WEBHOOK}
${values.declare().replace(/^(?=.)/, '\n')}params = ${params}

try:
    answer = webhook.call_method(api_method="${request.method}", params=params, timeout=20)
except BitrixAPIError as error:
    sys.exit(f"{error.error}: {error.error_description}")
except BitrixSDKException as error:
    # Only its name: the text contains the address of the webhook, which is a password.
    sys.exit(f"No answer from the portal: {type(error).__name__}")
print(answer["result"]${key === null ? '' : `["${key}"]`})
`;
}
