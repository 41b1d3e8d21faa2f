import { centre, type Designer, expect, Finger, test } from './fixtures.ts';

/** The documentation's keyboard, as new buttons are written. */
const SITE = { TEXT: 'Open website', LINK: 'https://www.example.com/', DISPLAY: 'LINE' };
const PUT = { TEXT: 'Insert command', ACTION: 'PUT', ACTION_VALUE: '/help', DISPLAY: 'LINE' };
const SEED = { BUTTONS: [SITE, { TYPE: 'NEWLINE' }, PUT] };

const COPY = { TEXT: 'Copy number', ACTION: 'COPY', ACTION_VALUE: 'INV-4821', DISPLAY: 'LINE' };
const CALL = { TEXT: 'Call us', ACTION: 'CALL', ACTION_VALUE: '+12025550100', DISPLAY: 'LINE' };
/** More rows than the canvas has room for. */
const LONG = Array.from({ length: 20 }, (_, row) => [
  { ...SITE, TEXT: `In row ${row + 1}` },
  { TYPE: 'NEWLINE' },
]).flat();

const handle = (designer: Designer, row: number) =>
  designer.row(row).getByRole('button', { name: `Row ${row}`, exact: true });

test('A user can make the keyboard of the documentation by dragging with the mouse', async ({ designer }) => {
  await designer.drag(designer.kind('Link'), designer.preview);
  await expect(designer.announcer()).toHaveText(/Nothing changed/);
  expect(await designer.rows()).toEqual([]);
  await designer.drag(designer.kind('Link'), designer.canvas, 0.4, 0.4);
  await designer.drag(designer.kind('Insert text'), designer.row(1), 0.5, 1.4);
  await expect.poll(() => designer.rows()).toEqual([['Open website'], ['Insert command']]);
  expect(await designer.json()).toEqual(SEED);
});

test('A user can type the text of a new button as soon as it is dropped, by mouse and by key', async ({
  designer,
  page,
}) => {
  const text = designer.canvas.getByRole('textbox', { name: 'Button text' });
  await designer.drag(designer.kind('Link'), designer.canvas, 0.4, 0.4);
  await expect(text).toBeFocused();
  await page.keyboard.type('Shop');
  await page.keyboard.press('Enter');
  await expect(designer.chip('Shop')).toBeFocused();

  await designer.kind('Insert text').focus();
  await designer.press('Space', /^Insert text lifted/);
  await designer.press('Space', /^Insert text dropped/);
  await expect(text).toBeFocused();
  await page.keyboard.type('Hints');
  await page.keyboard.press('Enter');
  await expect.poll(() => designer.rows()).toEqual([['Shop', 'Hints']]);

  await test.step('what stood on the board already is only moved', async () => {
    await designer.drag(designer.chip('Hints'), designer.chip('Shop'), 0.1);
    await expect.poll(() => designer.rows()).toEqual([['Hints', 'Shop']]);
    await expect(text).toHaveCount(0);
  });
});

test('A user can let go as soon as something is lifted, and it falls where the pointer is', async ({
  designer,
  page,
}) => {
  const { x, y } = await centre(designer.canvas);
  await designer.kind('Link').hover();
  await page.mouse.down();
  // On a busy page a hand is quicker than what follows a lift: it lets go in the moment in which the lifted thing is drawn.
  await page.evaluate(
    ({ x: clientX, y: clientY }) => {
      const told = new MutationObserver(() => {
        if (!document.querySelector('.shadow-lift')) return;
        told.disconnect();
        document.body.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, clientX, clientY }));
      });
      told.observe(document.body, { subtree: true, childList: true });
    },
    { x, y },
  );
  // Until what a drag needs is there; none of these is lost after it.
  await expect(async () => {
    await page.mouse.move(x, y);
    await page.mouse.move(x + 1, y);
    await expect(designer.row(1)).toBeVisible({ timeout: 100 });
  }).toPass({ intervals: [20, 50] });
});

