import type { JsonObject } from '../json.ts';

/**
 * A request as text for a POSIX shell. The address of the webhook comes from the environment variable B24_WEBHOOK_URL, so that the
 * text can be kept and shown: it never holds a secret. The body stands in single quotes, where a shell reads no character but the
 * quote itself; cmd and PowerShell need another form.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
 */
export function writeCurl(method: string, params: JsonObject): string {
  const body = JSON.stringify(params, null, 2).replaceAll("'", "'\\''");
  return [
    'curl -X POST \\',
    "  -H 'Content-Type: application/json' \\",
    "  -H 'Accept: application/json' \\",
    `  -d '${body}' \\`,
    // A method is letters and dots: all else would be foreign code between double quotes.
    `  "\${B24_WEBHOOK_URL%/}/${method.replace(/[^\w.-]/g, '')}"`,
    '',
  ].join('\n');
}
