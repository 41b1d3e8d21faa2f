import type { Issue, Path } from '../issue.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../json.ts';
import { requestIssue } from './request-issues.ts';
import { isSecretName } from './secret-names.ts';

/**
 * The parameters of a request without those that sign it in, wherever they stand save in the keyboard, and an issue for each.
 * The same object when there are none.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function dropSecrets(params: JsonObject): { readonly params: JsonObject; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  return { params: clean(params, [], issues) as JsonObject, issues };
}

function clean(value: Json, path: Path, issues: Issue[]): Json {
  if (isJsonList(value)) {
    const items = value.map((item, i) => clean(item, [...path, i], issues));
    return items.every((item, i) => item === value[i]) ? value : items;
  }
  if (!isJsonObject(value)) return value;
  let isSame = true;
  const kept = Object.entries(value).flatMap(([name, own]): (readonly [string, Json])[] => {
    const at = [...path, name];
    const isSecret = isSecretName(name);
    if (isSecret) issues.push(requestIssue('secret-left-out', at));
    const cleaned = isSecret || name.toUpperCase() === 'KEYBOARD' ? own : clean(own, at, issues);
    isSame &&= !isSecret && cleaned === own;
    return isSecret ? [] : [[name, cleaned]];
  });
  return isSame ? value : Object.fromEntries(kept);
}
