import { isJsonObject, tryJson } from '../../core/json/json.ts';
import { DRAFT_KEY, readDraft } from '../draft.ts';
import { edit, type Offer } from '../editor-store.ts';
import { readJournals } from './journal.ts';
import { type KeyboardRecord, remove } from './record.ts';
import type { KeeperWorld } from './world.ts';

/** Where drafts that could not be read are set aside; the second one goes beside the first. */
export const DAMAGED_KEY = 'kd.draft.damaged';

/** Puts into the store whatever this browser keeps and does not show. Nothing of it goes away by itself. */
export async function listOffers(world: KeeperWorld): Promise<void> {
  const { store } = world;
  const texts = listTexts(world);
  // Without a database there is nothing in it to offer.
  const kept = await listKept(world).catch(() => []);
  store.setState({ offers: [...texts, ...kept] });
}

/** What lies in the storage and cannot be read here. */
function listTexts(world: KeeperWorld): Offer[] {
  const { storage } = world;
  try {
    setAsideDraft(storage);
    const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
    const aside = keys.filter((key) => key.startsWith(DAMAGED_KEY)).sort();
    return [DRAFT_KEY, ...aside, ...readJournals(storage).damaged].flatMap((key) => {
      const text = storage.getItem(key);
      return text === null || (key === DRAFT_KEY && readDraft(text)) ? [] : [offerText(world, key, text)];
    });
  } catch {
    return [];
  }
}

/** A draft that cannot be read makes room for the old pages that write there; one of a newer page is left to that page. */
function setAsideDraft(storage: Storage): void {
  const text = storage.getItem(DRAFT_KEY);
  if (text === null || isNewer(text) || readDraft(text)) return;
  let key = DAMAGED_KEY;
  for (let count = 2; storage.getItem(key) !== null; count++) key = `${DAMAGED_KEY}.${count}`;
  // There may be no room for two.
  storage.removeItem(DRAFT_KEY);
  try {
    storage.setItem(key, text);
  } catch {
    storage.setItem(DRAFT_KEY, text);
  }
}

function offerText(world: KeeperWorld, key: string, text: string): Offer {
  const offer = { id: key, name: '', at: null, read: () => Promise.resolve(text) };
  if (isNewer(text)) return { ...offer, kind: 'newer' };
  const forget = () => {
    world.storage.removeItem(key);
    return listOffers(world);
  };
  return { ...offer, kind: 'damaged', forget };
}

/** Work that lost against other work, and what could not be opened; other keyboards, and versions with a name, stand in the library. */
async function listKept(world: KeeperWorld): Promise<Offer[]> {
  const records = await world.database.list();
  const isOffered = ({ id, of, title }: KeyboardRecord) =>
    world.unreadable.has(id) || (of !== undefined && title === undefined);
  const lost = records.filter((record) => !record.deleted && isOffered(record));
  const offers = await Promise.all(lost.map((record) => offerRecord(world, record)));
  return offers.filter((offer) => offer !== null);
}

async function offerRecord(world: KeeperWorld, { id, name, changed }: KeyboardRecord): Promise<Offer | null> {
  const { store, database, channel, tab } = world;
  const text = (await database.read(id))?.text ?? null;
  if (text === null) return null;
  const offer = { id, name, at: changed, read: () => Promise.resolve(text) };
  const history = readDraft(text);
  if (!history && isNewer(text)) return { ...offer, kind: 'newer' };
  const forget = async () => {
    await database.write(id, remove);
    channel.post({ kind: 'offer', from: tab });
    await listOffers(world);
  };
  if (!history) return { ...offer, kind: 'damaged', forget };
  const show = () => edit(store, () => history.present, { label: 'openVersion', selection: null });
  return { ...offer, kind: 'version', show, forget };
}

function isNewer(text: string): boolean {
  const value = tryJson(text);
  return isJsonObject(value) && typeof value.version === 'number' && value.version > 1;
}
