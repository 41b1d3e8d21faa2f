import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newPortalState, type PortalState } from '../../../core/portal/server/portal-state.ts';
import { button, SITE, showSend } from '../testdata/show-send.tsx';
import { setUpPortals } from '../testdata/web-portals.ts';

const portals = setUpPortals();
const design = { dialogId: 'chat1', keyboard: { BUTTONS: [SITE] } };
/** Unlike the one in the examples that the page itself shows. */
const SECRET = 'zzzzzzzzzzzzzzzz';
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Incoming webhook' });
const region = () => screen.getByRole('region', { name: 'Portal' });

/** A portal whose only webhook has these permissions. */
function portalWith(scopes: readonly string[]): PortalState {
  const state = newPortalState();
  return { ...state, webhooks: state.webhooks.map((one) => ({ ...one, scopes })) };
}

test.each([
  ['https://example.bitrix24.com/', /only the address of the portal/],
  [`http://example.bitrix24.com/rest/1/${SECRET}/`, /starts with http/],
  [`https://example.bitrix24.com/rest/${SECRET}/`, /number of the user .* is missing/],
  [SECRET, /only the secret/],
  ['not a webhook', /no address in this text/],
])('what is wrong with %s is said at the field, and the secret nowhere', async (text, sentence) => {
  const { user } = await showSend(design);
  await user.click(field());
  await user.paste(text);
  await user.tab();
  screen.getByRole('textbox', { name: 'Incoming webhook', description: sentence });
  expect(screen.getByRole('dialog').textContent).not.toContain(SECRET);
});

test('a whole cURL line is a webhook too, and is asked whose it is', async () => {
  const portal = portals.start();
  const { user } = await showSend(design);
  await user.click(field());
  const body = `-d '{"MESSAGE":"see https://other.example/rest/2/y/"}'`;
  await user.paste(`curl -X POST -H "Content-Type: application/json" ${body} "${portal.webhook}im.message.add"`);
  expect(field().value).toBe(`https://${portal.host}/rest/1/••••••/`);
  await within(region()).findByText(/Anna Ivanova, #1/);
  expect(portal.calls.map(({ method }) => method)).toEqual(expect.arrayContaining(['profile', 'scope']));
});

test('why a webhook is refused stands below it, and it can be tried again', async () => {
  const portal = portals.start();
  portal.breakNext('profile', { code: 'INVALID_CREDENTIALS' });
  const { user } = await showSend(design);
  await user.click(field());
  await user.paste(portal.webhook);
  await within(region()).findByText('INVALID_CREDENTIALS');
  expect(field().value).toBe(`https://${portal.host}/rest/1/••••••/`);
  await user.click(button('Try again'));
  await within(region()).findByText(/Anna Ivanova, #1/);
});

test('it tells what works with a webhook, what to tick and what not', async () => {
  await portals.start(portalWith(['im', 'crm'])).connect();
  const { user } = await showSend(design);
  const list = (name: string) => within(screen.getByRole('list', { name })).getAllByRole('listitem');
  await user.click(within(region()).getByText('3 warnings'));
  expect(list('Permissions').map((item) => item.textContent)).toEqual(['im', 'crm']);
  expect(list('What works').map((item) => item.textContent)).toEqual([
    expect.stringContaining('Send and change your own messages'),
    expect.stringContaining('Pick chats and people'),
    expect.stringContaining('Read back'),
    ...Array.from({ length: 3 }, () => expect.stringMatching(/ — needs imbot$/)),
  ]);
  const { textContent: said } = region();
  expect(said).toContain('Missing: imbot. In Bitrix24: Applications → Developer resources');
  expect(said).toContain('The owner is an administrator');
  expect(said).toContain('Not needed: crm.');

  // The method says it too, when it is one of a bot.
  const method = () => screen.getByRole('combobox', { name: 'Method' });
  expect(screen.queryByRole('combobox', { name: 'Method', description: /Missing/ })).toBeNull();
  await user.selectOptions(method(), 'imbot.v2.Chat.Message.send');
  screen.getByRole('combobox', { name: 'Method', description: /Missing: imbot/ });
});
