import { expectAccessible } from './axe.ts';
import { Designer, expect } from './fixtures.ts';
import { BuiltInChat } from './fixtures-built-in.ts';
import { test } from './fixtures-import.ts';
import { SendDialog } from './fixtures-portal.ts';
import { openDesign } from './open-design.ts';
import { readKept } from './read-kept.ts';

const PHP = `<?php
function sendDeal($client, array $deal, string $dialogId): void
{
    $client->call('im.message.add', [
        'DIALOG_ID' => $dialogId,
        'MESSAGE' => 'Deal ' . $deal['TITLE'] . ' is new',
        'KEYBOARD' => [
            'BUTTONS' => [
                ['TEXT' => 'Open ' . $deal['TITLE'], 'LINK' => 'https://example.com/deal/' . $deal['ID'] . '/', 'DISPLAY' => 'LINE'],
            ],
        ],
    ]);
}`;
const MESSAGE = "Deal {{$deal['TITLE']}} is new";

test('A user can paste a PHP function with variables, give samples, send it to the built-in portal and take PHP back', async ({
  page,
  dialog,
}) => {
  await openDesign(page, { message: '', keyboard: [] });
  const designer = new Designer(page);
  const send = new SendDialog(page);
  await dialog.open();
  await dialog.text.fill(PHP);
  await dialog.replace.click();
  await expect(designer.chip("Open {{\\$deal\\['TITLE'\\]}}")).toBeVisible();

  await page.getByRole('tab', { name: 'Variables' }).click();
  const panel = page.getByRole('region', { name: 'Variables' });
  const sampleOf = (name: string) => panel.getByRole('textbox', { name: `Sample of ${name}` });
  await test.step('samples, and a name that says more', async () => {
    await expect(panel.getByRole('textbox')).toHaveCount(3);
    await sampleOf("$deal['TITLE']").fill('Zebra');
    await panel.getByRole('button', { name: 'Rename $dialogId' }).click();
    await page.keyboard.type("$deal['CHAT']");
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('button', { name: "Rename $deal['CHAT']" })).toBeFocused();
    await panel.getByRole('button', { name: `Open {{$deal['TITLE']}} · LINK` }).click();
    await expect(designer.inspector.getByRole('textbox', { name: 'Link', exact: true })).toBeFocused();
    await expectAccessible(page, '[role="tabpanel"]', { contrast: 'in both themes' });
  });

  await test.step('a test asks for what is missing, and sends no braces', async () => {
    await send.open();
    await send.button('Try without a portal').click();
    await send.sendNew.click();
    const samples = send.root.getByRole('group', { name: 'Variables without a value' });
    await expect(samples.getByRole('textbox', { name: "$deal['CHAT']" })).toBeFocused();
    await page.keyboard.type('chat1');
    await samples.getByRole('textbox', { name: "$deal['ID']" }).fill('42');
    await expectAccessible(page, 'dialog', { contrast: true });
    await send.sendNew.click();
    await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
    await send.button('Show').click();
    const chat = new BuiltInChat(page);
    await expect(chat.message(1001)).toContainText('Deal Zebra is new');
    await expect(chat.button('Open Zebra')).toBeVisible();
  });

  await test.step('samples are kept with the keyboard and stand in no JSON and no code', async () => {
    await expect.poll(() => readKept(page)).toContain('Zebra');
    await page.getByRole('tab', { name: 'JSON' }).click();
    expect(JSON.stringify(await designer.json())).not.toContain('Zebra');
    await page.getByRole('tab', { name: 'Code' }).click();
    const code = page.getByRole('region', { name: 'Code', exact: true });
    await expect(code).toContainText("$deal['TITLE']");
    await expect(code).not.toContainText('Zebra');
  });
});

test('A user can take a variable from the list while typing, by keys and with the mouse', async ({ page }) => {
  await openDesign(page, {
    message: MESSAGE,
    keyboard: [{ TEXT: 'Open', LINK: 'https://{{host}}/', DISPLAY: 'LINE' }],
  });
  const designer = new Designer(page);
  await designer.chip('Open').click();
  const text = designer.inspector.getByRole('textbox', { name: 'Text', exact: true });
  await text.press('End');
  await page.keyboard.type(' {{');
  const list = page.getByRole('listbox', { name: 'Variables' });
  await expect(list.getByRole('option')).toHaveText(["$deal['TITLE']", 'host']);
  await expect(list.getByRole('option', { selected: true })).toHaveText("$deal['TITLE']");
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(text).toHaveValue('Open {{host}}');
  await expect(text).toBeFocused();
  await page.keyboard.type('!');
  await expect(text).toHaveValue('Open {{host}}!');

  await test.step('in the dialog, where Escape closes the list alone', async () => {
    const send = new SendDialog(page);
    await send.open();
    await send.message.press('End');
    await page.keyboard.type(' {{t');
    await expect(list.getByRole('option')).toHaveText(["$deal['TITLE']", 'host']);
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(send.root).toBeVisible();
    await page.keyboard.type('i');
    await list.getByRole('option', { name: "$deal['TITLE']" }).click();
    await expect(send.message).toHaveValue(`${MESSAGE} {{$deal['TITLE']}}`);
    await expect(send.message).toBeFocused();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('A user can take a variable from the list and give it a sample by touch', async ({ page }) => {
    await openDesign(page, { message: 'Hi', keyboard: [{ TEXT: 'Open', LINK: 'https://{{host}}/' }] });
    const message = page.getByRole('textbox', { name: 'Message', exact: true });
    await message.tap();
    await message.press('End');
    await page.keyboard.type(' {{');
    await page.getByRole('option', { name: 'host' }).tap();
    await expect(message).toHaveValue('Hi {{host}}');
    await expect(message).toBeFocused();
    await page.getByRole('button', { name: 'Check' }).tap();
    await page.getByRole('tab', { name: 'Variables' }).tap();
    await page.getByRole('textbox', { name: 'Sample of host' }).fill('example.com');
    await expectAccessible(page, '[role="tabpanel"]', { contrast: true });
    await page.getByRole('button', { name: 'Preview' }).tap();
    await expect(page.getByRole('region', { name: 'Preview' })).toContainText('Hi example.com');
  });
});
