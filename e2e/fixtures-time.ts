import { expect, type Locator, type Page } from '@playwright/test';

/** Time stands still in the page from now on, so that nothing there is over before it was seen; `page.clock.resume()` ends it. */
export async function holdTime(page: Page): Promise<void> {
  await page.clock.install();
  // It has to lie ahead; what is waiting by then is done on the way.
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
}

/** Sees a call wait for each of the tries from the second to this one, and ends the wait. Time must stand still. */
export async function passTries(page: Page, outcome: Locator, last: number): Promise<void> {
  for (let attempt = 2; attempt <= last; attempt++) {
    await expect(outcome).toContainText(`Attempt ${attempt} is next.`);
    // No longer, since the next wait may begin meanwhile.
    await page.clock.runFor(1000 * 1.5 ** (attempt - 2));
  }
}
