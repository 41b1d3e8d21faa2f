import type { SnippetRequest } from './snippet.ts';
import { writeJsLiteral } from './write-literal.ts';
import { writeHtmlPage } from './write-page.ts';

/** A page of an application with the library BX24.js. It runs inside Bitrix24 alone, which signs it in. */
export function writeBx24js({ method, params }: SnippetRequest): string {
  return writeHtmlPage(
    'https://api.bitrix24.com/api/v1/',
    method,
    `// Works in the frame of an application: Bitrix24 itself signs the call in.
BX24.init(() => {
  BX24.callMethod(
    '${method}',
    ${writeJsLiteral(params, '    ')},
    (result) => {
      if (result.error()) console.error(String(result.error()));
      else console.log(result.data());
    },
  );
});`,
  );
}
