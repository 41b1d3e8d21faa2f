import { concatText, DIALECTS } from './code-dialects.ts';
import type { SnippetOptions, SnippetRequest } from './snippet.ts';
import { writeJsLiteral } from './write-literal.ts';
import { writeHtmlPage } from './write-page.ts';
import { nameValues, type OwnNames } from './write-values.ts';

/** A page has no process. */
const OWN: OwnNames = { taken: 'B24Js $b24 response', hidden: 'B24Js $b24 response process' };

const LIBRARY = 'https://unpkg.com/@bitrix24/b24jssdk@2/dist/umd/index.min.js';

/**
 * A page of an application with the official SDK as a plain script. It runs inside Bitrix24 alone, which signs it in.
 */
export function writeJsUmd(request: SnippetRequest, options?: SnippetOptions): string {
  const { method } = request;
  const values = nameValues(DIALECTS.sdk, request, OWN, options);
  const text = (value: string) => concatText(DIALECTS.sdk, values, value);
  const params = writeJsLiteral(values.request.params, '      ', '', text);
  return writeHtmlPage(
    LIBRARY,
    method,
    `// Runs in the frame of an application: Bitrix24 signs the call itself.
${values.declare()}document.addEventListener('DOMContentLoaded', async () => {
  try {
    const $b24 = await B24Js.initializeB24Frame()
    const response = await $b24.actions.v2.call.make({
      method: '${method}',
      params: ${params},
      requestId: B24Js.Text.getUuidRfc4122(),
    })
    if (!response.isSuccess) throw new Error(response.getErrorMessages().join('; '))
    console.info(response.getData().result)
  } catch (error) {
    console.error(error.message)
  }
})`,
  );
}
