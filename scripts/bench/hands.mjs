import { rest, run } from './watch.mjs';

/** Asked in every frame that is measured: to look through the whole board would be measured with it. */
const FIRST = `document.querySelector('[data-chip-id] button[aria-pressed]')`;
const JSON_TEXT = `(({ value, textContent }) => value ?? textContent)(document.querySelector('[aria-label="JSON of the keyboard"]'))`;
const SELECTED = `document.querySelector('[data-row-id="r2"] [data-drag^="button"][aria-pressed="true"]')`;
const COUNT = `document.querySelectorAll('[data-chip-id]').length`;
const ORDER = `[...document.querySelector('[data-board] > ol').children].slice(2, 4).map((row) => row.textContent).join()`;
const isOpen = (name) => `(() => {
  const tab = document.querySelector('[role=tab][aria-selected=true]');
  return tab.textContent.startsWith('${name}') && document.getElementById(tab.getAttribute('aria-controls')).textContent !== '';
})()`;

/** One after the other what a hand does, each undone again; gives what each took by its name. The floor is made of the same parts. */
export async function runHands(opened, round) {
  const { page } = opened;
  const name = `Button ${4 + (round % 2)}`;
  const chip = (text) => page.getByRole('button', { name: new RegExp(`^${text}, `) }).first();
  const times = {};
  const measure = async (deed, type, isSeen, act) => {
    times[deed] = await run(opened, type, isSeen, act);
  };
  const undo = async (isUndone) => {
    await page.keyboard.press('Control+z');
    await page.waitForFunction(isUndone);
    await rest(page);
  };

  const at = await centre(chip(name));
  await page.mouse.move(at.x, at.y);
  await measure('select', 'click', `${SELECTED}?.ariaLabel.startsWith('${name},')`, () => page.mouse.click(at.x, at.y));

  await page.getByRole('region', { name: 'Settings' }).getByRole('textbox', { name: 'Text', exact: true }).focus();
  await page.keyboard.press('End');
  await rest(page);
  await measure('type', 'keydown', `${SELECTED}.textContent === '${name}x'`, () => page.keyboard.press('x'));
  await undo(`${SELECTED}.textContent === '${name}'`);

  const [from, to] = [await centre(chip('Button 8')), await centre(chip('Button 13'))];
  const before = await page.evaluate(ORDER);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await rest(page);
  const isLifted = `document.querySelector('.shadow-lift') !== null`;
  await measure('lift', 'mousemove', isLifted, () => page.mouse.move(from.x + 8, from.y + 8));
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await rest(page);
  await measure('drop', 'mouseup', `${ORDER} !== '${before}'`, () => page.mouse.up());
  await measure('undo', 'keydown', `${ORDER} === '${before}'`, () => page.keyboard.press('Control+z'));

  const count = await page.evaluate(COUNT);
  await chip(name).click();
  await page.keyboard.press('Control+c');
  await rest(page);
  await measure('paste', 'paste', `${COUNT} === ${count + 1}`, () => page.keyboard.press('Control+v'));
  await undo(`${COUNT} === ${count}`);

  await measure('switch tab', 'click', isOpen('Code'), () => page.getByRole('tab', { name: 'Code' }).click());
  await page.getByRole('tab', { name: 'JSON' }).click();
  await page.waitForFunction(isOpen('JSON'));
  await rest(page);

  const other = page.getByRole('button', { name: 'EN – Русский' });
  const isRussian = `document.querySelector('[aria-label="Палитра"]') !== null`;
  await measure('switch language', 'click', isRussian, () => other.click());
  await page.getByRole('button', { name: 'RU – English' }).click();
  await other.waitFor();

  // The editor itself comes with the first click into its text.
  await page.getByRole('textbox', { name: 'JSON of the keyboard' }).click();
  await rest(page);
  await page.keyboard.press('Control+Home');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'End', 'ArrowLeft', 'ArrowLeft'])
    await page.keyboard.press(key);
  await rest(page);
  // What is typed is seen in the text; the board follows when nothing more is typed.
  await measure('JSON key', 'keydown', `${JSON_TEXT}.includes('"Button 0x"')`, () => page.keyboard.press('x'));
  await page.waitForFunction(`${FIRST}.textContent === 'Button 0x'`);
  await page.keyboard.press('Backspace');
  await page.waitForFunction(`${FIRST}.textContent === 'Button 0'`);
  await rest(page);
  return times;
}

async function centre(target) {
  const box = await target.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
