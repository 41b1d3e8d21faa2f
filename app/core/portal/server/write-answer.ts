import type { Json, JsonObject } from '../../json/json.ts';
import { isoDate } from '../php/portal-values.ts';
import type { PortalError, PortalPage } from './portal-reply.ts';

/** What goes over the wire. */
export interface PortalAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * On every answer of a portal, errors included, so that a page of any origin may read it. No other request header is allowed.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
 */
export const corsHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'origin, content-type, accept',
};

const jsonHeaders = { ...corsHeaders, 'Content-Type': 'application/json; charset=utf-8' };

/** An answer that is no JSON: an HTML page, or nothing. */
export function writePage(status: number, html = ''): PortalAnswer {
  return { status, headers: { ...corsHeaders, 'Content-Type': 'text/html; charset=utf-8' }, body: html };
}

/**
 * `{"error", "error_description"}`. With `reset` it also tells when the budget of the method is reset; both in
 * milliseconds.
 * https://apidocs.bitrix24.com/limits.html
 */
export function writeError(
  { code, description, status }: PortalError,
  reset?: { now: number; at: number },
): PortalAnswer {
  const time = reset === undefined ? {} : { time: writeTime(reset.now, reset.at) };
  const body = JSON.stringify({ error: code, error_description: description, ...time });
  return { status, headers: jsonHeaders, body };
}

/**
 * `{"result", "time"}`. `now` is in milliseconds; `page` stands beside the result.
 * https://apidocs.bitrix24.com/limits.html
 */
export function writeResult(result: Json, now: number, page?: PortalPage): PortalAnswer {
  const body = JSON.stringify({ result, ...page, time: writeTime(now, now + 600_000) });
  return { status: 200, headers: jsonHeaders, body };
}

/** `time` holds seconds, and the moment the budget of the method is reset. */
function writeTime(now: number, resetAt: number): JsonObject {
  const seconds = now / 1000;
  const date = isoDate(now);
  return {
    start: seconds,
    finish: seconds,
    duration: 0,
    processing: 0,
    date_start: date,
    date_finish: date,
    operating_reset_at: Math.floor(resetAt / 1000),
    operating: 0,
  };
}
