import type { Page } from '@playwright/test';
import { isJsonObject, type Json } from '../../app/core/json/json.ts';
import { getBotId, setBotId } from '../../app/core/keyboard/bot-id.ts';
import { type Design, newDesign } from '../../app/core/keyboard/design.ts';
import { isDrawnBy } from '../../app/core/portal/render/layout.ts';
import { compareStored } from '../../app/core/portal/validator/compare-stored.ts';
import { storeKeyboard } from '../../app/core/portal/validator/trace-keyboard.ts';
import { METHODS } from '../../app/core/request/methods.ts';
import { readJson } from '../../app/core/request/read-json.ts';
import { writeRequest } from '../../app/core/request/write-request.ts';
import { templateDesign } from '../../app/core/templates/take-template.ts';
import { TEMPLATES } from '../../app/core/templates/templates.ts';
import { fillDesign } from '../../app/core/variables/fill-design.ts';
import { buttonText } from '../../app/features/editor/parts/button-text.ts';
import type { Word } from './journey.ts';

/** What stands on the page at one moment, as the eye reads it. */
export interface Seen {
  /** Which keyboard of the library it is. */
  readonly keyboard: string;
  /** The text of the JSON panel: the whole request. */
  readonly json: string;
  readonly method: string;
  readonly message: string;
  /** The texts on the canvas, row by row. */
  readonly rows: readonly (readonly string[])[];
  /** The JSON was left unfinished: it stands for nothing. */
  readonly isUnfinished: boolean;
  /** The texts of the drawn buttons. */
  readonly drawn: readonly string[];
  /** Of the Portal panel: what becomes of each button, then its name. */
  readonly portal: readonly string[];
}

/** The tabs of the two panels, and what stands for an empty text, in the language of the moment. */
interface Names {
  readonly json: string;
  readonly portal: string;
  readonly noText: string;
}

/** Reads all of the page in one go, by the tabs of the drawer, and leaves the other one open. Nothing of it takes the focus. */
export function look(page: Page, own: Names): Promise<Seen> {
  return page.evaluate(async (names) => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const until = async <Found>(find: () => Found | null | undefined | false): Promise<Found> => {
      for (let left = 600; left > 0; left--) {
        const found = find();
        if (found) return found;
        await frame();
      }
      throw new Error(`Not on the page: ${find}`);
    };
    const text = (element: Element | null | undefined) => element?.textContent ?? '';
    const show = async (name: string) => {
      const find = () =>
        [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((one) => text(one).trim().startsWith(name));
      return until(() => {
        const tab = find();
        // A click right after a drag is not counted by the page: it is given again.
        if (tab && tab.getAttribute('aria-selected') !== 'true') tab.click();
        // What was open before stays there, hidden, while a part still loads.
        const panel = document.querySelector(`[role=tabpanel][aria-labelledby="${tab?.id}"] section`);
        return panel?.checkVisibility() && panel;
      });
    };
    let [method, request]: (string | undefined)[] = [];
    let stored: readonly string[] = [];
    let isUnfinished = false;
    const readPortal = async () => {
      const portal = await show(names.portal);
      // What becomes of the keyboard is worked out a moment after it has changed.
      await frame();
      method = portal.querySelector('select')?.value;
      stored = [...(portal.querySelector('ul')?.children ?? [])].map((item) =>
        [item.querySelector('span span'), item.querySelector('button')].map((part) => text(part).trim()).join(': '),
      );
    };
    const readJson = async () => {
      const json = await show(names.json);
      const field = await until(() => json.querySelector('.cm-content, textarea'));
      // The editor draws the lines in sight alone; it knows them all.
      type Editor = Element & { cmTile?: { view?: { state: { doc: { toString(): string } } } } };
      request =
        field instanceof HTMLTextAreaElement ? field.value : (field as Editor).cmTile?.view?.state.doc.toString();
      isUnfinished = json.querySelector('[aria-invalid=true]') !== null;
    };
    // From the one that is open to the other: so each of them has followed what was done in every second step, and a look
    // opens one panel only, which is most of what it costs.
    const isPortalOpen = text(document.querySelector('[role=tab][aria-selected=true]')).trim().startsWith(names.portal);
    for (const read of isPortalOpen ? [readPortal, readJson] : [readJson, readPortal]) await read();
    // The text of one of them may just be typed.
    const chip = (element: Element) => {
      const typed = element.querySelector('input')?.value;
      if (typed === undefined) return text(element.querySelector('button[aria-pressed]'));
      return typed.trim() === '' ? names.noText : typed;
    };
    const chips = (row: Element) => [...row.querySelectorAll('[data-chip-id]')].map(chip);
    return {
      keyboard: sessionStorage.getItem('kd.keyboard') ?? '',
      json: request ?? '',
      method: method ?? '',
      message: document.querySelector<HTMLTextAreaElement>('main textarea')?.value ?? '',
      rows: [...document.querySelectorAll('[data-board] [data-row-id]')].map(chips),
      isUnfinished,
      drawn: [...document.querySelectorAll('[data-preview=web] [data-preview-button]')].map(text),
      portal: stored,
    };
  }, own);
}

