/** Milliseconds without a new request after which the page counts as loaded. */
export const QUIET = 2000;

/** Comes once the page is loaded and asks for nothing more: what follows takes nothing away from the first sight. */
export async function whenQuiet(page: Window): Promise<void> {
  const { document, performance } = page;
  if (document.readyState !== 'complete') {
    await new Promise((loaded) => page.addEventListener('load', loaded, { once: true }));
  }
  const count = () => performance.getEntriesByType('resource').length;
  for (let before = -1; before !== count(); ) {
    before = count();
    await new Promise((later) => page.setTimeout(later, QUIET));
  }
}
