/** Where the values of something stand in a text: by the path as a JSON Pointer, from its key (or itself) to its end. */
export type Places = ReadonlyMap<string, readonly [from: number, to: number]>;

/** The place of the value at a path, or of what would hold it; null when nothing is known. */
export function placeOfPath(places: Places, path: readonly (string | number)[]): readonly [number, number] | null {
  for (let length = path.length; length >= 0; length--) {
    const place = places.get(pointerTo(path.slice(0, length)));
    if (place !== undefined) return place;
  }
  return null;
}

/** A path as a JSON Pointer. */
export function pointerTo(path: readonly (string | number)[]): string {
  return path.map((step) => `/${escapeStep(String(step))}`).join('');
}

/** A key as a step of a JSON Pointer. https://www.rfc-editor.org/rfc/rfc6901#section-3 */
export function escapeStep(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
