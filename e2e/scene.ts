import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Json } from '../app/core/json/json.ts';
import { setBotId } from '../app/core/keyboard/bot-id.ts';
import { type Design, newDesign } from '../app/core/keyboard/design.ts';
import { startHistory } from '../app/core/keyboard/history.ts';
import { layoutClassic, layoutWeb } from '../app/core/portal/render/layout.ts';
import { storeKeyboard } from '../app/core/portal/validator/trace-keyboard.ts';
import { readKeyboard } from '../app/core/request/read-keyboard.ts';
import { writeRequest } from '../app/core/request/write-request.ts';
import { writeDraft } from '../app/store/draft.ts';

/** A drawn button: x, y, width, height in its keyboard, background, colour, text. */
export type Box = readonly [number, number, number, number, string, string, string];

/** An entry of a keyboard that does what it says. */
export const link = { LINK: 'https://example.com/', DISPLAY: 'LINE' };

/** A design with this keyboard and a bot, so that commands are stored. */
export function designOf(keyboard: Json): Design {
  return { ...newDesign('Hi'), keyboard: setBotId(readKeyboard(keyboard).document, 456) };
}

/** Opens the page with a design and preferences in the browser's storage, as if they were kept from before. */
export async function open(page: Page, preferences: object = {}, design: Design = designOf([{ ...link, TEXT: 'x' }])) {
  // An empty page of the same origin: nothing runs there that would save something else.
  await page.route('**/empty.txt', (route) => route.fulfill({ contentType: 'text/plain', body: '' }));
  await page.goto('./empty.txt');
  await page.evaluate(
    async ([draft, kept]) => {
      localStorage.clear();
      await new Promise((done) => {
        indexedDB.deleteDatabase('keyboard-designer').onsuccess = done;
      });
      localStorage.setItem('kd.draft', draft);
      localStorage.setItem('kd.preferences', kept);
    },
    [writeDraft(startHistory(design)), JSON.stringify({ language: 'en', ...preferences })] as const,
  );
  await page.goto('./');
  // On a narrow screen the preview is a panel of its own.
  const first = (page.viewportSize()?.width ?? 0) < 720 ? 'main' : '[data-preview]';
  await expect(page.locator(first).first()).toBeVisible();
}

/** What is drawn of one design: the width of the keyboard's column, and its buttons. */
export interface Drawing {
  readonly width: number;
  readonly boxes: readonly Box[];
}

/** Shows designs one after the other, as if another tab had saved them, and reads what is drawn of each. */
export function drawAll(page: Page, designs: readonly Design[]): Promise<Drawing[]> {
  return page.evaluate(
    async (drafts) => {
      const until = async <Value>(find: () => Promise<Value | undefined> | Value | undefined): Promise<Value> => {
        for (;;) {
          const found = await find();
          if (found) return found;
          await new Promise((done) => setTimeout(done));
        }
      };
      const answer = <Result>(request: IDBRequest<Result>) =>
        new Promise<Result>((done) => {
          request.onsuccess = () => done(request.result);
        });
      const database = await answer(indexedDB.open('keyboard-designer'));
      const stores = () => database.transaction(['records', 'histories'], 'readwrite');
      const record = await until(async () => (await answer(stores().objectStore('records').getAll()))[0]);
      const channel = new BroadcastChannel('kd.keeping');
      const name = document.querySelector<HTMLInputElement>('header input');
      const drawings = [];
      for (const [at, draft] of drafts.entries()) {
        const revision = record.revision + at + 1;
        const writing = stores();
        writing.objectStore('records').put({ ...record, revision, content: revision });
        writing.objectStore('histories').put(draft, record.id);
        await new Promise((done) => {
          writing.oncomplete = done;
        });
        // A button that stays would fade to its new colours.
        for (const button of document.querySelectorAll<HTMLElement>('[data-preview-button]'))
          button.style.transition = 'none';
        channel.postMessage({ kind: 'saved', from: 'test', keyboard: record.id, to: null });
        await until(() => name?.value === `Drawing ${at}`);
        // The picture follows after paint, in a task of its own.
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const keyboard = document.querySelector('[data-preview-keyboard]');
        const { left, top, width } = keyboard?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0 };
        const buttons = keyboard?.querySelectorAll(':scope > [data-preview-button]') ?? [];
        const boxes = [...buttons].map((button): Box => {
          const box = button.getBoundingClientRect();
          const { backgroundColor, color } = getComputedStyle(button);
          const text = button.textContent ?? '';
          return [box.left - left, box.top - top, box.width, box.height, backgroundColor, color, text];
        });
        drawings.push({ width, boxes });
      }
      channel.close();
      database.close();
      return drawings;
    },
    designs.map((design, at) => writeDraft(startHistory({ ...design, name: `Drawing ${at}` }))),
  );
}

