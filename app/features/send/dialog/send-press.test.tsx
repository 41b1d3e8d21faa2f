import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { editorStore } from '../../../store/editor-store.ts';
import { button, outcome, SITE, showSend } from '../testdata/show-send.tsx';
import { setUpPortals } from '../testdata/web-portals.ts';

const portals = setUpPortals();
/** Its method asks for the number of a message, in a field of one line. */
const DESIGN = {
  method: 'im.message.update',
  dialogId: 'chat1',
  message: 'Hello',
  keyboard: { BUTTONS: [SITE] },
} as const;

/** What a browser does with Enter: it presses the button with the focus, or the one that sends the form of the field. */
function enter(repeat: boolean, ctrlKey = false): void {
  const target = document.activeElement ?? document.body;
  if (!fireEvent.keyDown(target, { key: 'Enter', repeat, ctrlKey }) || ctrlKey) return;
  if (target instanceof HTMLButtonElement) fireEvent.click(target);
  if (target instanceof HTMLInputElement) {
    const submit = target.form?.querySelector('[type="submit"]');
    if (submit) fireEvent.click(submit);
  }
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const press = (go: () => void) => act(async () => go());

/** Half a second of a key that is held: the system repeats it some 30 times a second. */
async function hold(ctrlKey: boolean): Promise<void> {
  await press(() => enter(false, ctrlKey));
  for (let i = 0; i < 15; i++) {
    await pass(33);
    await press(() => enter(true, ctrlKey));
  }
}

async function click(times: number, gap: number): Promise<void> {
  const target = button('Send new');
  for (let i = 0; i < times; i++) {
    if (i > 0) await pass(gap);
    await press(() => fireEvent.click(target));
  }
}

async function tap(times: number, gap: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    if (i > 0) await pass(gap);
    await press(() => enter(false));
  }
}

const WAYS: readonly [way: string, press: () => Promise<void>, field: string | null][] = [
  ['Enter held on the button', () => hold(false), null],
  ['Enter held in a field', () => hold(false), 'Message id'],
  ['Ctrl+Enter held', () => hold(true), 'Message'],
  ['two clicks, 60 ms apart', () => click(2, 60), null],
  ['two clicks, 120 ms apart', () => click(2, 120), null],
  ['two clicks, 200 ms apart', () => click(2, 200), null],
  ['three clicks, 120 ms apart', () => click(3, 120), null],
  ['three clicks, 400 ms apart', () => click(3, 400), null],
  ['Enter twice on the button', () => tap(2, 150), null],
  ['Enter three times in a field', () => tap(3, 250), 'Message id'],
];

afterEach(() => {
  vi.useRealTimers();
});

async function begin(ms: number) {
  const portal = portals.start();
  await portal.connect();
  await showSend(DESIGN);
  portal.slow(ms);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  await pass(0);
  const writes = () => portal.calls.filter(({ method }) => /message\.(add|update|delete)$/.test(method)).length;
  return { portal, writes };
}

describe.each([0, 200])('a portal that takes %i ms', (ms) => {
  test.each(WAYS)('%s: one message, and nothing else is written', async (_way, go, field) => {
    const { portal, writes } = await begin(ms);
    if (field) screen.getByRole('textbox', { name: field }).focus();
    else button('Send new').focus();
    await go();
    await pass(1000);
    expect(outcome().textContent).toContain('as message 1001');
    expect(portal.messages()).toHaveLength(1);
    expect(writes()).toBe(1);
    // Nobody has lost what came of it.
    expect(editorStore.getState().dialog).toBe('send');
  });
});

test('after a success Enter makes no second message, whenever and wherever it is pressed', async () => {
  const { portal, writes } = await begin(0);
  button('Send new').focus();
  await press(() => enter(false));
  await pass(1500);
  expect(button('Send new').type).toBe('button');
  expect(button('Update message 1001').type).toBe('submit');
  expect(document.activeElement).toBe(button('Done'));
  screen.getByRole('textbox', { name: 'Message id' }).focus();
  await press(() => enter(false));
  await pass(1500);
  expect(outcome().textContent).toBe('Message 1001 updated');
  expect([portal.messages().length, writes()]).toEqual([1, 2]);

  // Who wants a second message still gets one.
  button('Send new').focus();
  await press(() => fireEvent.click(button('Send new')));
  await pass(100);
  expect(portal.messages()).toHaveLength(2);
  await press(() => fireEvent.click(button('Done')));
  expect(editorStore.getState().dialog).toBe('send');
  await pass(1500);
  await press(() => enter(false));
  expect(editorStore.getState().dialog).toBeNull();
});
