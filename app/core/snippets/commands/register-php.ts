import type { Json, JsonObject } from '../../json/json.ts';
import { readPhpVariable, writePhpLiteral } from '../write-literal.ts';
import { AROUND, LIST_NOTE, REGISTERING, type Registration } from './registration.ts';

/** A PHP script with CRest, which sends a form: flags go as Y and N. */
export function registerPhpCrest(registration: Registration): string {
  const commands = registration.commands.map(withWords);
  return `<?php

declare(strict_types=1);

// Registers the commands of one keyboard. The webhook is C_REST_WEB_HOOK_URL in settings.php.
require_once __DIR__ . '/crest.php';

${settings(registration)}
${list(commands)}
$failed = false;
foreach ($commands as $command) {
    $answer = CRest::call('${REGISTERING[registration.version]}', ${params(registration)});
    if (!is_array($answer) || isset($answer['error'])) {
        // CRest reports its own errors in error_information.
        error_log(${nameOf(registration)} . ': ' . ($answer['error'] ?? 'No answer') . ' ' . ($answer['error_description'] ?? $answer['error_information'] ?? ''));
        $failed = true;
        continue;
    }
    echo ${nameOf(registration)}, ': ', $answer['result']${registration.version === 2 ? "['command']['id']" : ''}, PHP_EOL;
}
exit($failed ? 1 : 0);
`;
}

/** A PHP script with the official SDK, bitrix24/b24phpsdk. */
export function registerPhpSdk(registration: Registration): string {
  return `<?php

declare(strict_types=1);

// Registers the commands of one keyboard. composer require bitrix24/b24phpsdk
use Bitrix24\\SDK\\Core\\Exceptions\\BaseException;
use Bitrix24\\SDK\\Services\\ServiceBuilderFactory;

require_once __DIR__ . '/vendor/autoload.php';

${readPhpVariable('webhookUrl', 'B24_WEBHOOK_URL')}${settings(registration)}
${list(registration.commands)}
$b24 = null;
$failed = false;
foreach ($commands as $command) {
    try {
        $b24 ??= ServiceBuilderFactory::createServiceBuilderFromWebhook($webhookUrl);
        $result = $b24->core->call('${REGISTERING[registration.version]}', ${params(registration, '        ')})->getResponseData()->getResult();
        echo ${nameOf(registration)}, ': ', $result[${registration.version === 2 ? "'command']['id'" : '0'}], PHP_EOL;
    } catch (BaseException $exception) {
        // The text can quote the address of the webhook, which is a password.
        error_log(${nameOf(registration)} . ': ' . str_replace(rtrim($webhookUrl, '/'), 'webhook', $exception->getMessage()));
        $failed = true;
    }
}
exit($failed ? 1 : 0);
`;
}

function settings({ version, botId }: Registration): string {
  const { secret, variable, handler } = AROUND[version];
  const bot = botId === null ? readPhpVariable('botId', 'B24_BOT_ID') : `$botId = ${botId};\n`;
  const url =
    handler === null
      ? ''
      : `// The address of the handler that gets the event.\n${readPhpVariable('handlerUrl', 'B24_HANDLER_URL')}`;
  return `${bot}${readPhpVariable(secret, variable)}${url}`;
}

function list(commands: readonly JsonObject[]): string {
  return `// ${LIST_NOTE.join('\n// ')}\n$commands = ${writePhpLiteral(commands)};\n`;
}

const nameOf = ({ version }: Registration): string => `$command['${AROUND[version].name}']`;

function params({ version, botId }: Registration, indent = '    '): string {
  const { bot, secret, handler } = AROUND[version];
  const head = [`'${bot}' => ${botId === null ? '(int) ' : ''}$botId`, `'${secret}' => $${secret}`];
  const rest = handler === null ? ["'fields' => $command"] : [`'${handler}' => $handlerUrl`];
  const lines = [...head, ...rest].map((line) => `${indent}    ${line},\n`).join('');
  return `[\n${lines}${indent}]${handler === null ? '' : ' + $command'}`;
}

function withWords(command: JsonObject): JsonObject {
  const entries = Object.entries(command).map(([name, value]): [string, Json] => [
    name,
    typeof value === 'boolean' ? (value ? 'Y' : 'N') : value,
  ]);
  return Object.fromEntries(entries);
}
