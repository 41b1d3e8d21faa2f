import AxeBuilder from '@axe-core/playwright';
import { Designer } from './fixtures.ts';
import { expect, expectButtons, field, HELP, LINK, test, unfold } from './fixtures-inspector.ts';
import { openDesign } from './open-design.ts';

test('A user can edit unknown fields as JSON and loses no draft', async ({ page, inspect }) => {
  const inspector = await inspect(
    [
      { ...LINK, ICON: { a: 1 } },
      { ...LINK, TEXT: 'Other' },
    ],
    'Open',
  );
  await unfold(inspector, 'Other fields');
  const icon = field(inspector, 'ICON as JSON');
  await icon.fill('{"a": [1, 2]}');
  await expectButtons(page, [
    { ...LINK, ICON: { a: [1, 2] } },
    { ...LINK, TEXT: 'Other' },
  ]);
  await icon.fill('{"a": [1, 2}');
  await expect(inspector.getByText('Not JSON at character 12.')).toBeVisible();
  await new Designer(page).chip('Other').click();
  await expect(icon).toHaveCount(0);
  await new Designer(page).chip('Open').click();
  await expect(icon).toHaveValue('{"a": [1, 2}');
  await expectButtons(page, [
    { ...LINK, ICON: { a: [1, 2] } },
    { ...LINK, TEXT: 'Other' },
  ]);
  await inspector.getByRole('button', { name: 'Remove ICON' }).click();
  await expectButtons(page, [LINK, { ...LINK, TEXT: 'Other' }]);
});

test('A user can add a field of any name', async ({ page, inspect }) => {
  const inspector = await inspect([LINK], 'Open');
  await unfold(inspector, 'Other fields');
  await field(inspector, 'Name').fill('TEXT');
  await expect(inspector.getByText('The button has this field already.')).toBeVisible();
  await field(inspector, 'Name').fill('X_ID');
  await field(inspector, 'JSON value').fill('seven');
  await inspector.getByRole('button', { name: 'Add field' }).click();
  await expect(field(inspector, 'JSON value')).toBeFocused();
  await field(inspector, 'JSON value').fill('7');
  await field(inspector, 'JSON value').press('Enter');
  await expectButtons(page, [{ ...LINK, X_ID: 7 }]);
  await expect(field(inspector, 'X_ID as JSON')).toHaveValue('7');
});

test('A user can see a text of the wrong type and type over it', async ({ page, inspect }) => {
  await inspect([{ ...LINK, TEXT: 5 }, LINK]);
  const { inspector, canvas } = new Designer(page);
  await canvas
    .getByRole('button', { name: /, Link$/ })
    .first()
    .click();
  await expect(field(inspector, 'Text')).toHaveValue('5');
  await expect(field(inspector, 'Text')).toHaveAccessibleDescription(/TEXT must be a string/);
  await field(inspector, 'Text').press('End');
  await field(inspector, 'Text').press('6');
  await expectButtons(page, [{ ...LINK, TEXT: '56' }, LINK]);
});

test('A user can write several lines to send', async ({ page, inspect }) => {
  const inspector = await inspect([{ TEXT: 'Say', ACTION: 'SEND', ACTION_VALUE: 'One' }], 'Say');
  await field(inspector, 'Text to send').press('End');
  await field(inspector, 'Text to send').pressSequentially('\nTwo');
  await expectButtons(page, [{ TEXT: 'Say', ACTION: 'SEND', ACTION_VALUE: 'One\nTwo' }]);
});

test('A user can turn an entry that is no button into one', async ({ page, inspect }) => {
  await inspect([LINK, 'Lost']);
  const { inspector, canvas } = new Designer(page);
  await canvas.getByRole('button', { name: /Lost/ }).first().click();
  await expect(inspector.getByText('Not a button')).toBeVisible();
  await inspector.getByRole('button', { name: 'Turn into a button' }).click();
  await expect(field(inspector, 'Text')).toHaveValue('Lost');
  await expectButtons(page, [LINK, { TEXT: 'Lost', LINK: 'https://www.example.com/', DISPLAY: 'LINE' }]);
});

test('A user can set the request when nothing is selected', async ({ page, inspect }) => {
  const inspector = await inspect([LINK]);
  await expect(inspector.getByText('Select a button to set its text and action.')).toBeVisible();
  await field(inspector, 'Dialog id').fill('chat42');
  await field(inspector, 'Message text').fill('Line 1\nLine 2');
  await field(inspector, 'Method').selectOption('imbot.v2.Chat.Message.update');
  await expect(field(inspector, 'Dialog id')).toHaveCount(0);
  await expect(inspector.getByText(/botToken/)).toBeVisible();
  await field(inspector, 'Message id').fill('77');
  await field(inspector, 'Bot id').fill('12');
  await page.reload();
  await expect(field(inspector, 'Message id')).toHaveValue('77');
  await field(inspector, 'Method').selectOption('im.message.add');
  await expect(field(inspector, 'Dialog id')).toHaveValue('chat42');
  await expect(field(inspector, 'Bot id')).toHaveValue('12');
  await expect(field(inspector, 'Message text')).toHaveValue('Line 1\nLine 2');
});

test('A user can keep a section open from button to button', async ({ page, inspect }) => {
  const inspector = await inspect([LINK, { ...LINK, TEXT: 'Next' }], 'Open');
  await unfold(inspector, 'Behaviour');
  await new Designer(page).chip('Next').click();
  await expect(new Designer(page).chip('Next')).toBeFocused();
  await field(inspector, 'Disabled').check();
  await expectButtons(page, [LINK, { ...LINK, TEXT: 'Next', DISABLED: 'Y' }]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`A user can use the ${theme} inspector with a screen reader`, async ({ page }) => {
    test.slow();
    const all = {
      ...HELP,
      LINK: '/',
      APP_ID: 1,
      TYPE: 'x',
      WIDTH: true,
      BLOCK: 1,
      BG_COLOR: 'red',
      BG_COLOR_TOKEN: 'x',
    };
    await openDesign(page, { keyboard: [{ ...all, ICON: '{' }, HELP], preferences: { theme } });
    const { inspector, chip } = { inspector: new Designer(page).inspector, chip: new Designer(page).chip('Help') };
    for (const selected of [chip.first(), chip.last()]) {
      await selected.click();
      for (const name of ['Behaviour', 'Advanced', 'Other fields', 'Message and request']) {
        const open = await inspector.locator('details[open] > summary').filter({ hasText: name }).count();
        if (open === 0) await unfold(inspector, name);
      }
      await page.mouse.move(0, 0);
      const { violations } = await new AxeBuilder({ page }).include('section[aria-label="Inspector"]').analyze();
      expect(violations).toEqual([]);
    }
  });
}
