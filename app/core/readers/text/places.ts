import { isJsonObject, type Json } from '../../json/json.ts';
import { escapeStep, type Places } from '../../json/places.ts';
import { spansOf } from './spans.ts';

/**
 * Where everything in a found value stands. What was put together on the way and stands nowhere by itself has the place of what
 * holds it. `name` tells how a key is written in the paths.
 */
export function placesOf(value: Json, whole: readonly [number, number], name = (key: string) => key): Places {
  const places = new Map<string, readonly [number, number]>();
  const visit = (inside: Json, pointer: string, around: readonly [number, number]): void => {
    places.set(pointer, around);
    if (typeof inside !== 'object' || inside === null) return;
    const isObject = isJsonObject(inside);
    const spans = spansOf(inside);
    for (const [key, inner] of Object.entries(inside) as [string, Json][]) {
      const span = spans.get(key) ?? null;
      const shown = isObject ? name(key) : key;
      visit(inner, `${pointer}/${escapeStep(shown)}`, span === null ? around : [span.key, span.to]);
    }
  };
  visit(value, '', whole);
  return places;
}
