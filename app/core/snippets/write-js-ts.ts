import { findResult } from '../request/method-result.ts';
import { concatText, DIALECTS } from './code-dialects.ts';
import { findSecretParam, type SnippetOptions, type SnippetRequest } from './snippet.ts';
import { writeJsLiteral } from './write-literal.ts';
import { nameWebhookValues, type OwnNames } from './write-values.ts';

const OWN: OwnNames = { taken: 'B24Hook Text $b24 response', hidden: 'B24Hook Text $b24 response' };

/**
 * A TypeScript module for a server with the official SDK, @bitrix24/b24jssdk 2. Errors are told by their message alone: a
 * whole one holds the address of the webhook.
 */
export function writeJsTs(request: SnippetRequest, options?: SnippetOptions): string {
  const secret = findSecretParam(request.method);
  const values = nameWebhookValues(DIALECTS.sdk, request, OWN, options);
  const text = (value: string) => concatText(DIALECTS.sdk, values, value);
  const token = secret ? `process.env.${secret.variable} ?? ''` : '';
  const params = writeJsLiteral(values.request.params, '    ', token, text);
  return `// npm install @bitrix24/b24jssdk
import { B24Hook, Text } from '@bitrix24/b24jssdk'

${values.declare()}try {
  const $b24 = B24Hook.fromWebhookUrl(process.env.B24_WEBHOOK_URL ?? '')
  const response = await $b24.actions.v2.call.make<${findResult(request.method).type}>({
    method: '${request.method}',
    params: ${params},
    requestId: Text.getUuidRfc4122(),
  })
  if (!response.isSuccess) throw new Error(response.getErrorMessages().join('; '))
  console.info(response.getData()?.result)
} catch (error) {
  // Only the message: the error itself contains the address of the webhook, which is a password.
  console.error(error instanceof Error ? error.message : 'Unknown error')
  process.exitCode = 1
}
`;
}
