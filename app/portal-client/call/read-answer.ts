import { isJsonObject, type Json, type JsonObject, tryJson } from '../../core/json/json.ts';
import type { CallFailure } from '../../core/portal/errors/explain-failure.ts';
import { maskText } from '../../core/request/mask-secrets.ts';
import { fitsResult } from '../../core/request/method-result.ts';
import { MIN_SECRET_LENGTH } from '../../core/request/secret-disguises.ts';
import { isSecretName } from '../../core/request/secrets.ts';
import { boundAnswer, shorten } from './bound-answer.ts';

/**
 * What came of a call: the portal's result, the portal's error, or no answer to go by. `cut`: something of it was too long and is
 * not all there. `came`: what was answered instead of what the method answers.
 */
export type CallResult =
  | { readonly outcome: 'result'; readonly result: Json; readonly cut?: true }
  | {
      readonly outcome: 'error';
      readonly code: string;
      readonly description: string;
      readonly time: Json;
      readonly cut?: true;
    }
  | { readonly outcome: 'failure'; readonly failure: CallFailure; readonly came?: string };

/** A call that did not do what was asked. */
export type FailedCall = Exclude<CallResult, { outcome: 'result' }>;

/** Longer texts of an error are no help. */
const MAX_ERROR = 1000;
/** So much of an answer that is not understood is shown. */
const MAX_CAME = 300;
const DOTS = '••••••';

/** All secrets that calls were made with: a portal may repeat them in a later answer. */
const known = new Set<string>();

/**
 * What a portal's answer means; `text` is null when it was too long to read. The status is not asked: portals and
 * documentation disagree about it. A result that is not what the method answers when it has worked is no success. What is too long
 * is cut, and should the portal repeat one of our secrets, it is left out.
 */
export function readAnswer(text: string | null, secrets: readonly string[], method: string): CallResult {
  for (const secret of secrets) if (secret.length >= MIN_SECRET_LENGTH) known.add(secret);
  if (text === null) return { outcome: 'failure', failure: 'too-long' };
  const { value: answer, isCut } = boundAnswer(tryJson(text) ?? null, (words) =>
    maskText(words, { exact: [...known], exactOnly: true, mask: DOTS }),
  );
  const cut = isCut ? { cut: true as const } : {};
  if (isJsonObject(answer) && Object.hasOwn(answer, 'error')) {
    const { error, error_description: description, time = null } = answer;
    const [code, words] = isJsonObject(error) ? [error.code, error.message] : [error, description];
    const [shownCode, shownWords] = [code, words].map((one) => shorten(conceal(one, secrets), MAX_ERROR));
    return {
      outcome: 'error',
      code: shownCode?.text ?? '',
      description: shownWords?.text ?? '',
      time,
      ...(shownCode?.isCut || shownWords?.isCut ? { cut: true as const } : cut),
    };
  }
  if (isJsonObject(answer) && Object.hasOwn(answer, 'result')) {
    const { result = null } = answer;
    if (!fitsResult(method, result)) return notUnderstood(result);
    return { outcome: 'result', result, ...cut };
  }
  return { outcome: 'failure', failure: 'not-json' };
}

/** That an answer is not what the method answers, and what it was. */
export function notUnderstood(result: Json): Extract<CallResult, { outcome: 'failure' }> {
  return {
    outcome: 'failure',
    failure: 'not-understood',
    came: shorten(conceal(JSON.stringify(result), []), MAX_CAME).text,
  };
}

/** Whether a portal has done nothing, for certain. */
export function isRefusal(reply: CallResult): boolean {
  return reply.outcome === 'error' && !/^(INTERNAL_SERVER_ERROR|ERROR_UNEXPECTED_ANSWER)$/i.test(reply.code);
}

/** The secrets among the parameters of a call, as they would be repeated in an error. */
export function secretsOf(params: JsonObject): readonly string[] {
  return Object.entries(params).flatMap(([name, value]) => {
    if (isJsonObject(value)) return secretsOf(value);
    return typeof value === 'string' && value !== '' && isSecretName(name) ? [value] : [];
  });
}

function conceal(words: Json | undefined, secrets: readonly string[]): string {
  const text = typeof words === 'string' ? words : words === undefined || words === null ? '' : JSON.stringify(words);
  return maskKnown(text, secrets);
}

/** A text as it may be shown: without what looks like a secret, without these, and without all that calls were made with. */
export function maskKnown(text: string, secrets: readonly string[] = []): string {
  return maskText(text, { exact: [...secrets, ...known], mask: DOTS });
}
