import type { Json } from '../json.ts';
import type { PortalError } from './portal-reply.ts';

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

/** `{"error", "error_description"}`. */
export function writeError({ code, description, status }: PortalError): PortalAnswer {
  return { status, headers: jsonHeaders, body: JSON.stringify({ error: code, error_description: description }) };
}

/**
 * `{"result", "time"}`. `now` is in milliseconds; `time` holds seconds, and the moment the budget of the method is reset.
 * https://apidocs.bitrix24.com/limits.html
 */
export function writeResult(result: Json, now: number): PortalAnswer {
  const seconds = now / 1000;
  const date = `${new Date(now).toISOString().slice(0, 19)}+00:00`;
  const time = {
    start: seconds,
    finish: seconds,
    duration: 0,
    processing: 0,
    date_start: date,
    date_finish: date,
    operating_reset_at: Math.floor(seconds) + 600,
    operating: 0,
  };
  return { status: 200, headers: jsonHeaders, body: JSON.stringify({ result, time }) };
}
