import type { JsonObject } from '../../core/json/json.ts';
import { type CallSettings, call } from '../call/call.ts';
import type { Connection } from '../call/connection.ts';
import type { CallResult } from '../call/read-answer.ts';
import { withTokens } from '../plan-call.ts';
import { deriveToken } from './bot-code.ts';

/** Calls a method of a temporary bot. Its token is made anew for each call and kept nowhere. */
export async function callBot(
  connection: Connection,
  method: string,
  params: JsonObject,
  settings: CallSettings,
): Promise<CallResult> {
  const botToken = (await deriveToken(connection.gate)) ?? '';
  return call(connection, method, withTokens(method, params, { clientId: '', botToken }), settings);
}

/** Registers a bot: there the token stands among the fields. The same code again gives the same bot. */
export async function callRegister(
  connection: Connection,
  fields: JsonObject,
  settings: Omit<CallSettings, 'kind'>,
): Promise<CallResult> {
  const botToken = (await deriveToken(connection.gate)) ?? '';
  const params = { fields: { ...fields, botToken } };
  return call(connection, 'imbot.v2.Bot.register', params, { ...settings, kind: 'once' });
}
