import { test as base, type CDPSession, expect, type Locator, type Page } from '@playwright/test';
import type { Json } from '../app/core/json/json.ts';
import { clickWhatIsTapped, noteDownloads, typeWhatIsFilled } from './in-firefox.ts';
import { openDesign } from './open-design.ts';

/** The parts of the page, found as a person finds them. */
export class Designer {
  readonly palette: Locator;
  readonly canvas: Locator;
  readonly inspector: Locator;
  readonly preview: Locator;

  constructor(readonly page: Page) {
    this.palette = page.getByRole('region', { name: 'Palette' });
    this.canvas = page.getByRole('region', { name: 'Canvas' });
    this.inspector = page.getByRole('region', { name: 'Settings' });
    this.preview = page.getByRole('region', { name: 'Preview' });
  }

  async open(): Promise<void> {
    await this.page.goto('./');
    await expect(this.canvas).toBeVisible();
  }

  /** A kind of button in the palette. */
  kind(name: string): Locator {
    return this.palette.getByRole('button', { name, exact: true });
  }

  row(number: number): Locator {
    return this.canvas.getByRole('listitem', { name: `Row ${number}`, exact: true });
  }

  /** A button of the keyboard on the canvas, by its text. */
  chip(text: string): Locator {
    return this.canvas.getByRole('button', { name: new RegExp(`^${text}, `) });
  }

  announcer(): Locator {
    return this.page.locator('[data-announcer]');
  }

  /** The JSON panel's value, by its Copy button: the editor draws only the lines in sight. The focus stays where it is. */
  async json(): Promise<unknown> {
    const copy = this.page.getByRole('region', { name: 'JSON', exact: true }).getByRole('button', { name: 'Copy' });
    await this.page.evaluate(() => navigator.clipboard.writeText(''));
    let copied = '';
    // A click right after a drag is not counted by the page.
    await expect(async () => {
      await copy.evaluate((button: HTMLElement) => button.click());
      copied = await this.page.evaluate(() => navigator.clipboard.readText());
      expect(copied).not.toBe('');
    }).toPass({ intervals: [20, 50, 100] });
    return JSON.parse(copied);
  }

  /** The texts of the buttons, row by row; one of them may just be typed. */
  async rows(): Promise<string[][]> {
    return this.canvas
      .getByRole('listitem', { name: /^Row \d+$/ })
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('[data-chip-id]')].map(
            (chip) =>
              chip.querySelector('input')?.value ?? chip.querySelector('button[aria-pressed]')?.textContent ?? '',
          ),
        ),
      );
  }

  /** Drags with the mouse to a point of the target, given as shares of its box. */
  async drag(source: Locator, target: Locator, x = 0.5, y = 0.5): Promise<void> {
    await this.lift(source);
    await this.over(target, x, y);
    // What a drag needs comes with the first one: whoever lets go before that has dragged nothing, and a hand goes on moving.
    const isLifted = () => this.page.evaluate(() => document.querySelector('.shadow-lift') !== null);
    while (!(await isLifted())) await this.over(target, x, y);
    await this.page.mouse.up();
  }

  async lift(source: Locator): Promise<void> {
    const from = await centre(source);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + 6, from.y + 6, { steps: 2 });
  }

  async over(target: Locator, x = 0.5, y = 0.5): Promise<void> {
    const to = await pointOf(target, x, y);
    await this.page.mouse.move(to.x, to.y, { steps: 8 });
  }

  /** Presses a key of a drag and waits until its effect was announced. */
  async press(key: string, said: string | RegExp): Promise<void> {
    await this.page.keyboard.press(key);
    await expect(this.announcer()).toHaveText(said);
    // What was lifted listens to keys a task later than it says so.
    await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  }
}

/** Fingers, through the browser's own touch events. */
export class Finger {
  private constructor(
    private readonly session: CDPSession,
    private readonly page: Page,
  ) {}

  static async on(page: Page): Promise<Finger> {
    return new Finger(await page.context().newCDPSession(page), page);
  }

  async down(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    await this.send('touchStart', await centre(target));
  }

  async move(target: Locator, x = 0.5, y = 0.5, steps = 8): Promise<void> {
    const to = await pointOf(target, x, y);
    const from = this.at ?? to;
    for (let step = 1; step <= steps; step++) {
      const share = step / steps;
      await this.send('touchMove', { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    }
  }

  async up(): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    this.at = null;
  }

  /** A long press: waits until the page shows that the thing is in the air. */
  async lift(target: Locator): Promise<void> {
    await this.down(target);
    await expect(this.page.locator('[data-announcer]')).toHaveText(/lifted/);
  }

  private at: { x: number; y: number } | null = null;

  private async send(type: 'touchStart' | 'touchMove', point: { x: number; y: number }): Promise<void> {
    this.at = point;
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints: [point] });
  }
}

export async function centre(target: Locator): Promise<{ x: number; y: number }> {
  return pointOf(target, 0.5, 0.5);
}

async function pointOf(target: Locator, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('The target is not on the page');
  return { x: box.x + box.width * x, y: box.y + box.height * y };
}

interface Fixtures {
  /** The page of somebody who comes for the first time. */
  readonly designer: Designer;
  /** Opens the page with this keyboard in it. */
  readonly board: (keyboard: Json) => Promise<Designer>;
}

export const test = base.extend<Fixtures>({
  context: async ({ context, browserName }, use) => {
    if (browserName === 'firefox') await typeWhatIsFilled(context);
    await use(context);
  },
  page: async ({ context, page, browserName }, use, testInfo) => {
    if (browserName === 'firefox') {
      clickWhatIsTapped(page);
      await noteDownloads(context, page, testInfo.outputPath());
    }
    await use(page);
  },
  designer: async ({ page }, use) => {
    const designer = new Designer(page);
    await designer.open();
    await use(designer);
  },
  board: async ({ page }, use) => {
    await use(async (keyboard) => {
      await openDesign(page, { keyboard });
      return new Designer(page);
    });
  },
});

export { expect };