/** Variables come with the English templates alone, each of a name of its own; what stands for them is in no JSON. */
const SAMPLES = Object.assign({}, ...TEMPLATES.map((template) => templateDesign(template, 'en').variables));

/** The design that the JSON of the page stands for. */
export function designOf({ json, method }: Pick<Seen, 'json' | 'method'>): Design {
  const name = METHODS.find((one) => one.name === method)?.name ?? 'im.message.add';
  const { design, issues } = readJson({ ...newDesign(''), method: name }, 'request', json);
  if (design === null) throw new Error(`The page shows JSON that is none: ${JSON.stringify(issues)}\n${json}`);
  return { ...design, variables: SAMPLES };
}

type Say = (word: Word, params?: Readonly<Record<string, string | number>>) => string;

/** What a page that shows this design has to show, in its words: the same parts as `Seen`; one of `drawn` is drawn. */
export function expected(design: Design, say: Say) {
  const rows = design.keyboard.rows.map(({ buttons }) =>
    buttons.map((button) => buttonText(button) || say('editor.noText')),
  );
  return {
    message: design.message,
    rows,
    portal: listFates(design, say),
    drawn: listDrawn(design),
  };
}

/** Every button, and the ends of rows that lose something. */
function listFates(design: Design, say: Say): readonly string[] {
  const rows = new Map(design.keyboard.rows.map(({ id }, i) => [id, i + 1]));
  let position = 0;
  return compareStored(design).flatMap(({ buttonId, rowId, fate, value }) => {
    if (buttonId === null && fate !== 'changed') return [];
    if (buttonId !== null) position += 1;
    const name = buttonId === null ? say('portal.rowEnd', { row: rows.get(rowId) ?? 0 }) : textOf(value).trim();
    return [`${say(`portal.${fate}`)}: ${name || say('portal.nameless', { position })}`];
  });
}

/** Commands whose bot nobody has come to name yet may be drawn as they will be with one. */
function listDrawn(design: Design): readonly (readonly string[])[] {
  const now = drawnOf(design);
  const waits = [undefined, null, ''].includes(getBotId(design.keyboard) as string);
  return waits ? [now, drawnOf({ ...design, keyboard: setBotId(design.keyboard, 1) })] : [now];
}

function drawnOf(design: Design): readonly string[] {
  const filled = fillDesign(design);
  const { method, params } = writeRequest(filled.design);
  const answer = storeKeyboard(method, params);
  if (answer.outcome !== 'stored') return [];
  return answer.buttons.flatMap((entry) =>
    entry.TYPE === 'BUTTON' && isDrawnBy('web', entry) ? [filled.restore(entry.TEXT)] : [],
  );
}

function textOf(value: Json): string {
  return isJsonObject(value) && typeof value.TEXT === 'string' ? value.TEXT : '';
}
