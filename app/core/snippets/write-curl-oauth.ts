import { SHELL } from './json-dialects.ts';
import { SECRET, type SnippetOptions, type SnippetRequest } from './snippet.ts';
import { curlLines, SHELL_NAMES } from './write-curl.ts';
import { nameValues } from './write-values.ts';

/**
 * A request of an application as text for a POSIX shell: the host of the portal comes from B24_PORTAL, the token from
 * B24_ACCESS_TOKEN. An application owns its bots, so it needs none of their secrets.
 */
export function writeCurlOauth({ method, params }: SnippetRequest, options?: SnippetOptions): string {
  const token = { name: 'auth', variable: 'B24_ACCESS_TOKEN' };
  const values = nameValues(SHELL, { method, params: { ...params, auth: SECRET } }, SHELL_NAMES, options);
  return curlLines(values, token, `https://$B24_PORTAL/rest/${method}`);
}
