import type { ErrorRow } from './error-text.ts';

/**
 * Errors that any method can answer.
 * https://apidocs.bitrix24.com/limits.html
 */
export const systemErrors = [
  { name: 'no-auth-found', codes: ['NO_AUTH_FOUND'] },
  { name: 'invalid-credentials', codes: ['INVALID_CREDENTIALS'] },
  { name: 'insufficient-scope-imbot', codes: ['INSUFFICIENT_SCOPE'], method: /^imbot\./i },
  { name: 'insufficient-scope-im', codes: ['INSUFFICIENT_SCOPE'], method: /^im\./i },
  { name: 'insufficient-scope', codes: ['INSUFFICIENT_SCOPE'] },
  { name: 'expired-token', codes: ['EXPIRED_TOKEN', 'INVALID_TOKEN'] },
  { name: 'user-access-error', codes: ['USER_ACCESS_ERROR'] },
  { name: 'access-denied-client-id', codes: ['ACCESS_DENIED'], description: /client.?id/i },
  {
    name: 'access-denied-plan',
    codes: ['ACCESS_DENIED'],
    description: /plan|commercial|tariff|subscription|тариф|подписк/i,
  },
  { name: 'access-denied-chat', codes: ['ACCESS_DENIED'], method: /^imbot\.v2\./i },
  { name: 'access-denied', codes: ['ACCESS_DENIED'] },
  { name: 'wrong-license', codes: ['WRONG_LICENSE'] },
  { name: 'method-not-found-v2', codes: ['ERROR_METHOD_NOT_FOUND'], method: /^imbot\.v2\./i },
  { name: 'method-not-found', codes: ['ERROR_METHOD_NOT_FOUND'] },
  { name: 'invalid-request', codes: ['INVALID_REQUEST'] },
  { name: 'wrong-auth-type', codes: ['WRONG_AUTH_TYPE'] },
  { name: 'authorization-error', codes: ['AUTHORIZATION_ERROR'] },
  { name: 'query-limit-exceeded', codes: ['QUERY_LIMIT_EXCEEDED'] },
  { name: 'operation-time-limit', codes: ['OPERATION_TIME_LIMIT'] },
  { name: 'overload-limit', codes: ['OVERLOAD_LIMIT'] },
  { name: 'batch-method-not-allowed', codes: ['ERROR_BATCH_METHOD_NOT_ALLOWED'] },
  { name: 'batch-length-exceeded', codes: ['ERROR_BATCH_LENGTH_EXCEEDED'] },
  { name: 'internal-server-error', codes: ['INTERNAL_SERVER_ERROR', 'ERROR_UNEXPECTED_ANSWER'] },
  { name: 'portal-deleted', codes: ['PORTAL_DELETED'] },
  { name: 'manifest-is-not-available', codes: ['ERROR_MANIFEST_IS_NOT_AVAILABLE'] },
  { name: 'wrong-encoding', codes: ['WRONG_ENCODING'] },
  { name: 'argument', codes: ['100', 'ERROR_ARGUMENT'] },
  { name: 'not-found', codes: ['ERROR_NOT_FOUND'] },
  { name: 'core', codes: ['ERROR_CORE'] },
] as const satisfies readonly ErrorRow[];