test('A user can make the same keyboard by dragging with the keys alone, and move its parts', async ({ designer }) => {
  await designer.kind('Link').focus();
  await designer.press('Space', /^Link lifted\. New row 1/);
  await designer.press('Space', /^Link dropped/);
  await designer.kind('Insert text').focus();
  await designer.press('Space', /^Insert text lifted\. Row 1, position 2 of 2/);
  await designer.press('ArrowDown', 'New row 2 at the end.');
  await designer.press('Space', /^Insert text dropped\. New row 2/);
  await expect.poll(() => designer.rows()).toEqual([['Open website'], ['Insert command']]);
  expect(await designer.json()).toEqual(SEED);

  await handle(designer, 1).focus();
  await designer.press('Space', /^Row 1 lifted/);
  // Above row 2 it stands already: the first arrow leads on to where something changes.
  await designer.press('ArrowDown', /New row 3 at the end/);
  await designer.press('Space', /dropped/);
  await expect.poll(() => designer.rows()).toEqual([['Insert command'], ['Open website']]);

  await designer.chip('Insert command').focus();
  await designer.press('Space', /^Insert command lifted\. Row 1, position 1/);
  await designer.press('ArrowDown', /^Row 2, position 1 of 2/);
  await designer.press('ArrowRight', 'Row 2, position 2 of 2.');
  await designer.press('Space', /^Insert command dropped/);
  await expect.poll(() => designer.rows()).toEqual([['Open website', 'Insert command']]);
  await designer.chip('Insert command').focus();
  await designer.press('Space', /^Insert command lifted\. Row 1, position 2/);
  await designer.press('ArrowLeft', 'Row 1, position 1 of 3.');
  await designer.press('Space', /^Insert command dropped/);
  await expect.poll(() => designer.rows()).toEqual([['Insert command', 'Open website']]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('A user can make the same keyboard by dragging with a finger', async ({ designer, page }) => {
    const finger = await Finger.on(page);
    await finger.lift(designer.kind('Link'));
    await finger.move(designer.canvas, 0.5, 0.4);
    await finger.up();
    await expect.poll(() => designer.rows()).toEqual([['Open website']]);
    // No keys come up over the board that nobody has asked for.
    await expect(designer.canvas.getByRole('textbox', { name: 'Button text' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Done' }).click();
    await finger.lift(designer.kind('Insert text'));
    await finger.move(designer.row(1), 0.5, 1.3);
    await finger.up();
    await expect.poll(() => designer.rows()).toEqual([['Open website'], ['Insert command']]);
    await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Check' }).click();
    expect(await designer.json()).toEqual(SEED);
  });

  test('A user can scroll the canvas with a finger that does not wait', async ({ board, page }) => {
    const designer = await board(LONG);
    const finger = await Finger.on(page);
    const view = page.locator('[data-board-view]');
    await finger.down(designer.row(5));
    await finger.move(designer.row(1), 0.5, 0.2);
    await finger.up();
    await expect.poll(() => view.evaluate((element) => element.scrollTop)).toBeGreaterThan(40);
    await expect(designer.announcer()).not.toHaveText(/lifted/);
  });
});

test('A user can move buttons within a row, to another row and to a new one, and rows, with the mouse', async ({
  board,
}) => {
  const designer = await board([SITE, COPY, CALL]);
  await designer.drag(designer.chip('Call us'), designer.chip('Open website'), 0.1);
  await expect.poll(() => designer.rows()).toEqual([['Call us', 'Open website', 'Copy number']]);
  await designer.drag(designer.chip('Open website'), designer.row(1), 0.4, 1.3);
  await expect.poll(() => designer.rows()).toEqual([['Call us', 'Copy number'], ['Open website']]);
  await designer.drag(designer.chip('Copy number'), designer.chip('Open website'), 0.9);
  await expect.poll(() => designer.rows()).toEqual([['Call us'], ['Open website', 'Copy number']]);
  await designer.drag(designer.chip('Copy number'), designer.row(1), 0.5, -0.1);
  await expect.poll(() => designer.rows()).toEqual([['Copy number'], ['Call us'], ['Open website']]);
  await designer.drag(handle(designer, 3), designer.row(1), 0.3, -0.1);
  await expect.poll(() => designer.rows()).toEqual([['Open website'], ['Copy number'], ['Call us']]);
});

test('A user can trust the insertion mark, and cancel with Escape, by mouse and by key', async ({ board, page }) => {
  const designer = await board([SITE, COPY, CALL]);
  const before = await designer.json();
  const mark = page.locator('[data-insertion-mark]');
  await test.step('the mark stays while the pointer rests and is where the button falls', async () => {
    await designer.lift(designer.chip('Call us'));
    await designer.over(designer.chip('Copy number'), 0.3);
    const first = await mark.boundingBox();
    for (const share of [0.32, 0.28, 0.35, 0.3]) {
      await designer.over(designer.chip('Copy number'), share);
      expect(await mark.boundingBox()).toEqual(first);
    }
    await page.mouse.up();
    await expect.poll(() => designer.rows()).toEqual([['Open website', 'Call us', 'Copy number']]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => designer.rows()).toEqual([['Open website', 'Copy number', 'Call us']]);
  });
  await test.step('cancelled, nothing changes and there is nothing to undo', async () => {
    await designer.lift(designer.chip('Copy number'));
    await designer.over(designer.chip('Open website'), 0.1);
    await expect(mark).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(mark).toHaveCount(0);
    await page.mouse.up();
    expect(await designer.json()).toEqual(before);
    await designer.chip('Copy number').focus();
    await designer.press('Space', /lifted/);
    await designer.press('ArrowLeft', /position 1/);
    await test.step('until then no other key does anything', async () => {
      for (const key of ['1', 'm', '?', 'Delete', 'F2', 'ControlOrMeta+x', 'ControlOrMeta+d', 'ControlOrMeta+k'])
        await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(designer.chip('Copy number')).toBeFocused();
      await expect.poll(() => designer.rows()).toEqual([['Open website', 'Copy number', 'Call us']]);
    });
    await designer.press('Escape', /^Cancelled/);
    expect(await designer.json()).toEqual(before);
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  });
});

test('A user can drag beyond the edge and the canvas scrolls along', async ({ board, page }) => {
  const designer = await board(LONG);
  const view = page.locator('[data-board-view]');
  await designer.lift(designer.kind('Copy'));
  await designer.over(view, 0.3, 0.97);
  // Not to the last pixel: the library's last step now and then waits until the pointer moves.
  await expect(view.getByRole('button', { name: 'New row' })).toBeInViewport({ ratio: 1 });
  await page.mouse.up();
  await expect.poll(async () => (await designer.rows()).at(-1)).toEqual(['Copy number']);
});
