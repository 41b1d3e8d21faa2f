import { type Locator, type Page, type Request, test } from '@playwright/test';
import { dictionary as en } from '../../app/i18n/en/dictionary.ts';
import { dictionary as ru } from '../../app/i18n/ru/dictionary.ts';
import { translate } from '../../app/i18n/translate.ts';
import type { Seeded } from './seeded.ts';

/** The words that are of one piece. */
export type Word = keyof typeof en;

/** One journey on its way: the page as a person of either language finds it, and the chances of its seed. */
export class Journey {
  language: 'en' | 'ru' = 'en';
  /** What was done so far, for whoever has to do it again. */
  readonly steps: string[] = [];
  /** What the page or the browser complained about. */
  readonly complaints: string[] = [];
  /** How many requests the page has made. */
  asked = 0;
  private readonly unanswered = new Set<Request>();
  private names = 0;

  constructor(
    readonly page: Page,
    readonly chance: Seeded,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      this.asked += 1;
      // What a page that is left was waiting for never comes.
      if (request.isNavigationRequest()) this.unanswered.clear();
      this.unanswered.add(request);
    });
    page.on('requestfinished', (request) => this.unanswered.delete(request));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('requestfailed', (request) => {
      this.unanswered.delete(request);
      // A page that is left gives up what it was fetching.
      const why = request.failure()?.errorText ?? '';
      if (why !== 'net::ERR_ABORTED') this.complaints.push(`${request.url()} ${why}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.complaints.push(`${response.url()} ${response.status()}`);
    });
  }

  /** Code for what was done last may still be on its way. */
  get isLoading(): boolean {
    return this.unanswered.size > 0;
  }

  say(word: Word, params?: Readonly<Record<string, string | number>>): string {
    return translate((this.language === 'en' ? en : ru)[word], this.language, params);
  }

  region(word: Word): Locator {
    return this.page.getByRole('region', { name: this.say(word), exact: true });
  }

  button(word: Word, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name: this.say(word), exact: true });
  }

  /** The names of a tab may carry a mark. */
  tab(word: Word): Locator {
    return this.page.getByRole('tab', { name: new RegExp(`^${this.say(word)}`) });
  }

  item(word: Word): Locator {
    return this.page.getByRole('menuitem', { name: new RegExp(`^${this.say(word)}`) });
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** A button of the canvas that is there; null on an empty one. */
  anyChip(): Promise<Locator | null> {
    return this.anyPart('button');
  }

  /** The handle of a row of the canvas. */
  anyRow(): Promise<Locator | null> {
    return this.anyPart('row');
  }

  /** By its id: what is done next may open or shut the text of another one. */
  private async anyPart(kind: 'button' | 'row'): Promise<Locator | null> {
    const canvas = this.region('editor.canvas');
    const parts = await canvas
      .locator(`[data-drag^="${kind} "]`)
      .evaluateAll((handles: HTMLElement[]) => handles.map(({ dataset }) => dataset.drag ?? ''));
    return parts.length === 0 ? null : canvas.locator(`[data-drag="${this.chance.one(parts)}"]`);
  }

  /** A text that no one else in this journey has, now and then a strange one. */
  text(): string {
    this.names += 1;
    return `${this.chance.one(['Yes', 'Да', 'Order 7', '«Ok»', '👍', 'a [b]x[/b]', 'Zoë & co', '<i>'])} ${this.names}`;
  }

  /** Out of whatever has the focus: no field, no menu, nothing selected. */
  async rest(): Promise<void> {
    for (let tries = 0; tries < 3; tries++) await this.page.keyboard.press('Escape');
    // Not every field is left by that key.
    await this.page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  }

  /** Runs one deed under its name. */
  async step(name: string, act: () => Promise<unknown>): Promise<void> {
    this.steps.push(name);
    await test.step(name, act);
  }
}
