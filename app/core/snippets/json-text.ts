import type { JsonObject } from '../json/json.ts';
import { HIDDEN } from './quote-string.ts';

/** Everything but the line feeds of the layout and what ASCII prints. */
const FOREIGN = /[^\x20-\x7e\n]/g;

/**
 * The parameters as JSON text of two blanks a level, in which all that cannot be seen is escaped. With `ascii`, all beyond
 * ASCII is, for tools that do not know the encoding of a file.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
 */
export function jsonText(params: JsonObject, { ascii = false } = {}): string {
  const text = JSON.stringify(params, null, 2);
  return text.replace(ascii ? FOREIGN : HIDDEN, (sign) => (sign === '\n' ? sign : escapeSign(sign)));
}

function escapeSign(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
