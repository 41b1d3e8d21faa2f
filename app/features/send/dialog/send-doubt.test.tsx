import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Json } from '../../../core/json/json.ts';
import { sendStore } from '../../../portal-client/send-store.ts';
import { show } from '../../../testing/show.tsx';
import { FailureDetails } from '../parts/failure-notes.tsx';
import { button, outcome, SITE, showSend } from '../testdata/show-send.tsx';
import { setUpPortals } from '../testdata/web-portals.ts';

const portals = setUpPortals();
const ADD = 'im.message.add';
const DESIGN = { dialogId: 'chat1', message: 'Hello', keyboard: { BUTTONS: [SITE] } };

test.each<Json>([false, null, {}, 0, [], '1e3', '007', true])(
  'an answer of %j is no success: what came is shown, and the same message stays the same',
  async (result) => {
    const portal = portals.start();
    await portal.connect();
    portal.distort(ADD, (answer) => ({ ...answer, result }));
    const { user } = await showSend(DESIGN);
    await user.click(button('Send new'));
    await waitFor(() => expect(outcome().dataset.outcome).toBe('failed'));
    expect(outcome().textContent).toContain('An answer that this page does not understand');
    expect(outcome().textContent).toContain('The message may have arrived. Sending again is safe');
    screen.getByText(JSON.stringify(result));
    portal.distort(ADD, (answer) => answer);
    await user.click(button('Send new'));
    await waitFor(() => expect(sendStore.getState().phase).toMatchObject({ kind: 'sent', messageId: 1001 }));
    expect(portal.messages()).toHaveLength(1);
  },
);

test('nothing is ticked before a portal has answered, and not when it refuses', async () => {
  const portal = portals.start();
  portal.breakNext('profile', { code: 'INVALID_CREDENTIALS' });
  const { user } = await showSend(DESIGN);
  await user.click(screen.getByRole('textbox', { name: 'Incoming webhook' }));
  await user.paste(portal.webhook);
  const ticks = () => screen.getByRole('region', { name: 'Portal' }).querySelectorAll('.text-ok');
  expect(ticks()).toHaveLength(0);
  await screen.findByText(/INVALID_CREDENTIALS/);
  expect(ticks()).toHaveLength(0);
});

test.each([
  [true, ['mistyped', 'renamed'], '5 less likely causes'],
  [false, ['offline'], '6 less likely causes'],
])('the likeliest causes of silence come first, the rest is folded (line: %s)', async (onLine, first, rest) => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(onLine);
  await show(<FailureDetails reply={{ outcome: 'failure', failure: 'unreachable' }} />);
  const causes = screen.getAllByRole('listitem').filter((one) => one.closest('details') === null);
  expect(causes.map(({ textContent }) => textContent)).toEqual(first.map((word) => expect.stringContaining(word)));
  expect(screen.getByText(rest).closest('details')?.open).toBe(false);
  vi.restoreAllMocks();
});

test('what could be a second message is asked about, and a yes is one to this question alone', async () => {
  const portal = portals.start();
  await portal.connect();
  const method = 'imbot.message.add';
  const HELP = { TEXT: 'Help', COMMAND: 'help' };
  const { user } = await showSend({ ...DESIGN, method, keyboard: { BOT_ID: 456, BUTTONS: [HELP] } });
  await user.click(screen.getByRole('textbox', { name: 'CLIENT_ID' }));
  await user.paste('client');
  portal.breakNext(method, 'lost', 'lost');
  const calls = () => portal.calls.filter((call) => call.method === method).length;
  await user.click(button('Send new'));
  await waitFor(() => expect(outcome().dataset.outcome).toBe('failed'));

  await user.click(button('Send new'));
  expect((await screen.findByRole('alert')).textContent).toMatch(/does not recognise repeats.*Send anyway\?/);
  await user.click(button('Not now'));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(calls()).toBe(1);

  await user.click(screen.getByRole('textbox', { name: 'Message' }));
  await user.paste('!');
  await user.dblClick(button('Send new'));
  expect((await screen.findByRole('alert')).textContent).toContain('it would be a separate message');
  await user.click(button('Send anyway'));
  await waitFor(() => expect(calls()).toBe(2));
  await waitFor(() => expect(outcome().dataset.outcome).toBe('failed'));
  await user.click(button('Send new'));
  expect((await screen.findByRole('alert')).textContent).toContain('does not recognise repeats');
  expect(calls()).toBe(2);
});
