import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createEditorStore } from '../../store/editor-store.ts';
import { show } from '../../testing/show.tsx';
import { isLeftToDo, leaveToDo } from '../../testing/to-do-left.ts';
import { openLink } from './open-link.ts';
import { ShareDialog } from './share-dialog.tsx';

const SITE = { TEXT: 'Open website', LINK: 'https://www.example.com/', DISPLAY: 'LINE' };

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' });

/** The link, once it is packed and is not the one before. */
async function link(before = ''): Promise<string> {
  await waitFor(() => expect(field().value).toMatch(/#k=[\w-]+$/));
  await waitFor(() => expect(field().value).not.toBe(before));
  return field().value;
}

/** What whoever follows the link finds. */
async function opened(address: string) {
  const store = createEditorStore();
  await openLink(store, new URL(address).hash, '');
  return store.getState().history.present;
}

test('a link holds the recipient only when that is wanted', async () => {
  const { user } = await show(<ShareDialog />, { dialogId: 'chat7', keyboard: [SITE] });
  const without = await link();
  expect(await opened(without)).toMatchObject({ message: 'Hello', dialogId: '' });
  await user.click(screen.getByRole('checkbox', { name: 'With the recipient' }));
  expect(await opened(await link(without))).toMatchObject({ message: 'Hello', dialogId: 'chat7' });
});

test('without a recipient there is none to add', async () => {
  await show(<ShareDialog />, { keyboard: [SITE] });
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'With the recipient' }).disabled).toBe(true);
});

test('a short link without secrets is no cause for a warning', async () => {
  await show(<ShareDialog />, { keyboard: [SITE] });
  await link();
  expect(screen.queryByText(/contains a webhook/)).toBeNull();
  expect(screen.queryByText(/some chat apps cut links/)).toBeNull();
});

test('a secret and a length that some programs cut are warned of', async () => {
  const many = Array.from({ length: 110 }, (_, i) => ({ TEXT: `Button ${i}`, LINK: `/${(i * 7919) ** 3}/${i ** 7}` }));
  const secret = { TEXT: 'Pay', LINK: 'https://example.bitrix24.com/rest/1/s3cret0w0rd0s3cr/user.get' };
  await show(<ShareDialog />, { keyboard: [...many, secret] });
  expect(screen.getByText(/^LINK of “Pay” contains a webhook\./)).toBeTruthy();
  expect(await screen.findByText(/characters: some chat apps cut links over 2,000/)).toBeTruthy();
  expect((await link()).length).toBeGreaterThan(2000);
});

test.each(['Copy link', 'Copy this keyboard as such a link'])(
  'a link that is copied is a use, and judged then: %s',
  async (name) => {
    const { user } = await show(<ShareDialog />, { keyboard: [] });
    leaveToDo();
    await link();
    expect(isLeftToDo()).toBe(true);
    await user.click(screen.getByRole('button', { name }));
    expect(isLeftToDo()).toBe(false);
  },
);
