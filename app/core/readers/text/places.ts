import { isJsonObject, type Json } from '../../json/json.ts';
import type { Places } from './pasted.ts';
import { spanOf } from './spans.ts';

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
    for (const [key, inner] of Object.entries(inside) as [string, Json][]) {
      const span = spanOf(inside, key);
      const shown = isObject ? name(key) : key;
      visit(inner, `${pointer}/${escapeStep(shown)}`, span === null ? around : [span.key, span.to]);
    }
  };
  visit(value, '', whole);
  return places;
}

/** The place of the value at a path, or of what would hold it; null when nothing is known. */
export function placeOfPath(places: Places, path: readonly (string | number)[]): readonly [number, number] | null {
  for (let length = path.length; length >= 0; length--) {
    const pointer = path.slice(0, length).map((step) => `/${escapeStep(String(step))}`);
    const place = places.get(pointer.join(''));
    if (place !== undefined) return place;
  }
  return null;
}

const escapeStep = (key: string): string => (/[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key);
