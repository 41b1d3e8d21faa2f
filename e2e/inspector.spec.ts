import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { Json } from '../app/core/json.ts';
import { test as base, Designer, expect } from './fixtures.ts';
import { openDesign } from './open-design.ts';

const LINK = { TEXT: 'Open', LINK: 'https://example.com/', DISPLAY: 'LINE' };
const HELP = { TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' };

/** Opens the page with this keyboard, selects one of its buttons and gives the inspector. */
const test = base.extend<{ inspect: (keyboard: Json, text?: string) => Promise<Locator> }>({
  inspect: async ({ page }, use) => {
    await use(async (keyboard, text) => {
      await openDesign(page, { keyboard });
      const designer = new Designer(page);
      if (text !== undefined) await designer.chip(text).click();
      return designer.inspector;
    });
  },
});

const buttons = async (page: Page): Promise<Json> => {
  const json = (await new Designer(page).json()) as Json;
  return Array.isArray(json) ? json : (json as { BUTTONS: Json }).BUTTONS;
};
const expectButtons = (page: Page, expected: Json) => expect.poll(() => buttons(page)).toEqual(expected);
const field = (inspector: Locator, name: string) => inspector.getByLabel(name, { exact: true });
const unfold = (inspector: Locator, name: string) => inspector.locator('summary').filter({ hasText: name }).click();

test('A user can type a text and an address without losing a keystroke or the focus', async ({ page, inspect }) => {
  const inspector = await inspect([LINK], 'Open');
  await expect(inspector.getByText('row 1, 1 of 1')).toBeVisible();
  await field(inspector, 'Text').fill('');
  await field(inspector, 'Text').pressSequentially('Ticket 👍  №7');
  await expect(field(inspector, 'Text')).toBeFocused();
  await field(inspector, 'Link').fill('');
  await field(inspector, 'Link').pressSequentially('https://b24.example/?a=1&b=2');
  await expect(field(inspector, 'Link')).toBeFocused();
  await expectButtons(page, [{ TEXT: 'Ticket 👍  №7', LINK: 'https://b24.example/?a=1&b=2', DISPLAY: 'LINE' }]);
});

test('A user can try other actions and come back to what was typed', async ({ page, inspect }) => {
  const inspector = await inspect([LINK], 'Open');
  await field(inspector, 'Link').fill('https://mine.example/');
  const action = field(inspector, 'What it does');
  await action.selectOption('Calls a number');
  await expectButtons(page, [{ TEXT: 'Open', ACTION: 'CALL', ACTION_VALUE: '+12025550100', DISPLAY: 'LINE' }]);
  await field(inspector, 'Phone number').fill('+49301');
  await action.selectOption('Runs a bot command');
  await expectButtons(page, [{ TEXT: 'Open', COMMAND: 'help', DISPLAY: 'LINE' }]);
  await action.selectOption('Calls a number');
  await expect(field(inspector, 'Phone number')).toHaveValue('+49301');
  await action.selectOption('Opens a link');
  await expectButtons(page, [{ TEXT: 'Open', LINK: 'https://mine.example/', DISPLAY: 'LINE' }]);
});

test('A user can give a button without an action one', async ({ page, inspect }) => {
  const inspector = await inspect([{ TEXT: 'Bare' }], 'Bare');
  const action = field(inspector, 'What it does');
  await expect(action.locator('option:checked')).toHaveText('Nothing yet');
  await action.selectOption('Copies text');
  await expectButtons(page, [{ TEXT: 'Bare', ACTION: 'COPY', ACTION_VALUE: 'INV-4821' }]);
  await expect(action.locator('option', { hasText: 'Nothing yet' })).toHaveCount(0);
});

test('A user can edit a link while a command beside it would win', async ({ page, inspect }) => {
  const inspector = await inspect(
    { BOT_ID: 5, BUTTONS: [{ TEXT: 'Both', LINK: 'https://a.example/', COMMAND: 'help' }] },
    'Both',
  );
  await field(inspector, 'Link').press('Home');
  await field(inspector, 'Link').press('Delete');
  await expect(field(inspector, 'Link')).toHaveAccessibleDescription(/^LINK is ignored, COMMAND runs instead/);
  await field(inspector, 'Link').press('h');
  await expect(field(inspector, 'Link')).toBeFocused();
  await unfold(inspector, 'Other fields');
  await expect(inspector.getByText('A button has one action: LINK is kept')).toBeVisible();
  await inspector.getByRole('button', { name: 'Remove COMMAND' }).click();
  await expectButtons(page, [{ TEXT: 'Both', LINK: 'https://a.example/' }]);
});

test('A user can name the bot where a command needs it', async ({ page, inspect }) => {
  const inspector = await inspect({ BUTTONS: [HELP, { ...HELP, TEXT: 'More' }] }, 'Help');
  const warning = inspector.getByText(/^The portal drops the button: .*bot/);
  await expect(warning).toBeVisible();
  const botId = field(inspector, 'Bot id').first();
  await botId.pressSequentially('456');
  await expect(botId).toBeFocused();
  await expect(warning).toBeHidden();
  await expect.poll(() => new Designer(page).json()).toMatchObject({ BOT_ID: 456 });
  await new Designer(page).chip('More').click();
  await expect(field(inspector, 'Bot id')).toHaveCount(1);
});

test('A user can choose a look and go back', async ({ page, inspect }) => {
  const inspector = await inspect([LINK, { ...LINK, TEXT: 'Set', BG_COLOR_TOKEN: 'alert' }], 'Open');
  await inspector.getByRole('radio', { name: 'Primary' }).check();
  await expectButtons(page, [
    { ...LINK, BG_COLOR_TOKEN: 'primary' },
    { ...LINK, TEXT: 'Set', BG_COLOR_TOKEN: 'alert' },
  ]);
  await page.keyboard.press('ArrowLeft');
  await expect(inspector.getByRole('radio', { name: 'Base' })).toBeFocused();
  await new Designer(page).chip('Set').click();
  await inspector.getByRole('radio', { name: 'Base' }).check();
  await expectButtons(page, [LINK, { ...LINK, TEXT: 'Set', BG_COLOR_TOKEN: 'base' }]);
});

test('A user can set width and display and clear them', async ({ page, inspect }) => {
  const inspector = await inspect([LINK], 'Open');
  const width = field(inspector, 'Width');
  await width.pressSequentially('120');
  await expectButtons(page, [{ ...LINK, WIDTH: 120 }]);
  await width.pressSequentially('px');
  await expectButtons(page, [{ ...LINK, WIDTH: '120px' }]);
  await inspector.getByRole('button', { name: 'Clear Width' }).click();
  await expect(width).toBeFocused();
  await field(inspector, 'Display').selectOption('On its own line');
  await expectButtons(page, [{ ...LINK, DISPLAY: 'BLOCK' }]);
  await inspector.getByRole('button', { name: 'Clear Display' }).click();
  await expectButtons(page, [{ TEXT: 'Open', LINK: 'https://example.com/' }]);
});

test('A user can set how a button behaves, wrong values stay until then', async ({ page, inspect }) => {
  const odd = { ...LINK, BLOCK: true, DISABLED: 'y', CONTEXT: 'mobile' };
  const inspector = await inspect([odd], 'Open');
  await unfold(inspector, 'Behaviour');
  await expect(field(inspector, 'Block the keyboard after a press')).toHaveAccessibleDescription(/for commands only/);
  await expect(field(inspector, 'Disabled')).toHaveAccessibleDescription(/"y" counts as "N"/);
  await expect(field(inspector, 'Where it is shown')).toHaveAccessibleDescription(/Did you mean MOBILE\?/);
  await expectButtons(page, [odd]);
  await field(inspector, 'Block the keyboard after a press').check();
  await field(inspector, 'Where it is shown').selectOption('Mobile app only');
  await expectButtons(page, [{ ...LINK, BLOCK: 'Y', DISABLED: 'y', CONTEXT: 'MOBILE' }]);
  await field(inspector, 'Block the keyboard after a press').uncheck();
  await expectButtons(page, [{ ...LINK, DISABLED: 'y', CONTEXT: 'MOBILE' }]);
});

test('A user can set colours by hand and by the picker', async ({ page, inspect }) => {
  const inspector = await inspect([LINK], 'Open');
  await unfold(inspector, 'Advanced');
  await field(inspector, 'Background').fill('#fff');
  await field(inspector, 'Pick a colour: Text colour').fill('#29619b');
  await expect(field(inspector, 'Pick a colour: Background')).toHaveValue('#ffffff');
  await expectButtons(page, [{ ...LINK, BG_COLOR: '#fff', TEXT_COLOR: '#29619b' }]);
});

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
