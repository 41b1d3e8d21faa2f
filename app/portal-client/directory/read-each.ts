import type { Json, JsonObject } from '../../core/json/json.ts';
import { objectsOf } from './read-values.ts';
import { eachOnce, type Target } from './target.ts';

/** The targets among the objects of a list or a map, each once. */
export function readEach(value: Json | undefined, read: (one: JsonObject) => Target | null): readonly Target[] {
  return eachOnce(
    objectsOf(value)
      .map(read)
      .filter((target) => target !== null),
  );
}
