import type { EditorStore, Offer } from './editor-store.ts';
import { setPreferences } from './set-preferences.ts';

/** What an offer is remembered by: what is set aside later in the same place is another one. */
export function offerKey({ kind, id, at }: Pick<Offer, 'kind' | 'id' | 'at'>): string {
  return [kind, id, at ?? ''].join(' ');
}

/** Does not ask about an offer again, also not after a reload. It is kept, and stands in the menu of the keyboards. */
export function postponeOffer(store: EditorStore, offer: Offer): void {
  const { offers, preferences } = store.getState();
  const standing = new Set(offers.map(offerKey));
  const later = preferences.laterOffers.filter((key) => standing.has(key));
  setPreferences(store, { laterOffers: [...later, offerKey(offer)] });
}

/** How many offers are there that were put off. */
export function countPostponed(store: EditorStore): number {
  const { offers, preferences } = store.getState();
  return offers.filter((offer) => preferences.laterOffers.includes(offerKey(offer))).length;
}

/** Asks about all of them again. */
export function showPostponed(store: EditorStore): void {
  setPreferences(store, { laterOffers: [] });
}
