import { expectAccessible } from './axe.ts';
import { Designer, expect } from './fixtures.ts';
import { expectButtons, field, HELP, LINK, test, unfold } from './fixtures-inspector.ts';

test('A user can type in the inspector without losing a keystroke or the focus, and finds it all again', async ({
  page,
  inspect,
}) => {
  const inspector = await inspect([LINK], 'Open');
  await expect(inspector.getByText('row 1, 1 of 1')).toBeVisible();
  await field(inspector, 'Text').fill('');
  await field(inspector, 'Text').pressSequentially('Ticket 👍  №7');
  await expect(field(inspector, 'Text')).toBeFocused();
  await field(inspector, 'Link').fill('https://b24.example/');
  await field(inspector, 'Link').pressSequentially('?a=1&b=2');
  await expect(field(inspector, 'Link')).toBeFocused();
  await unfold(inspector, 'Advanced');
  await field(inspector, 'Pick a colour: Text colour').fill('#29619b');
  const button = {
    TEXT: 'Ticket 👍  №7',
    LINK: 'https://b24.example/?a=1&b=2',
    DISPLAY: 'LINE',
    TEXT_COLOR: '#29619b',
  };
  await expectButtons(page, [button]);
  await unfold(inspector, 'Message and request');
  await field(inspector, 'Recipient').fill('chat42');
  const message = page.getByRole('region', { name: 'Canvas' }).getByRole('textbox', { name: 'Message' });
  await message.fill('Line 1\nLine 2');
  await field(inspector, 'Method').selectOption('imbot.v2.Chat.Message.update');
  await field(inspector, 'Message id').fill('77');
  await field(inspector, 'Bot id').fill('12');
  await page.reload();
  await expect(inspector.getByText('Select a button to set its text and action.')).toBeVisible();
  await expect(field(inspector, 'Message id')).toHaveValue('77');
  await expect(field(inspector, 'Bot id')).toHaveValue('12');
  await expect(message).toHaveValue('Line 1\nLine 2');
  await expectButtons(page, [button]);
});

test('A user can use the inspector with a screen reader, and read it in both themes', async ({ page, inspect }) => {
  const wrong = { LINK: '/', APP_ID: 1, TYPE: 'x', WIDTH: true, BLOCK: 1, BG_COLOR: 'red', BG_COLOR_TOKEN: 'x' };
  const inspector = await inspect([{ ...HELP, ...wrong, ICON: '{' }, HELP]);
  const help = new Designer(page).chip('Help');
  await help.first().click();
  for (const name of ['Behaviour', 'Advanced', 'Other fields', 'Message and request']) await unfold(inspector, name);
  await page.mouse.move(0, 0);
  await expectAccessible(page, 'section[aria-label="Settings"]', { contrast: 'in both themes' });
  await help.last().click();
  await expect(inspector.getByText('row 1, 2 of 2')).toBeVisible();
  await expectAccessible(page, 'section[aria-label="Settings"]');
});
