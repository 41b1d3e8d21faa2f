import { readFileSync } from 'node:fs';
import { newPortalState } from '../app/core/portal/server/portal-state.ts';
import headers from '../headers.json' with { type: 'json' };
import { openCommands } from './fixtures-bot-test.ts';
import { expect, SendDialog, test } from './fixtures-portal.ts';
import { SentPanel } from './fixtures-sent.ts';
import { watchTraces } from './fixtures-traces.ts';
import { startPortal } from './portal/server.ts';

const SECRET = 'sentinel0webhook';
const TOKEN = 'sentinel1token';
const CLIENT = 'sentinel2client';
const SECRETS = [SECRET, TOKEN, CLIENT];

/** A portal whose webhook and bot have secrets that stand nowhere else. */
function startGuarded() {
  const state = newPortalState();
  const webhooks = state.webhooks.map((one) => ({ ...one, secret: SECRET }));
  const bots = state.bots.map((one) => (one.id === 456 ? { ...one, botToken: TOKEN, clientId: CLIENT } : one));
  return startPortal({ state: { ...state, webhooks, bots } });
}

test('A user can trust every function with a secret: it is left nowhere', async ({ page, context, baseURL }) => {
  const portal = await startGuarded();
  const traces = watchTraces(page);
  const hold = (step: string) => traces.hold(SECRETS, step);
  const forget = () => page.evaluate(() => navigator.clipboard.writeText(''));
  await openCommands(page, '1');
  const send = new SendDialog(page);
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click();

  await test.step('connect and send by all three families', async () => {
    await send.open();
    await send.connect(portal);
    await forget();
    await hold('connected');
    await send.botId.fill('456');
    await send.sendNew.click();
    await expect(send.outcome).toHaveAttribute('data-outcome', 'sent');
    for (const [method, field, secret] of [
      ['imbot.message.add', 'CLIENT_ID', CLIENT],
      ['imbot.v2.Chat.Message.send', 'botToken', TOKEN],
    ] as const) {
      await send.method.selectOption(method);
      await send.root.getByRole('textbox', { name: field }).fill(`${secret}x`);
      await send.sendNew.click();
      await expect(send.outcome).toHaveAttribute('data-outcome', 'failed');
      await hold(`refused by ${method}`);
      await send.root.getByRole('textbox', { name: field }).fill(secret);
      await send.sendNew.click();
      await expect(send.outcome).toHaveAttribute('data-outcome', 'sent');
      await hold(`sent by ${method}`);
    }
    await page.keyboard.press('Escape');
  });

  await test.step('follow it up', async () => {
    const sent = new SentPanel(page);
    const [newest] = portal.messages().toReversed();
    await sent.keep(newest?.id ?? 0).check();
    await expect(sent.root).toContainText('In sync');
    await sent.keep(newest?.id ?? 0).uncheck();
    await hold('kept in sync');
    await sent.button('Test the commands').click();
    await page.getByRole('button', { name: 'Start the test' }).click();
    await expect(page.getByText('Waiting for presses').first()).toBeVisible();
    await hold('testing commands');
    await page.getByRole('button', { name: 'Stop and clean up' }).click();
    await expect(page.getByText('The test is finished.').first()).toBeVisible();
    await hold('tested commands');
  });

  await test.step('look on with a dialog open', async () => {
    await press('Import');
    await page.getByRole('dialog').getByRole('textbox').first().fill('One | Two');
    await hold('importing');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await send.open();
    await hold('about to send again');
    await page.keyboard.press('Escape');
  });

  await test.step('take it out of the page', async () => {
    for (const tab of ['Problems', 'JSON', 'Portal', 'Events']) {
      await page.getByRole('tab', { name: tab }).click();
      await hold(tab);
    }
    await page.getByRole('tab', { name: 'Code' }).click();
    for (const language of ['PHP', 'JavaScript', 'Python', 'Go', 'cURL', 'Other']) {
      await page.getByRole('tabpanel').getByText(language, { exact: true }).first().click();
      await page.getByRole('tabpanel').getByRole('button', { name: 'Copy' }).click();
      await hold(`code: ${language}`);
    }
    await press('Share');
    await press('Copy link');
    await hold('shared');
    await page.keyboard.press('Escape');
    for (const item of ['Copy request JSON', 'Copy Markdown', 'Download request', 'SVG']) {
      await press('Export');
      const entry = page.getByRole('menuitem', { name: new RegExp(item) });
      if (/^Copy/.test(item)) await entry.click();
      else {
        const [file] = await Promise.all([page.waitForEvent('download'), entry.click()]);
        const text = readFileSync(await file.path(), 'utf8');
        for (const secret of SECRETS) expect(text).not.toContain(secret);
      }
      await hold(item);
    }
  });

  expect(JSON.stringify(await context.storageState())).not.toContain('sentinel');
  expect(traces.foreign(new URL(baseURL ?? '').host, new URL(portal.url).host)).toEqual([]);
  await portal.close();
});

test('A user can rely on the policy of the page: nothing else is asked, run or embedded', async ({ page }) => {
  await page.goto('./');
  const refused = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
    await fetch('http://192.0.2.1/').catch(() => undefined);
    for (const [tag, address] of [
      ['script', 'https://example.com/a.js'],
      ['img', 'https://example.com/a.png'],
      ['iframe', 'https://example.com/'],
    ] as const) {
      document.body.append(Object.assign(document.createElement(tag), { src: address }));
    }
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.hacked = true' }));
    const form = Object.assign(document.createElement('form'), { action: 'https://example.com/' });
    document.body.append(form);
    try {
      form.submit();
    } catch {
      // Firefox also throws what it refuses.
    }
    const all = ['connect-src', 'script-src-elem', 'img-src', 'frame-src', 'form-action'];
    while (!all.every((one) => seen.includes(one))) await new Promise((resolve) => requestAnimationFrame(resolve));
    return { all: all.every((one) => seen.includes(one)), hacked: 'hacked' in window };
  });
  expect(refused).toEqual({ all: true, hacked: false });
});

test('A user can rely on the headers: no other page frames this one, and the licences come along', async ({ page }) => {
  const response = await page.goto('./');
  expect(response?.headers()).toMatchObject(
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  );
  const address = page.url();
  await page.goto('about:blank');
  await page.setContent(`<iframe src="${address}"></iframe>`);
  // What the browser shows instead is a page of its own.
  await expect.poll(() => page.frames()[1]?.url() ?? '').toMatch(/^(chrome-error:|about:neterror\?e=cspBlocked)/);
  const licences = await page.request.get(new URL('licenses.md', address).href);
  const text = await licences.text();
  for (const name of ['react-dom', 'zustand', '@dnd-kit/core', '@lezer/php', 'lucide'])
    expect(text).toContain(`## ${name} - `);
});
