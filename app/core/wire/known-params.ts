import type { Issue, Path, RequestField } from '../issue.ts';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import type { Method } from './methods.ts';
import { paramPath } from './param-path.ts';
import { requestIssue } from './request-issues.ts';

/** A parameter that a design has a place for. */
export type KnownParam = Exclude<RequestField, 'method'> | 'keyboard';

/** The parameters of a request, told apart. */
export interface SortedParams {
  /** Each known one that is there, with the path it has in the text. */
  readonly known: ReadonlyMap<KnownParam, { readonly value: Json; readonly path: Path }>;
  /** All the others as they came; what stands in `fields` under `fields`. */
  readonly others: JsonObject;
  readonly issues: readonly Issue[];
}

/**
 * Tells the parameters that the method's design holds from the others. The names of version 1 count in any case, and so do
 * those inside of `fields`; of several spellings the last one counts.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function sortParams(method: Method, params: JsonObject): SortedParams {
  const known = new Map<KnownParam, { value: Json; path: Path }>();
  const issues: Issue[] = [];
  const sort = (names: ReadonlyMap<string, KnownParam>, isAnyCase: boolean, inner: JsonObject, around: Path) =>
    Object.entries(inner).filter(([name, value]) => {
      const param = names.get(isAnyCase ? name.toUpperCase() : name);
      if (param === undefined) return true;
      const path = [...around, name];
      if (known.has(param)) issues.push(requestIssue('repeated-param', path));
      known.set(param, { value, path });
      return false;
    });
  const [top, inside] = namesOf(method);
  const isV2 = inside.size > 0;
  const others = sort(top, !isV2, params, []).flatMap(([name, value]): (readonly [string, Json])[] => {
    if (!isV2 || name !== 'fields') return [[name, value]];
    if (!isJsonObject(value)) {
      issues.push(requestIssue('param-type', [name]));
      return [[name, value]];
    }
    const rest = sort(inside, true, value, [name]);
    return rest.length > 0 ? [[name, Object.fromEntries(rest)]] : [];
  });
  return { known, others: Object.fromEntries(others), issues };
}

/** The names at the top and those inside of `fields`, the latter in capital letters. */
function namesOf(method: Method): readonly [ReadonlyMap<string, KnownParam>, ReadonlyMap<string, KnownParam>] {
  const top = new Map<string, KnownParam>();
  const inside = new Map<string, KnownParam>();
  const put = (param: KnownParam, [name = '', inner]: readonly string[]) =>
    inner === undefined ? top.set(name, param) : inside.set(inner.toUpperCase(), param);
  for (const need of method.needs) if (need !== 'botId') put(need, paramPath(method, need).map(String));
  if (method.botParam !== null) top.set(method.botParam, 'botId');
  put('message', paramPath(method, 'message').map(String));
  put('keyboard', method.keyboardPath);
  return [top, inside];
}
