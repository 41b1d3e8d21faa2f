import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { METHODS } from '../../core/request/methods.ts';
import { editorStore } from '../../store/editor-store.ts';
import { requestFocus } from '../../store/selection.ts';
import { show } from '../../testing/show.tsx';
import { Inspector } from './inspector.tsx';

const LABELS = { Recipient: 'dialogId', 'Message id': 'messageId', 'Command id': 'commandId' } as const;

test.each(METHODS)(
  '$name asks for exactly the ids that it needs, and for the bot',
  async ({ name, needs, version }) => {
    await show(<Inspector />, { keyboard: [{ TEXT: 'Site', LINK: '/' }], method: name });
    const asked = Object.keys(LABELS).filter((label) => screen.queryByLabelText(label) !== null);
    expect(asked).toEqual(Object.entries(LABELS).flatMap(([label, need]) => (needs.includes(need) ? [label] : [])));
    expect(screen.getByLabelText('Bot id')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Convert to imbot.v2…' }) !== null).toBe(version === 1);
  },
);

afterEach(() => vi.unstubAllGlobals());

test('the message is edited on the canvas, where what is wrong with it leads', async () => {
  await show(
    <>
      <textarea data-message="" aria-label="On the canvas" />
      <Inspector />
    </>,
  );
  expect(screen.queryByLabelText('Message text')).toBeNull();
  act(() => requestFocus({ kind: 'request', field: 'message' }));
  expect(document.activeElement).toBe(screen.getByLabelText('On the canvas'));
});

test('one panel at a time has no canvas beside it: the message is among the settings', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  const { user } = await show(<Inspector />, { message: 'Hello' });
  await user.type(screen.getByLabelText('Message text'), ' you');
  expect(editorStore.getState().history.present.message).toBe('Hello you');
  act(() => requestFocus({ kind: 'request', field: 'message' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Message text'));
});
