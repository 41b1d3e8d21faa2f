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
   * Every place where one of these texts was left, but for fields that are marked as secret. They are looked for in the page:
   * what is in it is large.
   */
  async function find(secrets: readonly string[]): Promise<readonly string[]> {
    const left = await page.evaluate(async (texts) => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const field of copy.querySelectorAll('[data-1p-ignore]')) field.removeAttribute('value');
      const fields = [...document.querySelectorAll('input:not([data-1p-ignore]), textarea')];
      const places = {
        localStorage: JSON.stringify({ ...localStorage }),
        sessionStorage: JSON.stringify({ ...sessionStorage }),
        indexedDB: JSON.stringify(await indexedDB.databases()),
        caches: JSON.stringify(await caches.keys()),
        document: copy.outerHTML,
        fields: fields.map((field) => Reflect.get(field, 'value')).join('\n'),
        address: location.href,
        cookie: document.cookie,
        title: document.title,
        history: JSON.stringify(history.state),
        timings: JSON.stringify(performance.getEntries()),
        clipboard: await navigator.clipboard.readText(),
      };
      return Object.entries(places).flatMap(([name, place]) => (texts.some((one) => place.includes(one)) ? name : []));
    }, secrets);
    return [...left, ...heard.filter((line) => secrets.some((one) => line.includes(one)))];
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
