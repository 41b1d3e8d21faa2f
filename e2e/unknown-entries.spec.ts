import { Designer, expect, Finger } from './fixtures.ts';
import { test } from './fixtures-import.ts';
import { openDesign } from './open-design.ts';

const PHP = `<?php
$buttons = [];
$buttons[] = makeButton('Start', 'start');
$buttons[] = makeButton('Stop', 'stop');
CRest::call('imbot.message.add', ['DIALOG_ID' => 'chat5', 'MESSAGE' => 'Go', 'KEYBOARD' => $buttons]);`;
const START = "makeButton('Start', 'start')";
const STOP = "makeButton('Stop', 'stop')";
const KEYBOARD = { BUTTONS: [`{{${START}}}`, `{{${STOP}}}`] };

test('A user can keep the code that makes buttons, see where they will be and move it', async ({ page, dialog }) => {
  const designer = new Designer(page);
  await openDesign(page, { keyboard: { BUTTONS: [{ TEXT: 'Old', LINK: 'https://example.com/' }] } });
  await dialog.open();
  await dialog.text.fill(PHP);
  await expect.poll(() => dialog.rows()).toBe(`${START}, ${STOP}`);
  await expect(dialog.buttons.getByRole('listitem').filter({ hasText: STOP }).last()).toHaveCSS(
    'border-style',
    'dashed',
  );
  await dialog.replace.click();
  await expect(dialog.root).toBeHidden();

  const chip = (code: string) => designer.canvas.getByRole('button', { name: `${code}, not known yet`, exact: true });
  const mark = (code: string) => designer.preview.getByRole('button', { name: `${code}: not known yet, made by code` });
  for (const code of [START, STOP]) {
    await expect(chip(code)).toHaveCSS('border-style', 'dashed');
    await expect(chip(code)).toHaveAttribute('title', code);
    await expect(mark(code)).toHaveCSS('border-style', 'dashed');
  }
  expect(await designer.json()).toEqual(KEYBOARD);

  await test.step('the mouse, the keys and a finger move it, and it comes back', async () => {
    await designer.drag(chip(STOP), chip(START), 0.1, 0.5);
    await expect.poll(() => designer.rows()).toEqual([[STOP, START]]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => designer.rows()).toEqual([[START, STOP]]);
    await designer.lift(chip(STOP));
    await designer.over(chip(START), 0.1, 0.5);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(designer.announcer()).toHaveText(/^Cancelled\. makeButton/);
    await chip(START).focus();
    await designer.press('Space', /^makeButton\('Start', 'start'\) lifted/);
    await designer.press('ArrowRight', 'Row 1, position 3 of 3.');
    await designer.press('Space', /^makeButton\('Start', 'start'\) dropped/);
    await expect.poll(() => designer.rows()).toEqual([[STOP, START]]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => designer.rows()).toEqual([[START, STOP]]);
    const finger = await Finger.on(page);
    await finger.lift(chip(START));
    await finger.move(chip(STOP), 0.9, 0.5);
    await finger.up();
    await expect.poll(() => designer.rows()).toEqual([[STOP, START]]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => designer.rows()).toEqual([[START, STOP]]);
  });
  expect(await designer.json()).toEqual(KEYBOARD);

  await test.step('nothing is wrong with it, and what it returns can be pasted', async () => {
    await page.getByRole('tab', { name: 'Problems' }).click();
    const problems = page.getByRole('region', { name: 'Problems' });
    await expect(problems.getByText(`Made by ${STOP} when the code runs`)).toBeVisible();
    await expect(problems.getByText(/must be an object|refuses/)).toHaveCount(0);
    await expect(problems.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
    await mark(STOP).click();
    await expect(chip(STOP)).toHaveAttribute('aria-pressed', 'true');
    await designer.inspector.getByRole('button', { name: 'Paste the result' }).click();
    await expect(dialog.text).toBeFocused();
  });
});
