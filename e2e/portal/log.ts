import { isJsonObject, type Json, type JsonObject } from '../../app/core/json/json.ts';
import type { PortalMessage } from '../../app/core/portal/server/portal-state.ts';
import type { SeenRequest } from './server.ts';

/** What the terminal shows of a call: method, parameters, and the message as stored or the error. Never the address. */
export function writeRequest(request: SeenRequest, messages: readonly PortalMessage[]): string {
  const head = `${request.httpMethod} ${request.method || '(no method)'}  ${request.contentType || 'no content type'}`;
  return `${head}\n${JSON.stringify(request.params, null, 2)}\n${outcome(request, messages)}\n`;
}

function outcome({ answer }: SeenRequest, messages: readonly PortalMessage[]): string {
  if (answer === null) return '→ the line was cut';
  const { error, error_description: description, result } = parse(answer.body);
  if (error !== undefined) return `→ ${answer.status} ${String(error)}: ${String(description)}`;
  if (result === undefined) return `→ ${answer.status} without JSON`;
  const number = isJsonObject(result) ? result.id : result;
  const stored = messages.find(({ id }) => id === number);
  if (stored === undefined) return `→ ${answer.status} ${JSON.stringify(result)}`;
  const { id, dialogId, text, params } = stored;
  return `→ ${answer.status} stored as message ${id}\n${JSON.stringify({ dialogId, text, params }, null, 2)}`;
}

function parse(body: string): JsonObject {
  try {
    const value = JSON.parse(body) as Json;
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}
