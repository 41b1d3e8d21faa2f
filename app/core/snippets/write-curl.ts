import type { JsonObject } from '../json.ts';
import { quoteShell } from './quote-shell.ts';

/**
 * A request as text for a POSIX shell. The address of the webhook comes from the environment variable B24_WEBHOOK_URL, so that the
 * text can be kept and shown: it never holds a secret.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
 */
export function writeCurl(method: string, params: JsonObject): string {
  return [
    'curl -X POST \\',
    "  -H 'Content-Type: application/json' \\",
    "  -H 'Accept: application/json' \\",
    `  -d ${quoteShell(JSON.stringify(params, null, 2))} \\`,
    // A method is letters and dots: all else would be foreign code between double quotes.
    `  "\${B24_WEBHOOK_URL%/}/${method.replace(/[^\w.-]/g, '')}"`,
    '',
  ].join('\n');
}
