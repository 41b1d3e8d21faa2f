import type { Json } from '../../json/json.ts';

/** A list when its keys are 0, 1, 2 in this order. */
export function listedJson(entries: readonly (readonly [string, Json])[]): Json {
  const list = entries.every(([name], i) => name === String(i));
  return list ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
