import { isJsonObject, type Json, type JsonObject } from '../../json/json.ts';
import { keepSpans, spansOf } from './spans.ts';

/**
 * A program may send a list as a text: `'KEYBOARD' => json_encode($keyboard)`. It is read as that list, so that its places and
 * what there is to tell of it are known; that it is sent as a text hangs on the object that holds it.
 */
const known = new WeakMap<Exclude<Json, null | boolean | number | string>, readonly string[]>();

/** Notes which entries of a list or an object are sent as texts. The same object. */
export function keepTexts<Value extends Exclude<Json, null | boolean | number | string>>(
  value: Value,
  keys: readonly string[],
): Value {
  if (keys.length > 0) known.set(value, keys);
  return value;
}

/** The parameters of a request as they are sent: what is sent as a text is one. */
export function withTexts(params: JsonObject): JsonObject {
  const { fields } = params;
  const inner = isJsonObject(fields) ? withTexts(fields) : fields;
  const keys = known.get(params) ?? [];
  if (inner === fields && keys.length === 0) return params;
  const entries = Object.entries(params).map(([key, value]): [string, Json] => {
    if (key === 'fields' && inner !== undefined) return [key, inner];
    return [key, keys.includes(key) && typeof value === 'object' ? JSON.stringify(value) : value];
  });
  return keepSpans(Object.fromEntries(entries), spansOf(params));
}
