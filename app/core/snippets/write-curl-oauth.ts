import { SECRET, type SnippetRequest } from './snippet.ts';
import { curlLines } from './write-curl.ts';

/**
 * A request of an application as text for a POSIX shell: the host of the portal comes from B24_PORTAL, the token from
 * B24_ACCESS_TOKEN. An application owns its bots, so it needs none of their secrets.
 */
export function writeCurlOauth({ method, params }: SnippetRequest): string {
  const token = { name: 'auth', variable: 'B24_ACCESS_TOKEN' };
  return curlLines({ ...params, auth: SECRET }, token, `https://$B24_PORTAL/rest/${method}`);
}
