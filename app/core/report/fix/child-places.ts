import type { Places } from '../../json/places.ts';

type Place = readonly [from: number, to: number];

const known = new WeakMap<Places, ReadonlyMap<string, readonly Place[]>>();

/** The places of what a list or map holds directly, in its order; sorted out once for all. */
export function childPlaces(places: Places, parent: string): readonly Place[] {
  const children = known.get(places) ?? sortOut(places);
  known.set(places, children);
  return children.get(parent) ?? [];
}

function sortOut(places: Places): ReadonlyMap<string, readonly Place[]> {
  const children = new Map<string, Place[]>();
  for (const [pointer, place] of places) {
    const slash = pointer.lastIndexOf('/');
    if (slash < 0) continue;
    const parent = pointer.slice(0, slash);
    const own = children.get(parent);
    if (own === undefined) children.set(parent, [place]);
    else own.push(place);
  }
  return children;
}
