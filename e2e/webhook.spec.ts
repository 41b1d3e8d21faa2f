import { expect, test } from './fixtures-portal.ts';
import { readKept } from './read-kept.ts';

/** The one of the portal that the tests start. */
const SECRET = 'xxxxxxxxxxxxxxxx';

test('A user can replace a webhook that is shown masked', async ({ page, send, portal }) => {
  // One that the portal does not take stays in the field.
  portal.fault('unauthorized');
  await send.paste(portal.webhook.replace('/1/', '/7/'));
  await expect(send.webhook).toHaveValue(`${portal.url}/rest/7/••••••/`);
  await send.message.focus();
  await send.paste(portal.webhook);
  await expect(send.webhook).toHaveValue(`${portal.url}/rest/1/••••••/`);
  await expect(send.button('Try again')).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await expect(send.webhook).toHaveValue('');
  await page.keyboard.type(portal.webhook);
  await expect(send.webhook).toHaveValue(portal.webhook);
  await page.keyboard.press('Tab');
  await expect(send.webhook).toHaveValue(`${portal.url}/rest/1/••••••/`);
});

test('A user can trust that the secret stays in memory, unless it is remembered for the tab', async ({
  page,
  context,
  send,
  portal,
}) => {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  const traces = async () => [
    ...(await page.evaluate(() => [
      document.documentElement.outerHTML,
      [...document.querySelectorAll('input, textarea')].map((field) => Reflect.get(field, 'value')).join(),
      location.href,
      document.cookie,
      JSON.stringify(history.state),
      JSON.stringify(performance.getEntries()),
      document.title,
    ])),
    await readKept(page),
    ...heard,
  ];
  const clean = async () => {
    for (const trace of await traces()) expect(trace).not.toContain(SECRET);
  };

  portal.fault('unauthorized', 2);
  await send.paste(portal.webhook);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await expect(send.button('Try again')).toBeVisible();
  await clean();
  await send.button('Try again').click();
  await expect(send.portal).toContainText('Anna Ivanova, #1');
  await send.portal.getByText('Anna Ivanova').click();
  await clean();
  for (const fault of ['unauthorized', 'html', null] as const) {
    portal.fault(fault, 2, 0, 'im.message.add');
    await send.sendNew.click();
    await expect(send.outcome).toHaveAttribute('data-outcome', fault === null ? 'sent' : 'failed');
    await clean();
  }
  // The passwords of bots are seen in their fields alone, and only while those have the focus.
  await send.method.selectOption('imbot.v2.Chat.Message.send');
  const token = send.root.getByRole('textbox', { name: 'botToken' });
  await token.fill('token-of-a-bot');
  await send.message.focus();
  await expect(token).toHaveCSS('-webkit-text-security', 'disc');
  await send.sendNew.click();
  await send.botId.fill('456');
  await send.sendNew.click();
  await expect(send.outcome).toHaveAttribute('data-outcome', 'failed');
  expect(await send.root.innerText()).not.toContain('token-of-a-bot');
  // The field itself, as an attribute and as what it holds.
  const seen = (await traces()).join().split('token-of-a-bot');
  expect(seen).toHaveLength(3);
  await clean();

  await page.keyboard.press('Escape');
  await clean();
  expect(JSON.stringify(await context.storageState())).not.toContain(SECRET);
  await send.open();
  await expect(send.portal).toContainText('Anna Ivanova, #1');
  await page.reload();
  await send.open();
  await expect(send.webhook).toHaveValue('');

  await test.step('remembered, and forgotten', async () => {
    const kept = () => readKept(page);
    await send.connect(portal);
    await send.portal.getByText('Anna Ivanova').click();
    await send.portal.getByRole('checkbox', { name: 'Remember for this tab' }).check();
    expect(await kept()).toContain(SECRET);
    expect(JSON.stringify(await context.storageState())).not.toContain(SECRET);
    await page.reload();
    await send.open();
    await expect(send.portal).toContainText('Anna Ivanova, #1');
    await send.portal.getByText('Anna Ivanova').click();
    await send.button('Forget').click();
    await expect(send.webhook).toBeFocused();
    expect(await kept()).not.toContain(SECRET);
    await page.reload();
    await send.open();
    await expect(send.webhook).toHaveValue('');
  });
});
