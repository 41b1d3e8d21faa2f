import { isJsonObject, type Json, type JsonObject, ownValue, sameJson } from '../../core/json/json.ts';

/** A value that is not as predicted; `received` is undefined when it is not there at all. */
export interface PressDifference {
  readonly path: readonly string[];
  readonly predicted: Json;
  readonly received: Json | undefined;
}

/** Where the event that was received is not as predicted. What was not predicted is not looked at. */
export function comparePress(
  predicted: JsonObject,
  received: JsonObject,
  path: readonly string[] = [],
): readonly PressDifference[] {
  return Object.entries(predicted).flatMap(([key, value]) => {
    const there = ownValue(received, key);
    if (isJsonObject(value) && isJsonObject(there)) return comparePress(value, there, [...path, key]);
    if (there !== undefined && sameJson(value, there)) return [];
    return [{ path: [...path, key], predicted: value, received: there }];
  });
}
