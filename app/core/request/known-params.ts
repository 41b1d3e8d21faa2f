import type { Issue, Path } from '../json/issue.ts';
import { isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import type { Method, Param } from './methods.ts';
import { requestIssue } from './request-issues.ts';

/** The parameters of a request, told apart. */
export interface SortedParams {
  /** Each known one that is there, with the path it has in the text. */
  readonly known: ReadonlyMap<Param, { readonly value: Json; readonly path: Path }>;
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
  const known = new Map<Param, { value: Json; path: Path }>();
  const issues: Issue[] = [];
  const sort = (names: ReadonlyMap<string, Param>, isAnyCase: boolean, inner: JsonObject, around: Path) =>
    Object.entries(inner).filter(([name, value]) => {
      const param = names.get(isAnyCase ? name.toUpperCase() : name);
      if (param === undefined) return true;
      const path = [...around, name];
      if (known.has(param)) issues.push(requestIssue('repeated-param', path));
      known.set(param, { value, path });
      return false;
    });
  const [top, inside] = namesOf(method);
  const isV2 = method.version === 2;
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
function namesOf(method: Method): readonly [ReadonlyMap<string, Param>, ReadonlyMap<string, Param>] {
  const top = new Map<string, Param>();
  const inside = new Map<string, Param>();
  const put = (param: Param, [name = '', inner]: readonly string[]) =>
    inner === undefined ? top.set(name, param) : inside.set(inner.toUpperCase(), param);
  for (const param of method.params) put(param, method.paths[param]);
  return [top, inside];
}
