import type { Json, JsonObject } from '../../json/json.ts';
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
  /** Whether the parameters came as a form: a few old places of a portal look at nothing else. */
  readonly posted?: boolean;
}

/** An error of a portal: `error`, `error_description` and the HTTP status it comes with. */
export interface PortalError {
  readonly code: string;
  readonly description: string;
  readonly status: number;
}

/** What stands beside `result` when there are more items than one answer holds. */
export interface PortalPage {
  readonly total: number;
  readonly next?: number;
}

/** What a refused call leaves behind: `state` when a part of it was done before. */
export interface PortalRefusal {
  readonly outcome: 'error';
  readonly error: PortalError;
  readonly state?: PortalState;
}

/** What a method answers. `crash` is the TypeError of PHP: HTTP 500 and no JSON. */
export type PortalReply =
  | { readonly outcome: 'result'; readonly state: PortalState; readonly result: Json; readonly page?: PortalPage }
  | PortalRefusal
  | { readonly outcome: 'crash' };

/** A method: the permission it needs (null for none) and what it does. */
export interface PortalMethod {
  readonly scope: string | null;
  readonly answer: (call: PortalCall) => PortalReply;
}

/** An error reply. Most errors of chat methods come with 400. */
export function refuse(code: string, description: string, status = 400): PortalRefusal {
  return { outcome: 'error', error: { code, description, status } };
}

/** The answer to a call of imbot.v2 that lacks a parameter. */
export function lacks(name: string): PortalRefusal {
  return refuse('100', `Could not find value for parameter {${name}}`);
}
