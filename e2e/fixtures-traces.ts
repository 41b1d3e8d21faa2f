import { expect, type Page } from '@playwright/test';

/** Watches everything that lasts or leaves the page, from now on. */
export function watchTraces(page: Page) {
  const heard: string[] = [];
  const addresses: string[] = [];
  const context = page.context();
  context.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  context.on('request', (request) => addresses.push(request.url()));

  /**
   * Every place where one of these texts was left, in any case and whatever it is written as, but for fields that are marked as
   * secret. They are looked for in the page: what is in it is large.
   */
  async function find(secrets: readonly string[]): Promise<readonly string[]> {
    const disguises = secrets.flatMap(disguisesOf);
    const left = await page.evaluate(async (texts) => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const field of copy.querySelectorAll('[data-1p-ignore]')) field.removeAttribute('value');
      const fields = [...document.querySelectorAll('input:not([data-1p-ignore]), textarea')];
      const records = async (): Promise<unknown[]> => {
        const found: unknown[] = [];
        const done = <T>(request: IDBRequest<T>) =>
          new Promise<T>((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        for (const { name = '' } of await indexedDB.databases()) {
          const database = await done(indexedDB.open(name));
          for (const store of database.objectStoreNames) {
            found.push(await done(database.transaction(store).objectStore(store).getAll()));
          }
          database.close();
        }
        return found;
      };
      /** What packed links in a text hold. */
      const unpacked = async (text: string): Promise<string> => {
        const inner: string[] = [];
        for (const [, packed = ''] of text.matchAll(/#k=([\w-]+)/g)) {
          const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
            sign.charCodeAt(0),
          );
          const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
          inner.push(await new Response(stream).text().catch(() => ''));
        }
        return inner.join('\n');
      };
      const typed = fields.map((field) => Reflect.get(field, 'value')).join('\n');
      const clipboard = await navigator.clipboard.readText();
      const places = {
        localStorage: JSON.stringify({ ...localStorage }),
        sessionStorage: JSON.stringify({ ...sessionStorage }),
        indexedDB: JSON.stringify(await records()),
        caches: JSON.stringify(await caches.keys()),
        document: copy.outerHTML,
        fields: typed,
        address: location.href,
        cookie: document.cookie,
        title: document.title,
        history: JSON.stringify(history.state),
        timings: JSON.stringify(performance.getEntries()),
        clipboard,
        links: await unpacked(`${typed}\n${clipboard}\n${location.href}`),
      };
      return Object.entries(places).flatMap(([name, place]) => {
        const whole = place + place.toLowerCase();
        return texts.some((one) => whole.includes(one)) ? name : [];
      });
    }, disguises);
    return [...left, ...heard.filter((line) => disguises.some((one) => line.includes(one)))];
  }

  return {
    /** Addresses of other hosts than these that the page has asked. */
    foreign: (...hosts: readonly string[]) =>
      addresses.filter((address) => /^https?:/.test(address) && !hosts.includes(new URL(address).host)),
    /** None of these texts is anywhere. */
    async hold(secrets: readonly string[], step: string): Promise<void> {
      expect(await find(secrets), step).toEqual([]);
    },
  };
}

/** What a secret may be written as: plain, spaced, percent-encoded, as entities, as escapes, as base64 at each of three offsets. */
function disguisesOf(secret: string): string[] {
  const each = (write: (code: string) => string) =>
    [...secret].map((letter) => write(letter.charCodeAt(0).toString(16).padStart(2, '0'))).join('');
  // The letters at either end share their digits with what stands beside them.
  const base64 = [0, 1, 2].map((offset) => {
    const digits = Buffer.from('x'.repeat(offset) + secret)
      .toString('base64')
      .replace(/=+$/, '');
    return digits.slice(Math.ceil((offset * 8) / 6), -1);
  });
  return [
    secret,
    [...secret].join(' '),
    [...secret].reverse().join(''),
    each((code) => `%${code}`),
    each((code) => `&#x${code};`),
    each((code) => `\\u00${code}`),
    ...base64,
  ];
}
