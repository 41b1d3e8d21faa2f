import { findResult } from '../request/method-result.ts';
import { fitForm, type Packed } from './fit-form.ts';
import { readPhpVariable } from './read-php-variable.ts';
import { findSecretParam, webhookParams } from './secret-params.ts';
import type { SnippetRequest } from './snippet.ts';
import { writePhpLiteral } from './write-php-literal.ts';

/**
 * A PHP script with CRest, which keeps the webhook in its own settings and sends all parameters as a form.
 * https://apidocs.bitrix24.com/sdk/crest-php-sdk/index.html
 */
export function writePhpCrest(request: SnippetRequest): string {
  const secret = findSecretParam(request.method);
  const { params, packed } = fitForm({ ...request, params: webhookParams(request) });
  const { key, isId } = findResult(request.method);
  const value = `$answer['result']${key === null ? '' : `['${key}']`}`;
  return `<?php

declare(strict_types=1);

// The webhook is C_REST_WEB_HOOK_URL in settings.php.
require_once __DIR__ . '/crest.php';

${secret ? `${readPhpVariable(secret.name, secret.variable)}\n` : ''}$params = ${writePhpLiteral(params, `$${secret?.name}`)};
${packed.map(pack).join('')}
$answer = CRest::call('${request.method}', $params);
if (!is_array($answer) || isset($answer['error'])) {
    // CRest itself tells of its errors in error_information.
    error_log(($answer['error'] ?? 'No answer') . ' ' . ($answer['error_description'] ?? $answer['error_information'] ?? ''));
    exit(1);
}
${isId ? `echo ${value}, PHP_EOL;` : `var_dump(${value});`}
`;
}

function pack({ path, wide, wrap }: Packed): string {
  const place = `$params${path.map((name) => `['${name}']`).join('')}`;
  const why = wide
    ? 'PHP reads 1000 fields of a form and drops the rest'
    : 'A form has neither true, false and null nor empty lists, and all its numbers are texts';
  return `// ${why}: this goes as JSON.
${wrap ? '// The method takes a text only when it holds an object, so the list goes under BUTTONS.\n' : ''}${place} = json_encode(${
    wrap ? `['BUTTONS' => ${place}]` : place
  }, JSON_UNESCAPED_UNICODE);
`;
}
