import type { JsonObject } from '../../json/json.ts';
import { jsonText, quoteShell } from '../quote-string.ts';
import { fillSecret, SECRET } from '../snippet.ts';
import { AROUND, REGISTERING, type Registration } from './registration.ts';

/** One cURL call a command, for a POSIX shell. No comment stands in it: zsh would run one that is pasted. */
export function registerCurl({ version, botId, commands }: Registration): string {
  const { bot, secret, variable, handler } = AROUND[version];
  return commands
    .map((command) => {
      const head: JsonObject = { [bot]: botId ?? SECRET, [secret]: SECRET };
      const params = handler === null ? { ...head, fields: command } : { ...head, [handler]: SECRET, ...command };
      const variables = [
        ...(botId === null ? [[bot, 'B24_BOT_ID'] as const] : []),
        [secret, variable] as const,
        ...(handler === null ? [] : [[handler, 'B24_HANDLER_URL'] as const]),
      ];
      // The quotes of the shell close and open again around each variable.
      const body = variables.reduce(
        (text, [name, from]) => fillSecret(text, name, name === bot ? `'"$${from}"'` : `"'"$${from}"'"`),
        quoteShell(jsonText(params)),
      );
      return [
        "curl -sS --fail-with-body -w '\\n' -X POST \\",
        "  -H 'Content-Type: application/json' \\",
        "  -H 'Accept: application/json' \\",
        `  -d ${body} \\`,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell.
        `  "${'${B24_WEBHOOK_URL%/}'}/${REGISTERING[version]}"`,
        '',
      ].join('\n');
    })
    .join('\n');
}
