import { Designer } from './fixtures.ts';
import { expect, expectButtons, field, HELP, LINK, test, unfold } from './fixtures-inspector.ts';

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
