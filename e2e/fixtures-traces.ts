import { expect, type Page } from '@playwright/test';

/** Watches everything that lasts or leaves the page, from now on. */
export function watchTraces(page: Page) {
  const heard: string[] = [];
  const addresses: string[] = [];
  const context = page.context();
  context.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  context.on('request', (request) => addresses.push(request.url()));

  /** Every place where a secret could have been left, but for fields that are marked as secret. */
  async function read(): Promise<readonly string[]> {
    const places = await page.evaluate(async () => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const field of copy.querySelectorAll('[data-1p-ignore]')) field.removeAttribute('value');
      const fields = [...document.querySelectorAll('input:not([data-1p-ignore]), textarea')];
      return [
        JSON.stringify({ ...localStorage }),
        JSON.stringify({ ...sessionStorage }),
        JSON.stringify(await indexedDB.databases()),
        JSON.stringify(await caches.keys()),
        copy.outerHTML,
        fields.map((field) => Reflect.get(field, 'value')).join('\n'),
        location.href,
        document.cookie,
        document.title,
        JSON.stringify(history.state),
        JSON.stringify(performance.getEntries()),
        await navigator.clipboard.readText(),
      ];
    });
    return [...places, ...heard];
  }

  return {
    /** Addresses of other hosts than these that the page has asked. */
    foreign: (...hosts: readonly string[]) =>
      addresses.filter((address) => /^https?:/.test(address) && !hosts.includes(new URL(address).host)),
    /** None of these texts is anywhere. */
    async hold(secrets: readonly string[], step: string): Promise<void> {
      for (const trace of await read()) {
        for (const secret of secrets) expect(trace.includes(secret), `${step}: ${trace.slice(0, 80)}`).toBe(false);
      }
    },
  };
}
