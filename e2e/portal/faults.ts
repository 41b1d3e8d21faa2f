import { corsHeaders, type PortalAnswer, writeError } from '../../app/core/portal/server/answer-request.ts';

/** An error as any method could answer it. `resetIn`: its `time` tells when the method may be called again, in milliseconds from now. */
export interface ErrorFault {
  readonly code: string;
  readonly description?: string;
  /** 400 unless told otherwise. */
  readonly status?: number;
  readonly resetIn?: number;
}

/**
 * What can go wrong on the way. `slow`: answers late, `held`: not before the next fault is set. `query-limit`, `unauthorized`:
 * refused with a code. `html`: a page (502) that may be read, `html-no-cors`: one that may not. `cut-before`, `cut-after`: the
 * line breaks before or after the call is carried out; `cut-middle`: after, in the middle of the answer.
 */
export type FaultName =
  | 'slow'
  | 'held'
  | 'query-limit'
  | 'unauthorized'
  | 'html'
  | 'html-no-cors'
  | 'cut-before'
  | 'cut-after'
  | 'cut-middle';

/** What breaks the next `times` calls, of one method only when it is named. */
export interface PlannedFault {
  readonly what: FaultName | ErrorFault;
  times: number;
  readonly ms: number;
  readonly method: string | undefined;
}

const page = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';
const html = { 'Content-Type': 'text/html; charset=utf-8' };

/** The answer a fault gives in place of the portal, null when the portal answers itself. `now` in milliseconds. */
export function faultAnswer(fault: FaultName | ErrorFault | null, now: number): PortalAnswer | null {
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
      return typeof fault === 'object' && fault !== null ? errorAnswer(fault, now) : null;
  }
}

function errorAnswer({ code, description = code, status = 400, resetIn }: ErrorFault, now: number): PortalAnswer {
  return writeError({ code, description, status }, resetIn === undefined ? undefined : { now, at: now + resetIn });
}
