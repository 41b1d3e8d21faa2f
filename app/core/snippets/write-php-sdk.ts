import { findResult } from '../request/method-result.ts';
import { concatText, DIALECTS } from './code-dialects.ts';
import { findSecretParam, type SnippetOptions, type SnippetRequest } from './snippet.ts';
import { readPhpVariable, writePhpLiteral } from './write-literal.ts';
import { nameWebhookValues, type OwnNames } from './write-values.ts';

const OWN: OwnNames = {
  taken: 'webhookUrl CLIENT_ID botToken params b24 result exception',
  hidden: 'webhookUrl CLIENT_ID botToken',
};

/**
 * A PHP script with the official SDK, bitrix24/b24phpsdk. It calls by the name of the method: the typed wrappers take neither
 * BOT_ID nor the keyboard `N`.
 */
export function writePhpSdk(request: SnippetRequest, options?: SnippetOptions): string {
  const secret = findSecretParam(request.method);
  const values = nameWebhookValues(DIALECTS.php, request, OWN, options);
  const text = (value: string) => concatText(DIALECTS.php, values, value);
  const params = writePhpLiteral(values.request.params, `$${secret?.name}`, text);
  return `<?php

declare(strict_types=1);

// composer require bitrix24/b24phpsdk
use Bitrix24\\SDK\\Core\\Exceptions\\BaseException;
use Bitrix24\\SDK\\Services\\ServiceBuilderFactory;

require_once __DIR__ . '/vendor/autoload.php';

${readPhpVariable('webhookUrl', 'B24_WEBHOOK_URL')}${secret ? readPhpVariable(secret.name, secret.variable) : ''}
${values.declare()}$params = ${params};

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
