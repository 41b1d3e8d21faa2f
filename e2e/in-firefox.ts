import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from '@playwright/test';

/**
 * Texts that Playwright fills in come to Firefox as typed ones. Over WebDriver BiDi it sets the field's value by a script, and
 * React takes that for its own doing. The name is Playwright's, and it defines it in each page: before this script or after.
 */
export function typeWhatIsFilled(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    const insert = (text: string) => {
      document.execCommand('insertText', false, text);
    };
    Object.defineProperty(window, '__pw_bidiInsertText', { get: () => insert, set: () => undefined });
  });
}

/** A tap is a click of the mouse there: Playwright has no fingers over WebDriver BiDi, and its own taps do nothing. */
export function clickWhatIsTapped(page: Page): void {
  const locators: Locator = Object.getPrototypeOf(page.locator('html'));
  locators.tap = locators.click;
}

interface Saved {
  readonly name: string;
  /** As a data URL. */
  readonly data: string;
}

/**
 * Downloads are told of in Firefox: Playwright passes over those of a blob there, since they have no navigation. What the page hands
 * to the browser is noted when its link is clicked, and `waitForEvent('download')` takes the next one that nobody has taken.
 */
export async function noteDownloads(context: BrowserContext, page: Page, folder: string): Promise<void> {
  await context.addInitScript(() => {
    const blobs = new Map<string, Blob>();
    const saved: Promise<Saved>[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => {
      const address = createObjectURL(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      const { download: name, href } = this;
      const blob = blobs.get(href);
      if (blob) {
        const reader = new FileReader();
        reader.readAsDataURL(blob);
        saved.push(
          new Promise((done) => reader.addEventListener('load', () => done({ name, data: `${reader.result}` }))),
        );
      }
      click.call(this);
    };
    Object.defineProperty(window, '__saved', { value: saved });
  });
  const waitForEvent = page.waitForEvent.bind(page);
  let count = 0;
  const takeNext = async () => {
    const handle = await page.waitForFunction((): Promise<Saved> | undefined =>
      Reflect.get(window, '__saved')?.shift(),
    );
    const { name, data } = (await handle.jsonValue()) as Saved;
    const file = join(folder, `${++count}-${name}`);
    await writeFile(file, Buffer.from(data.slice(data.indexOf(',') + 1), 'base64'));
    return { suggestedFilename: () => name, path: () => Promise.resolve(file) };
  };
  Object.defineProperty(page, 'waitForEvent', {
    value: (...args: Parameters<typeof waitForEvent>) =>
      String(args[0]) === 'download' ? takeNext() : waitForEvent(...args),
  });
}
