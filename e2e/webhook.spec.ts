import { expect, test } from './fixtures-portal.ts';

/** The one of the portal that the tests start. */
const SECRET = 'xxxxxxxxxxxxxxxx';
/** Unlike the one in the examples that the page itself shows. */
const OTHER = 'zzzzzzzzzzzzzzzz';
const WRONG = [
  ['https://example.bitrix24.com/', /only the address of the portal/],
  [`http://example.bitrix24.com/rest/1/${OTHER}/`, /begins with http/],
  [`https://example.bitrix24.com/rest/${OTHER}/`, /number of the user .* is missing/],
  [OTHER, /secret alone/],
  ['not a webhook', /no address in this text/],
] as const;
for (const [text, sentence] of WRONG) {
  test(`A user can read what is wrong with a webhook: ${sentence.source}`, async ({ page, send }) => {
    await send.paste(text);
    await page.keyboard.press('Tab');
    await expect(send.webhook).toHaveAccessibleDescription(sentence);
    expect(await send.root.innerText()).not.toContain(OTHER);
  });
}

test('A user can paste a whole cURL line', async ({ send, portal }) => {
  const body = `-d '{"MESSAGE":"see https://other.example/rest/2/y/"}'`;
  await send.paste(`curl -X POST -H "Content-Type: application/json" ${body} "${portal.webhook}im.message.add"`);
  await expect(send.webhook).toHaveValue(`${portal.url}/rest/1/••••••/`);
  await send.submit.click();
  await expect(send.outcome).toHaveText('Sent to chat1 as message 1001');
});

test('A user can replace a webhook that is shown masked', async ({ page, send, portal }) => {
  await send.paste('https://example.bitrix24.com/rest/7/yyyyyyyyyyyyyyyy/');
  await expect(send.webhook).toHaveValue('https://example.bitrix24.com/rest/7/••••••/');
  await send.message.focus();
  await send.paste(portal.webhook);
  await expect(send.webhook).toHaveValue(`${portal.url}/rest/1/••••••/`);
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await expect(send.webhook).toHaveValue('');
  await page.keyboard.type(portal.webhook);
  await expect(send.webhook).toHaveValue(portal.webhook);
  await page.keyboard.press('Tab');
  await expect(send.webhook).toHaveValue(`${portal.url}/rest/1/••••••/`);
});

test('A user can trust that the secret stays in memory', async ({ page, context, send, portal }) => {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  const traces = async () => [
    ...(await page.evaluate(() => [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.documentElement.outerHTML,
      [...document.querySelectorAll('input, textarea')].map((field) => Reflect.get(field, 'value')).join(),
      location.href,
      document.cookie,
      JSON.stringify(history.state),
      JSON.stringify(performance.getEntries()),
      document.title,
    ])),
    ...heard,
  ];
  const clean = async () => {
    for (const trace of await traces()) expect(trace).not.toContain(SECRET);
  };

  await send.paste(portal.webhook);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await clean();
  for (const fault of ['query-limit', 'unauthorized', 'html', 'cut-before', null] as const) {
    portal.fault(fault, 1);
    await send.submit.click();
    await expect(send.submit).toHaveAccessibleName(fault === null ? 'Send again' : 'Try again');
    await clean();
  }
  await page.keyboard.press('Escape');
  await clean();
  await send.open();
  await expect(send.webhook).toHaveValue(`${portal.url}/rest/1/••••••/`);
  expect(JSON.stringify(await context.storageState())).not.toContain(SECRET);

  await page.reload();
  await send.open();
  await expect(send.webhook).toHaveValue('');
});
