import { textOf } from '../php/portal-values.ts';
import { upperNames } from '../php/upper-names.ts';
import type { PortalCall, PortalMethod, PortalReply } from './portal-reply.ts';

/**
 * `method.get`: whether the portal knows the method `name`, and whether this webhook may call it.
 * https://apidocs.bitrix24.com/api-reference/common/system/method-get.html
 */
export function answerMethodGet(
  { state, params, scopes }: PortalCall,
  methods: ReadonlyMap<string, PortalMethod>,
): PortalReply {
  const asked = textOf(upperNames(params).NAME).trim().toLowerCase();
  const found = [...methods].find(([name]) => name.toLowerCase() === asked)?.[1];
  const isAvailable = found !== undefined && (found.scope === null || scopes.includes(found.scope));
  return { outcome: 'result', state, result: { isExisting: found !== undefined, isAvailable } };
}
