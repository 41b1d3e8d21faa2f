import { scanJson } from './scan-json.ts';

/**
 * The index of the first character that keeps a text from being JSON; its length when it only ends too early. Null for
 * valid JSON. Browsers tell the place in words of their own, some not at all.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
export function findJsonError(text: string): number | null {
  return scanJson(text)?.at ?? null;
}
