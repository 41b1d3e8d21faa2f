import { PYTHON_SDK_WEBHOOK, PYTHON_SETTING, writePythonLiteral } from '../write-literal.ts';
import { AROUND, LIST_NOTE, REGISTERING, type Registration } from './registration.ts';

/** A Python script with the usual package for HTTP, requests. */
export function registerPythonRequests(registration: Registration): string {
  const { version } = registration;
  const name = `command["${AROUND[version].name}"]`;
  return `# Registers the commands of one keyboard. pip install requests
import os
import sys

import requests


${PYTHON_SETTING}

webhook_url = setting("B24_WEBHOOK_URL").rstrip("/")
${settings(registration)}
failed = False
for command in commands:
    params = ${params(registration)}
    try:
        response = requests.post(f"{webhook_url}/${REGISTERING[version]}", json=params, timeout=20)
        answer = response.json()
    except (requests.RequestException, ValueError) as error:
        # Only its name: the text contains the address of the webhook, which is a password.
        answer = {"error": "No answer from the portal", "error_description": type(error).__name__}
    if "error" in answer:
        print(f'{${name}}: {answer["error"]}: {answer.get("error_description", "")}', file=sys.stderr)
        failed = True
    else:
        print(f'{${name}}: {answer["result"]${version === 2 ? '["command"]["id"]' : ''}}')
sys.exit(1 if failed else 0)
`;
}

/** A Python script with the official SDK, b24pysdk. */
export function registerPythonSdk(registration: Registration): string {
  const { version } = registration;
  const name = `command["${AROUND[version].name}"]`;
  return `# Registers the commands of one keyboard. pip install b24pysdk
import os
import sys
from urllib.parse import urlsplit

from b24pysdk import BitrixWebhook
from b24pysdk.errors import BitrixAPIError, BitrixSDKException


${PYTHON_SETTING}

${PYTHON_SDK_WEBHOOK}
${settings(registration)}
failed = False
for command in commands:
    params = ${params(registration)}
    try:
        answer = webhook.call_method(api_method="${REGISTERING[version]}", params=params, timeout=20)
        print(f'{${name}}: {answer["result"]${version === 2 ? '["command"]["id"]' : ''}}')
    except BitrixAPIError as error:
        print(f'{${name}}: {error.error}: {error.error_description}', file=sys.stderr)
        failed = True
    except BitrixSDKException as error:
        # Only its name: the text contains the address of the webhook, which is a password.
        print(f'{${name}}: No answer from the portal: {type(error).__name__}', file=sys.stderr)
        failed = True
sys.exit(1 if failed else 0)
`;
}

function settings({ version, botId, commands }: Registration): string {
  const { variable, handler } = AROUND[version];
  const secret = version === 2 ? 'bot_token' : 'client_id';
  const url =
    handler === null
      ? ''
      : '# The address of the handler that gets the event.\nhandler_url = setting("B24_HANDLER_URL")\n';
  return `bot_id = ${botId ?? 'int(setting("B24_BOT_ID"))'}
${secret} = setting("${variable}")
${url}
# ${LIST_NOTE.join('\n# ')}
commands = ${writePythonLiteral(commands)}
`;
}

function params({ version }: Registration): string {
  if (version === 2) return '{"botId": bot_id, "botToken": bot_token, "fields": command}';
  return '{"BOT_ID": bot_id, "CLIENT_ID": client_id, "EVENT_COMMAND_ADD": handler_url, **command}';
}
