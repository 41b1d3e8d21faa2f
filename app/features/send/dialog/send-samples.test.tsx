import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { editorStore } from '../../../store/editor-store.ts';
import { button, outcome, showSend } from '../testdata/show-send.tsx';
import { setUpPortals } from '../testdata/web-portals.ts';

const portals = setUpPortals();
const DESIGN = {
  dialogId: '{{chat}}',
  message: 'Hi {{name}}',
  keyboard: [{ TEXT: '{{name}}', LINK: 'https://example.com/{{id}}' }],
  variables: { id: { sample: '7' } },
};
const samples = () => screen.getByRole('group', { name: 'Variables without a value' });
const field = (name: string) => within(samples()).getByRole<HTMLInputElement>('textbox', { name });
const kept = () => editorStore.getState().history.present.variables;

test('a test asks for the samples that are missing, keeps them, and sends them', async () => {
  const portal = portals.start();
  await portal.connect();
  const { user } = await showSend(DESIGN);
  expect(within(samples()).getAllByRole('textbox')).toHaveLength(2);
  await user.click(button('Send new'));
  expect(portal.paramsOf('im.message.add')).toBeUndefined();
  await waitFor(() => expect(document.activeElement).toBe(field('chat')));
  screen.getByRole('textbox', { name: 'name', description: 'Enter a value for this test.' });
  await user.paste('chat1');
  await user.click(field('name'));
  await user.paste('Ann');
  expect(field('name').value).toBe('Ann');
  expect(screen.getByRole('region', { name: 'What is sent' }).textContent).toContain('"MESSAGE": "Hi Ann"');
  await user.click(button('Send new'));
  await waitFor(() => expect(outcome().textContent).toBe('Sent to chat1 as message 1001'));
  expect(portal.paramsOf('im.message.add')).toMatchObject({
    DIALOG_ID: 'chat1',
    MESSAGE: 'Hi Ann',
    KEYBOARD: [{ TEXT: 'Ann', LINK: 'https://example.com/7' }],
  });
  expect(kept()).toEqual({ id: { sample: '7' }, chat: { sample: 'chat1' }, name: { sample: 'Ann' } });
});

test('what is said to be plain text is sent as it stands', async () => {
  const portal = portals.start();
  await portal.connect();
  const { user } = await showSend({ ...DESIGN, dialogId: 'chat1' });
  await user.click(within(samples()).getByRole('checkbox', { name: 'Plain text' }));
  expect(field('name').disabled).toBe(true);
  await user.click(button('Send new'));
  await waitFor(() => expect(outcome().textContent).toBe('Sent to chat1 as message 1001'));
  expect(portal.paramsOf('im.message.add')).toMatchObject({ MESSAGE: 'Hi {{name}}' });
});

test('nothing is asked where nothing is missing, and no token ever', async () => {
  const portal = portals.start();
  await portal.connect();
  await showSend({
    ...DESIGN,
    dialogId: 'chat1',
    method: 'imbot.message.add',
    others: { CLIENT_ID: '{{token}}' },
    variables: { ...DESIGN.variables, name: { sample: 'Ann' } },
  });
  expect(screen.queryByRole('group', { name: 'Variables without a value' })).toBeNull();
  screen.getByRole('textbox', { name: 'CLIENT_ID' });
});
