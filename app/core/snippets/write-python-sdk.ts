import { findResult } from '../request/method-result.ts';
import { findSecretParam, type SnippetRequest, webhookParams } from './snippet.ts';
import { PYTHON_SETTING, writePythonLiteral } from './write-literal.ts';

/**
 * A Python script with the official SDK, b24pysdk. It calls by the name of the method: the typed wrappers take no BOT_ID, no
 * list of buttons and no keyboard `N`.
 */
export function writePythonSdk(request: SnippetRequest): string {
  const secret = findSecretParam(request.method);
  const { key } = findResult(request.method);
  return `# pip install b24pysdk
import os
import sys
from urllib.parse import urlsplit

from b24pysdk import BitrixWebhook
from b24pysdk.errors import BitrixAPIError, BitrixSDKException


${PYTHON_SETTING}

# https://HOST/rest/USER/SECRET/: the SDK wants the host and the last two parts.
webhook_url = urlsplit(setting("B24_WEBHOOK_URL"))
webhook = BitrixWebhook(
    domain=webhook_url.netloc,
    webhook_token="/".join(webhook_url.path.strip("/").split("/")[-2:]),
)
params = ${writePythonLiteral(webhookParams(request), `setting("${secret?.variable}")`)}

try:
    answer = webhook.call_method(api_method="${request.method}", params=params, timeout=20)
except BitrixAPIError as error:
    sys.exit(f"{error.error}: {error.error_description}")
except BitrixSDKException as error:
    # Its name alone: the text holds the address of the webhook, which is a password.
    sys.exit(f"No answer from the portal: {type(error).__name__}")
print(answer["result"]${key === null ? '' : `["${key}"]`})
`;
}
