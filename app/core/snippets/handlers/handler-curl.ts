import type { RaisedEvent } from '../../portal/events/raise-events.ts';
import { formPairs } from '../../portal/php/write-form.ts';
import { quoteShell } from '../quote-string.ts';

/**
 * A cURL call for a POSIX shell that posts an event to a handler as the portal would: as a form with names in brackets, or
 * as the JSON that a bot fetches. The tokens in it are those of the payload, which are invented.
 */
export function writeHandlerCurl(event: RaisedEvent, handlerUrl: string): string {
  const words =
    event.form === 'v2-fetch'
      ? ["-H 'Content-Type: application/json'", `-d ${quoteShell(JSON.stringify(event.payload, null, 2))}`]
      : // With a name before the sign, cURL reads the value as it is, an @ in front of it included.
        formPairs(event.payload).map(([name, value]) => `--data-urlencode ${quoteShell(`${name}=${value}`)}`);
  // An address of its own option cannot be taken for another option.
  return `${['curl -X POST', ...words, `--url ${quoteShell(handlerUrl.trim())}`].join(' \\\n  ')}\n`;
}
