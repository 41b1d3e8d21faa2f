import { wellFormed } from '../json/json.ts';
import type { Design } from '../keyboard/design.ts';
import { shareRequest } from './share-request.ts';

/** The longest part of an address, from its `#` on, that the page reads; in characters. */
export const LONGEST_HASH = 100_000;

/**
 * The link that opens a design on the designer's page: its address, then the request as JSON behind `#json=`, without secrets and,
 * unless `withRecipient`, without the ids of dialog, message and command. Null when it would be longer than the page reads.
 */
export function linkToOpen(page: string, design: Design, withRecipient = false): string | null {
  const { request } = shareRequest(design, withRecipient);
  // Half of a character cannot be encoded; brackets, quotes and stars would end a link in Markdown or in a shell.
  const json = encodeURIComponent(JSON.stringify(wellFormed(request))).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const hash = `#json=${json}`;
  return hash.length > LONGEST_HASH ? null : `${page.replace(/#.*$/s, '')}${hash}`;
}
