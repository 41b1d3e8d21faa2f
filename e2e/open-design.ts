import type { Page } from '@playwright/test';
import type { Json } from '../app/core/json/json.ts';
import { type Design, newDesign } from '../app/core/keyboard/design.ts';
import { startHistory } from '../app/core/keyboard/history.ts';
import { readKeyboard } from '../app/core/request/read-keyboard.ts';
import { DRAFT_KEY, writeDraft } from '../app/store/draft.ts';
import { DEFAULT_PREFERENCES, PREFERENCES_KEY, type Preferences } from '../app/store/preferences.ts';

interface Opened extends Partial<Omit<Design, 'keyboard'>> {
  /** The value of KEYBOARD. */
  readonly keyboard?: Json;
  readonly preferences?: Partial<Preferences>;
}

/** Opens the page with a design that this browser has kept, so that a test needs no canvas to make one. */
export async function openDesign(page: Page, { keyboard = [], preferences = {}, ...design }: Opened): Promise<void> {
  const kept = { ...newDesign('Hello'), ...design, keyboard: readKeyboard(keyboard).document };
  const items = {
    [DRAFT_KEY]: writeDraft(startHistory(kept)),
    [PREFERENCES_KEY]: JSON.stringify({ ...DEFAULT_PREFERENCES, ...preferences }),
  };
  await page.addInitScript(
    ([written, mark]) => {
      // Firefox has an empty page before it, runs this there too, and tells of an error: nothing can be kept there.
      if (origin === 'null') return;
      // A reload in the middle of a test must find what the page itself has kept: the draft is gone once it is taken over.
      if (localStorage.getItem(mark) !== null) return;
      for (const [key, text] of Object.entries(written)) localStorage.setItem(key, text);
    },
    [items, PREFERENCES_KEY] as const,
  );
  await page.goto('./');
  await page.getByRole('main').waitFor();
}
