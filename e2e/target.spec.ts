import { expectAccessible } from './axe.ts';
import { callsOf, expect, SendDialog, SITE, test } from './fixtures-portal.ts';
import { holdTime } from './fixtures-time.ts';
import { openDesign } from './open-design.ts';

test('A user can choose a recent dialog by keyboard, or search for a person, and send', async ({ page, portal }) => {
  await openDesign(page, { dialogId: '', keyboard: { BUTTONS: [SITE] } });
  const send = new SendDialog(page);
  await send.open();
  await send.connect(portal);
  const check = () => expectAccessible(page, 'dialog', { contrast: 'in both themes' });
  const option = (name: RegExp) => send.root.getByRole('option', { name });

  await test.step('a recent one, by keyboard', async () => {
    await send.dialogId.focus();
    await page.keyboard.press('ArrowDown');
    await expect(option(/^Keyboard tests/)).toBeVisible();
    await expect(option(/^Announcements.*closed for posting/)).toBeVisible();
    await check();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await expect(send.dialogId).toHaveAttribute('aria-activedescendant', /-1$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(send.dialogId).toHaveValue('Keyboard tests');
    await expect(send.dialogId).toHaveAccessibleDescription('Keyboard tests, group chat');
    await page.keyboard.press('ArrowDown');
    await expect(option(/^Keyboard tests/)).toHaveAttribute('aria-selected', 'true');
    // It closes the list, not the dialog around it.
    await page.keyboard.press('Escape');
    await expect(send.root.getByRole('listbox')).toBeHidden();
    await expect(send.dialogId).toHaveValue('Keyboard tests');
    await send.sendNew.click();
    await expect(send.outcome).toContainText('1001');
    expect(portal.messages()[0]?.dialogId).toBe('chat1');
  });

  await test.step('a person, whom the portal finds', async () => {
    await holdTime(page);
    // Typing takes the place of the name that was chosen.
    await send.dialogId.click();
    for (const letter of 'Wilson') {
      await page.keyboard.press(letter);
      await page.clock.runFor(100);
    }
    await page.clock.runFor(500);
    const james = send.root.getByRole('group', { name: 'People' }).getByRole('option', { name: /^James Wilson/ });
    await expect(james).toBeVisible();
    await page.clock.resume();
    await check();
    expect(callsOf(portal, 'im.search.user.list').map(({ params }) => params.FIND)).toEqual(['Wilson']);
    await james.click();
    await expect(send.dialogId).toHaveValue('James Wilson');
    await expect(send.dialogId).toBeFocused();
    await send.sendNew.click();
    await expect(send.outcome).toContainText('1002');
    expect(portal.messages()[1]?.dialogId).toBe('12');
  });
});
