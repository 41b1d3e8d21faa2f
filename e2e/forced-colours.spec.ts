import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test.use({ forcedColors: 'active' });

const KEYBOARD = {
  BOT_ID: 456,
  BUTTONS: [
    { TEXT: 'Site', LINK: 'https://example.com/', DISPLAY: 'LINE' },
    { TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' },
    { TYPE: 'NEWLINE' },
    { TEXT: 'Odd', ACTION: 'SEND', DISPLAY: 'LINE' },
  ],
};

/** What is left of a look in forced colours: fill, frame, ring. */
function lookOf(part: Locator): Promise<string> {
  return part.evaluate((element) => {
    const own = getComputedStyle(element);
    const { backgroundColor, borderColor, borderStyle, outlineColor, outlineStyle, outlineWidth } = own;
    const ring = outlineStyle === 'none' ? 'no ring' : `${outlineWidth} ${outlineStyle} ${outlineColor}`;
    return [backgroundColor, `${borderStyle} ${borderColor}`, ring].join(' | ');
  });
}

async function expectToDiffer(what: string, chosen: Locator, other: Locator): Promise<void> {
  await test.step(what, async () => {
    const plain = await lookOf(other.first());
    await expect.poll(() => lookOf(chosen.first())).not.toBe(plain);
  });
}

test('A user can tell what is chosen when the system forces its own colours', async ({ board, page }) => {
  const designer = await board(KEYBOARD);
  const { canvas, inspector } = designer;
  await designer.chip('Site').click();
  // The pointer would colour what it rests on.
  await page.mouse.move(0, 0);
  await expectToDiffer('a button', designer.chip('Site'), designer.chip('Help'));
  await expectToDiffer('a tab', page.getByRole('tab', { selected: true }), page.getByRole('tab', { selected: false }));
  const json = page.getByRole('region', { name: 'JSON', exact: true });
  const segments = json.getByRole('group').first().locator('label');
  await expectToDiffer('a segment', segments.filter({ has: page.locator(':checked') }), segments.last());
  const looks = inspector.locator('[data-field=BG_COLOR_TOKEN] label');
  await expectToDiffer('a look', looks.filter({ has: page.locator(':checked') }), looks.last());
  await test.step('the primary button has the colours of the system', async () => {
    await expect(page.getByRole('button', { name: 'Send test' })).not.toHaveCSS(
      'background-color',
      'rgb(11, 107, 242)',
    );
  });
  await test.step('the preview keeps the colours of the messenger', async () => {
    await expect(designer.preview.locator('[data-preview-button]').first()).toHaveCSS('forced-color-adjust', 'none');
  });
  await test.step('a swatch keeps its colour', async () => {
    const swatch = looks.filter({ hasText: 'Alert' }).locator('[style]');
    await expect(swatch).toHaveCSS('background-color', 'rgb(255, 87, 82)');
  });
  await canvas.getByRole('button', { name: 'Row 1', exact: true }).click();
  await page.mouse.move(0, 0);
  const handle = (row: number) => canvas.getByRole('button', { name: `Row ${row}`, exact: true });
  await expectToDiffer('a row', handle(1), handle(2));
});

test('A user can tell what is current in lists and menus when the system forces its own colours', async ({
  board,
  page,
}) => {
  const designer = await board(KEYBOARD);
  await designer.chip('Odd').click();
  await page.getByRole('tab', { name: /^Problems/ }).click();
  const lines = page.getByRole('region', { name: 'Problems' }).getByRole('listitem').getByRole('button');
  const current = lines.and(page.locator('[aria-current=true]'));
  await expectToDiffer('a problem', current, lines.and(page.locator(':not([aria-current])')));
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem').first().hover();
  await expectToDiffer(
    'an item of a menu',
    page.getByRole('menuitem').and(page.locator('[data-highlighted]')),
    page.getByRole('menuitem').last(),
  );
  await page.keyboard.press('Escape');
  await test.step('a check box is drawn by the system', async () => {
    await page.getByRole('tab', { name: 'JSON' }).click();
    const boxes = page.locator('input[type=checkbox]');
    for (const box of await boxes.all()) await expect(box).not.toHaveCSS('appearance', 'none');
  });
  await page.setViewportSize({ width: 390, height: 844 });
  const panels = page.getByRole('navigation').getByRole('button');
  await expectToDiffer(
    'a panel on a phone',
    panels.and(page.locator('[aria-current=page]')),
    panels.and(page.locator(':not([aria-current])')),
  );
});

test('A user can see the focus when the system forces its own colours, also on what is chosen', async ({
  board,
  page,
}) => {
  const designer = await board(KEYBOARD);
  await designer.chip('Site').click();
  const places: readonly (readonly [string, Locator])[] = [
    ['a button of the board that is chosen', designer.chip('Site')],
    ['a tab that is open', page.getByRole('tab', { selected: true })],
    ['the primary button', page.getByRole('button', { name: 'Send test' })],
    ['a field', designer.inspector.getByRole('textbox').first()],
    ['the message', designer.canvas.getByRole('textbox', { name: 'Message' })],
  ];
  for (const [what, part] of places) {
    await test.step(what, async () => {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.mouse.move(0, 0);
      const before = await lookOf(part);
      // The ring is that of keys.
      await page.keyboard.press('Shift');
      await part.focus();
      const focused = await lookOf(part);
      expect(focused).not.toBe(before);
      expect(focused).not.toContain('no ring');
    });
  }
});

test('A user can see what the pointer is on when the system forces its own colours', async ({ board, page }) => {
  const designer = await board(KEYBOARD);
  for (const part of [designer.kind('Copy'), page.getByRole('button', { name: 'Import', exact: true })]) {
    await page.mouse.move(0, 0);
    const rest = await lookOf(part);
    await part.hover();
    await expect.poll(() => lookOf(part)).not.toBe(rest);
    // Else its icon would have the colour of its ground.
    const canvas = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await expect(part).toHaveCSS('background-color', canvas);
  }
});
