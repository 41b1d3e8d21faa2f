import type { KeyboardDatabase, KeyboardRecord } from './record.ts';

const NAME = 'keyboard-designer';
const VERSION = 1;
const RECORDS = 'records';
const HISTORIES = 'histories';

/** Keyboards in the IndexedDB of the browser: the small records apart from the histories. */
export function indexedDatabase(factory: IDBFactory | undefined): KeyboardDatabase {
  let opened: Promise<IDBDatabase> | null = null;

  function open(): Promise<IDBDatabase> {
    opened ??= new Promise<IDBDatabase>((resolve, reject) => {
      if (!factory) throw new Error('This browser has no database');
      const request = factory.open(NAME, VERSION);
      request.onupgradeneeded = () => {
        request.result.createObjectStore(RECORDS, { keyPath: 'id' });
        request.result.createObjectStore(HISTORIES);
      };
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error('An older page holds the database'));
      request.onsuccess = () => {
        const database = request.result;
        // A newer page wants to change it, or the person clears it: nobody is to wait for this tab.
        database.onversionchange = () => {
          database.close();
          opened = null;
        };
        database.onclose = () => {
          opened = null;
        };
        resolve(database);
      };
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  }

  /** Runs one transaction; what it gives counts only once everything is written. */
  async function transact<Result>(
    mode: IDBTransactionMode,
    run: (stores: Stores, give: (result: Result) => void) => void,
  ) {
    const database = await open();
    return new Promise<Result>((resolve, reject) => {
      const transaction = database.transaction([RECORDS, HISTORIES], mode);
      let result: { readonly value: Result } | null = null;
      transaction.oncomplete = () => (result ? resolve(result.value) : reject(new Error('Nothing came of it')));
      transaction.onabort = () => reject(transaction.error ?? new Error('The browser took it back'));
      const give = (value: Result) => {
        result = { value };
      };
      run({ records: transaction.objectStore(RECORDS), histories: transaction.objectStore(HISTORIES) }, give);
    });
  }

  return {
    list: () =>
      transact<readonly KeyboardRecord[]>('readonly', ({ records }, give) => {
        const all = records.getAll();
        all.onsuccess = () => give(all.result as KeyboardRecord[]);
      }),
    read: (id) =>
      transact('readonly', ({ records, histories }, give) => {
        const record = records.get(id);
        const text = histories.get(id);
        text.onsuccess = () => {
          const found = record.result as KeyboardRecord | undefined;
          give(found ? { record: found, text: typeof text.result === 'string' ? text.result : null } : null);
        };
      }),
    write: (id, work) =>
      transact('readwrite', ({ records, histories }, give) => {
        const before = records.get(id);
        before.onsuccess = () => {
          const { result, put, drop = [] } = work((before.result as KeyboardRecord | undefined) ?? null);
          for (const { record, text } of put) {
            records.put(record);
            if (text === null) histories.delete(record.id);
            else if (text !== undefined) histories.put(text, record.id);
          }
          for (const gone of drop) {
            records.delete(gone);
            histories.delete(gone);
          }
          give(result);
        };
      }),
  };
}

interface Stores {
  readonly records: IDBObjectStore;
  readonly histories: IDBObjectStore;
}
