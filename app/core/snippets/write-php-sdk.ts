import { findResult } from '../request/method-result.ts';
import { findSecretParam, type SnippetRequest, webhookParams } from './snippet.ts';
import { readPhpVariable, writePhpLiteral } from './write-literal.ts';

/**
 * A PHP script with the official SDK, bitrix24/b24phpsdk. It calls by the name of the method: the typed wrappers take neither
 * BOT_ID nor the keyboard `N`.
 */
export function writePhpSdk(request: SnippetRequest): string {
  const secret = findSecretParam(request.method);
  return `<?php

declare(strict_types=1);

// composer require bitrix24/b24phpsdk
use Bitrix24\\SDK\\Core\\Exceptions\\BaseException;
use Bitrix24\\SDK\\Services\\ServiceBuilderFactory;

require_once __DIR__ . '/vendor/autoload.php';

${readPhpVariable('webhookUrl', 'B24_WEBHOOK_URL')}${secret ? readPhpVariable(secret.name, secret.variable) : ''}
$params = ${writePhpLiteral(webhookParams(request), `$${secret?.name}`)};

try {
    $b24 = ServiceBuilderFactory::createServiceBuilderFromWebhook($webhookUrl);
    $result = $b24->core->call('${request.method}', $params)->getResponseData()->getResult();
${showResult(request.method)}
} catch (BaseException $exception) {
    // The text can quote the address of the webhook, which is a password.
    error_log(str_replace(rtrim($webhookUrl, '/'), 'webhook', $exception->getMessage()));
    exit(1);
}
`;
}

function showResult(method: string): string {
  const { key, isId } = findResult(method);
  const value = `$result[${key === null ? 0 : `'${key}'`}]`;
  const show = isId ? `    echo ${value}, PHP_EOL;` : `    var_dump(${value});`;
  return key === null ? `    // The SDK puts a single value into an array.\n${show}` : show;
}
