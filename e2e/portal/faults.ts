import { corsHeaders, type PortalAnswer, writeError } from '../../app/core/portal/write-answer.ts';

/**
 * What can go wrong on the way. `slow`: answers late. `query-limit`, `unauthorized`: refused with a code. `html`: a page (502) that
 * may be read, `html-no-cors`: one that may not. `cut-before`, `cut-after`: the line breaks before or after the message is stored.
 */
export type FaultName = 'slow' | 'query-limit' | 'unauthorized' | 'html' | 'html-no-cors' | 'cut-before' | 'cut-after';

const page = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';
const html = { 'Content-Type': 'text/html; charset=utf-8' };

/** The answer a fault gives in place of the portal, null when the portal answers itself. */
export function faultAnswer(fault: FaultName | null): PortalAnswer | null {
  switch (fault) {
    case 'query-limit':
      return writeError({ code: 'QUERY_LIMIT_EXCEEDED', description: 'Too many requests', status: 503 });
    case 'unauthorized':
      return writeError({ code: 'INVALID_CREDENTIALS', description: 'Invalid request credentials', status: 401 });
    case 'html':
      return { status: 502, headers: { ...corsHeaders, ...html }, body: page };
    case 'html-no-cors':
      return { status: 502, headers: html, body: page };
    default:
      return null;
  }
}
