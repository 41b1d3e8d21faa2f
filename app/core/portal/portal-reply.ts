import type { Json, JsonObject } from '../json.ts';
import type { PortalState, PortalUser } from './portal-state.ts';

/** One call of a method, with everything checked that does not depend on the method. */
export interface PortalCall {
  readonly state: PortalState;
  /** As written in the table of methods, whatever the case of the request. */
  readonly method: string;
  readonly params: JsonObject;
  /** The owner of the webhook. */
  readonly owner: PortalUser;
  readonly scopes: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** An error of a portal: `error`, `error_description` and the HTTP status it comes with. */
export interface PortalError {
  readonly code: string;
  readonly description: string;
  readonly status: number;
}

/** What a method answers. `crash` is the TypeError of PHP: HTTP 500 and no JSON. */
export type PortalReply =
  | { readonly outcome: 'result'; readonly state: PortalState; readonly result: Json }
  | { readonly outcome: 'error'; readonly error: PortalError }
  | { readonly outcome: 'crash' };

/** A method: the permission it needs (null for none) and what it does. */
export interface PortalMethod {
  readonly scope: string | null;
  readonly answer: (call: PortalCall) => PortalReply;
}

/** An error reply. Most errors of chat methods come with 400. */
export function refuse(code: string, description: string, status = 400): PortalReply & { outcome: 'error' } {
  return { outcome: 'error', error: { code, description, status } };
}
