import { isJsonObject, type Json, type JsonObject } from '../../core/json/json.ts';
import type { CallFailure } from '../../core/portal/errors/explain-failure.ts';
import { maskText } from '../../core/request/mask-secrets.ts';
import { isSecretName } from '../../core/request/secrets.ts';

/** What came of a call: the portal's result, the portal's error, or no answer of a portal at all. */
export type CallResult =
  | { readonly outcome: 'result'; readonly result: Json; readonly time: Json }
  | {
      readonly outcome: 'error';
      readonly code: string;
      readonly description: string;
      readonly httpStatus: number;
      readonly time: Json;
    }
  | { readonly outcome: 'failure'; readonly failure: CallFailure };

/** A call that did not do what was asked. */
export type FailedCall = Exclude<CallResult, { outcome: 'result' }>;

/**
 * What a portal's answer means. The status says nothing reliable: portals and documentation disagree about it. Should the portal
 * repeat one of the secrets, it is left out.
 */
export function readAnswer(text: string, httpStatus: number, secrets: readonly string[]): CallResult {
  const answer = parse(text);
  if (isJsonObject(answer) && Object.hasOwn(answer, 'error')) {
    const { error, error_description: description, time = null } = answer;
    const [code, words] = isJsonObject(error) ? [error.code, error.message] : [error, description];
    return {
      outcome: 'error',
      code: conceal(code, secrets),
      description: conceal(words, secrets),
      httpStatus,
      time,
    };
  }
  if (isJsonObject(answer) && Object.hasOwn(answer, 'result')) {
    return { outcome: 'result', result: answer.result ?? null, time: answer.time ?? null };
  }
  return { outcome: 'failure', failure: 'not-json' };
}

/** The secrets among the parameters of a call, as they would be repeated in an error. */
export function secretsOf(params: JsonObject): readonly string[] {
  return Object.entries(params).flatMap(([name, value]) => {
    if (isJsonObject(value)) return secretsOf(value);
    return typeof value === 'string' && value !== '' && isSecretName(name) ? [value] : [];
  });
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

function conceal(words: Json | undefined, secrets: readonly string[]): string {
  const text = typeof words === 'string' ? words : words === undefined || words === null ? '' : JSON.stringify(words);
  return maskText(text, { exact: secrets, mask: '••••••' });
}
