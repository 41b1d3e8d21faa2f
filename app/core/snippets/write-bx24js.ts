import { concatText, DIALECTS } from './code-dialects.ts';
import type { SnippetOptions, SnippetRequest } from './snippet.ts';
import { writeJsLiteral } from './write-literal.ts';
import { writeHtmlPage } from './write-page.ts';
import { nameValues, type OwnNames } from './write-values.ts';

/** A page has no process. */
const OWN: OwnNames = { taken: 'BX24 BX result', hidden: 'process' };

/** A page of an application with the library BX24.js. It runs inside Bitrix24 alone, which signs it in. */
export function writeBx24js(request: SnippetRequest, options?: SnippetOptions): string {
  const { method } = request;
  const values = nameValues(DIALECTS.javascript, request, OWN, options);
  const text = (value: string) => concatText(DIALECTS.javascript, values, value);
  const params = writeJsLiteral(values.request.params, '    ', '', text);
  return writeHtmlPage(
    'https://api.bitrix24.com/api/v1/',
    method,
    `// Runs in the frame of an application: Bitrix24 signs the call itself.
${values.declare()}BX24.init(() => {
  BX24.callMethod(
    '${method}',
    ${params},
    (result) => {
      if (result.error()) console.error(String(result.error()));
      else console.log(result.data());
    },
  );
});`,
  );
}
