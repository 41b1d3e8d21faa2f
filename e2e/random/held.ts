import { expect } from '@playwright/test';
import { writeRequest } from '../../app/core/request/write-request.ts';
import type { Journey } from './journey.ts';
import { designOf, expected, look, type Seen } from './observe.ts';

/** How long the parts of the page may take to follow each other: a worker or a pause of typing may be in between. */
const PATIENCE = 8_000;

/** What has to be true at every step of a journey. */
export class Held {
  /** By keyboard of the library: what it was when it was first seen. */
  private readonly beginnings = new Map<string, string>();

  constructor(private readonly journey: Journey) {}

  /** Canvas, preview and what is stored are what follows from the JSON, and nothing was logged. */
  async check(): Promise<Seen> {
    const seen = await this.settle();
    if (!this.beginnings.has(seen.keyboard)) this.beginnings.set(seen.keyboard, requestOf(seen));
    expect(this.journey.complaints).toEqual([]);
    return seen;
  }

  /** Undone step by step a keyboard is what it was in the beginning; redone it is again what it was in the end. */
  async checkUndo(): Promise<void> {
    const { isUnfinished } = await this.check();
    if (isUnfinished) {
      await this.journey.tab('app.tab.json').click();
      await this.journey.button('json.drop').click();
    }
    const { keyboard } = await this.check();
    const banner = this.journey.page.getByRole('banner');
    // Out of a field, as the mouse on a button is.
    await banner.click({ position: { x: 2, y: 2 } });
    const all = async (word: 'action.undo' | 'action.redo') => {
      const steps = this.journey.button(word, banner);
      // The deeds press its keys. In one go, since each of hundreds of presses would wait for its turn.
      await steps.evaluate(async (button: HTMLButtonElement) => {
        // More than a history holds: then something is wrong.
        for (let left = 300; left > 0 && !button.disabled; left--) {
          button.click();
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        }
      });
      await expect(steps).toBeDisabled();
      return requestOf(await this.settle());
    };
    // The journey may have ended on an undone step.
    const end = await all('action.redo');
    expect(await all('action.undo')).toBe(this.beginnings.get(keyboard));
    expect(await all('action.redo')).toBe(end);
  }

  private async settle(): Promise<Seen> {
    const { journey } = this;
    const names = {
      json: journey.say('app.tab.json'),
      portal: journey.say('app.tab.portal'),
      noText: journey.say('editor.noText'),
    };
    const until = Date.now() + PATIENCE;
    for (;;) {
      const { asked } = journey;
      const seen = await look(journey.page, names);
      const why = differences(seen, journey);
      // What comes of a deed may come with its code.
      const isDone = !journey.isLoading && journey.asked === asked;
      const isLate = Date.now() > until;
      if (why === null && (isDone || isLate)) return seen;
      if (isLate) throw new Error(`The page disagrees with itself: ${why}\n${seen.json}`);
    }
  }
}

/** What of the page does not follow from its JSON; null when all does. */
function differences(seen: Seen, journey: Journey): string | null {
  if (seen.isUnfinished) return null;
  const { drawn, ...wanted } = expected(designOf(seen), (word, params) => journey.say(word, params));
  for (const part of ['message', 'rows', 'portal'] as const) {
    // One row without a button is nothing on the wire.
    const shown = part === 'rows' && JSON.stringify(seen.rows) === '[[]]' ? [] : seen[part];
    const [have, want] = [JSON.stringify(shown), JSON.stringify(wanted[part])];
    if (have !== want) return `${part}\nhave ${have}\nwant ${want}`;
  }
  const have = JSON.stringify(seen.drawn);
  const some = drawn.map((texts) => JSON.stringify(texts));
  return some.includes(have) ? null : `preview\nhave ${have}\nwant ${some.join('\n  or ')}`;
}

/** The request as one text, whatever the spaces in it; of unfinished JSON that text itself. */
function requestOf(seen: Seen): string {
  return seen.isUnfinished ? seen.json : JSON.stringify(writeRequest(designOf(seen)));
}
