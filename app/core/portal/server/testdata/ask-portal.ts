import type { Json, JsonObject } from '../../../json/json.ts';
import { portalMethods } from '../portal-methods.ts';
import type { PortalReply } from '../portal-reply.ts';
import { newPortalState, type PortalMessage, type PortalState } from '../portal-state.ts';

/** A portal nobody has written to since the start. */
export const START = newPortalState();
/** Passwords of bot 456. */
export const V1 = { CLIENT_ID: 'client' };
export const V2 = { botId: 456, botToken: 'token' };
/** A button that any method stores. */
export const LINK = { TEXT: 'Go', LINK: 'https://example.com/' };
/** A button that calls a command. */
export const HELP = { TEXT: 'Help', COMMAND: 'help', COMMAND_PARAMS: 'me' };

interface Settings {
  readonly now?: number;
  readonly owner?: number;
  readonly posted?: boolean;
}

/** What the method answers to the owner of the webhook, user 1 unless told otherwise. */
export function ask(
  state: PortalState,
  method: string,
  params: JsonObject,
  { now = 0, owner = 1, posted = false }: Settings = {},
): PortalReply {
  const found = portalMethods.get(method);
  const user = state.users.find(({ id }) => id === owner);
  if (found === undefined || user === undefined) throw new Error(`no ${method} for ${owner}`);
  return found.answer({ state, method, params, owner: user, scopes: ['im', 'imbot'], now, posted });
}

/** The same, for a call that has to succeed. */
export function done(
  state: PortalState,
  method: string,
  params: JsonObject,
  settings: Settings = {},
): { state: PortalState; result: Json } {
  const reply = ask(state, method, params, settings);
  if (reply.outcome !== 'result') throw new Error(`${method}: ${JSON.stringify(reply)}`);
  return reply;
}

/** What was written since the start. */
export function written(state: PortalState): readonly PortalMessage[] {
  return state.messages.slice(START.messages.length);
}

/** Types and commands of the events that wait for a bot, 456 unless told otherwise. */
export function heard(state: PortalState, botId = 456): readonly Json[] {
  return state.events.filter((event) => event.botId === botId).map(({ payload }) => payload);
}