/** Where our rules put the buttons of each design, with texts measured in the page. */
export async function layoutAll(
  page: Page,
  designs: readonly Design[],
  width: number,
  client: 'web' | 'classic' = 'web',
): Promise<Box[][]> {
  const layout = client === 'web' ? layoutWeb : layoutClassic;
  const stored = designs.map((design) => {
    const { method, params } = writeRequest(design);
    const answer = storeKeyboard(method, params);
    return answer.outcome === 'stored' ? answer.buttons : [];
  });
  const texts = stored.flat().flatMap((entry) => (entry.TYPE === 'BUTTON' ? [fold(entry.TEXT)] : []));
  const widths = await measureTexts(page, texts);
  return stored.map((entries) =>
    layout(entries, width, (text) => widths[text] ?? Number.NaN).map(
      (box): Box => [box.x, box.y, box.width, box.height, rgb(box.background), rgb(box.color), box.text],
    ),
  );
}

/** Both are the same: colours and texts to the letter, places and sizes to half a pixel. */
export function expectBoxes(drawn: readonly Box[], expected: readonly Box[], what: string) {
  // A side that is near enough counts as the expected one: one comparison a drawing, not one a number.
  const near = drawn.map((box, i) =>
    box.map((value, side) => {
      const wanted = expected[i]?.[side];
      return typeof wanted === 'number' && Math.abs(Number(value) - wanted) <= 0.5 ? wanted : value;
    }),
  );
  expect(near, what).toEqual(expected);
}

/** The widths of texts in the font of the drawn keyboard. */
function measureTexts(page: Page, texts: readonly string[]): Promise<Record<string, number>> {
  return page
    .locator('[data-preview]')
    .first()
    .evaluate((scene, all) => {
      const span = document.createElement('span');
      span.style.cssText = 'position: absolute; white-space: pre; font-size: 13px; text-rendering: geometricPrecision';
      scene.append(span);
      const widths = all.map((text): [string, number] => {
        span.textContent = text;
        return [text, span.getBoundingClientRect().width];
      });
      span.remove();
      return Object.fromEntries(widths);
    }, texts);
}

/** Widths in the font of the recordings, Noto Sans: it may be another version, or a font made after it, that differs. */
const RECORDED_WIDTHS = {
  'Hamburgefonts 0123 Привет': 180.34,
  ABCDEFGHIJKLMNOPQRSTUVWXYZ: 214.45,
  abcdefghijklmnopqrstuvwxyz: 179.17,
  '0123456789!"#$%&()*+,-./:;<=>?@[]^_{|}~': 250.56,
  АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ: 304.66,
  абвгдеёжзийклмнопрстуфхцчшщъыьэюя: 265.39,
  '«»·№–—…': 59.77,
};

/** Whether texts are as wide here as where the messenger was recorded. */
export async function hasFontOfRecordings(page: Page): Promise<boolean> {
  const here = await measureTexts(page, Object.keys(RECORDED_WIDTHS));
  return Object.entries(RECORDED_WIDTHS).every(([text, width]) => Math.abs((here[text] ?? 0) - width) <= 0.05);
}

function fold(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ');
}

function rgb(color: string): string {
  if (!color.startsWith('#')) return color;
  const hex = color.length === 4 ? color.replace(/[\da-f]/g, '$&$&') : color;
  return `rgb(${(hex.match(/[\da-f]{2}/g) ?? []).map((part) => Number.parseInt(part, 16)).join(', ')})`;
}

/** One of the recorded files. */
export function readLines<Line>(name: string): Line[] {
  const text = readFileSync(new URL(`../app/core/testdata/${name}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}
