import { act, screen } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { readKeyboard } from '../../core/request/read-keyboard.ts';
import { editKeyboard, editorStore } from '../../store/editor-store.ts';
import { pressStore } from '../../store/press-store.ts';
import { show } from '../../testing/show.tsx';
import { LIVE_SCENE } from './live.ts';
import { Preview } from './preview.tsx';

const LINK = { LINK: 'https://example.com/?a=1&b=2', DISPLAY: 'LINE' };
const does = (ACTION: string, ACTION_VALUE: string) => ({ ACTION, ACTION_VALUE, DISPLAY: 'LINE' });

const KEYBOARD: Json = {
  BOT_ID: 456,
  BUTTONS: [
    { ...LINK, TEXT: 'Site' },
    { ...LINK, TEXT: 'Deal', LINK: '/crm/deal/1/' },
    { TEXT: 'Insert', ...does('PUT', '/help') },
    { TEXT: 'Say', ...does('SEND', 'Solved') },
    { TEXT: 'Call', ...does('CALL', '+12025550100') },
    { TEXT: 'Chat', ...does('DIALOG', 'chat1') },
    { TEXT: 'App', APP_ID: 7 },
    { TEXT: 'Help', COMMAND: 'help', COMMAND_PARAMS: 'topic' },
    { TEXT: 'Block', COMMAND: 'stop', BLOCK: 'Y' },
    { ...LINK, TEXT: 'Off', DISABLED: 'Y' },
    { TEXT: 'Slash', COMMAND: '/', BLOCK: 'Y' },
    { TEXT: 'Zero', ACTION: 'SEND', ACTION_VALUE: 0 },
  ],
};

const drawn = () => [...document.querySelectorAll<HTMLElement>('[data-preview-button]')];
const said = () => document.querySelector('[data-announcer]')?.textContent;
const notice = () => document.querySelector('[data-preview-notice] p')?.textContent;
const answer = () => screen.queryByRole('button', { name: 'Simulate the answer' });

function button(text: string): HTMLElement {
  const found = drawn().find(({ textContent }) => textContent === text);
  if (!found) throw new Error(`${text} is not drawn`);
  return found;
}

/** How a button looks and what it says of itself while it can, or cannot, be pressed. */
const state = (text: string) => {
  const { style } = button(text);
  return [
    style.opacity,
    style.pointerEvents,
    ...['aria-disabled', 'aria-busy'].map((name) => button(text).getAttribute(name)),
  ];
};
const EMPTY = 'Nothing happens: the stored command or value is treated as empty.';
const READY = ['1', 'auto', null, null];

beforeAll(LIVE_SCENE.load);

describe('a press', () => {
  test.each([
    ['Site', 'Opens in a new tab: https://example.com/?a=1&b=2', true],
    ['Deal', 'Opens on the portal: /crm/deal/1/', true],
    ['Insert', 'Inserted into the input field: /help', false],
    ['Say', 'Sent as the user: Solved', false],
    ['Call', 'Starts a call to +12025550100', true],
    ['Chat', 'Opens the chat chat1', true],
    ['App', 'Nothing happens: the web messenger does not open apps.', true],
    ['Help', '/help topic goes to the bot. The button waits for its answer.', false],
    ['Off', 'Nothing happens: the button is disabled.', true],
    ['Slash', EMPTY, true],
    ['Zero', EMPTY, true],
  ])('on %s is told, and stays in sight where the chat does not show it', async (name, sentence, isInSight) => {
    const { user } = await show(<Preview />, { keyboard: KEYBOARD });
    button(name).focus();
    await user.keyboard('{Enter}');
    expect(said()).toBe(sentence);
    expect(notice()).toBe(isInSight ? sentence : undefined);
    expect(button(name).getAttribute('aria-current')).toBe('true');
    expect(screen.queryAllByRole('link')).toHaveLength(name === 'Site' ? 1 : 0);
  });

  test('on a link offers to open it, until that is not wanted', async () => {
    const { user } = await show(<Preview />, { keyboard: KEYBOARD });
    await user.click(button('Site'));
    const link = screen.getByRole('link', { name: 'Open' });
    expect(['href', 'target', 'rel'].map((name) => link.getAttribute(name))).toEqual([
      'https://example.com/?a=1&b=2',
      '_blank',
      'noreferrer noopener',
    ]);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('on a command lets it wait for the bot, and only it', async () => {
    const { user } = await show(<Preview />, { keyboard: KEYBOARD });
    await user.click(button('Help'));
    expect(state('Help')).toEqual(['0.6', 'none', 'true', 'true']);
    expect(state('Block')).toEqual(READY);
    button('Help').focus();
    await user.keyboard('{Enter}');
    expect(said()).toBe('Nothing happens: waiting for the bot.');
    await user.click(screen.getByRole('button', { name: 'Simulate the answer' }));
    expect(state('Help')).toEqual(READY);
    expect(answer()).toBeNull();
  });

  test('on an empty command or the number 0 lets nothing wait and sends nothing', async () => {
    const { user } = await show(<Preview />, { keyboard: KEYBOARD });
    for (const name of ['Slash', 'Zero']) {
      await user.click(button(name));
      expect(state(name)).toEqual(READY);
    }
    expect(answer()).toBeNull();
    expect(pressStore.getState()).toMatchObject({ sent: [], waiting: [], blocked: false });
  });

  test('on one with BLOCK lets the whole keyboard wait', async () => {
    const { user } = await show(<Preview />, { keyboard: KEYBOARD });
    button('Block').focus();
    await user.keyboard('{Enter}');
    expect(said()).toBe('/stop goes to the bot. The whole keyboard waits for its answer.');
    for (const each of drawn())
      expect([each.style.opacity, each.getAttribute('aria-disabled')]).toEqual(['0.6', 'true']);
    button('Say').focus();
    await user.keyboard('{Enter}');
    expect(screen.queryByText('Solved')).toBeNull();
    answer()?.focus();
    await user.keyboard('{Enter}');
    expect(state('Site')).toEqual(READY);
  });

  test('goes through one that is off, which is selected all the same', async () => {
    const { user } = await show(<Preview />, { keyboard: KEYBOARD });
    await expect(user.click(button('Off'))).rejects.toThrow('pointer-events');
    const keyboard = button('Off').parentElement ?? document.body;
    for (const [i, each] of drawn().entries()) each.getBoundingClientRect = () => new DOMRect(i * 50, 5, 46, 28);
    const at = (x: number) => user.pointer({ keys: '[MouseLeft]', target: keyboard, coords: { x, y: 20 } });
    const off = drawn().indexOf(button('Off')) * 50;
    await at(off - 2);
    expect(button('Off').getAttribute('aria-current')).toBeNull();
    await at(off + 20);
    expect(said()).toBe('Nothing happens: the button is disabled.');
    expect(button('Off').getAttribute('aria-current')).toBe('true');
  });

  test('no longer waits in another keyboard', async () => {
    const { user } = await show(<Preview />, { keyboard: KEYBOARD });
    await user.click(button('Block'));
    expect(state('Site')).not.toEqual(READY);
    const other = readKeyboard([{ ...LINK, TEXT: 'Site' }]).document;
    act(() => editKeyboard(editorStore, () => other, { label: 'editJson' }));
    expect(state('Site')).toEqual(READY);
    expect(answer()).toBeNull();
  });

  test('on what the message itself offers does the same', async () => {
    const message =
      'Try [put=/search]search[/put], [send]/start[/send] [call=+12025550100]us[/call] or [url=https://example.com/a]read[/url]';
    const { user } = await show(<Preview />, { keyboard: KEYBOARD, message });
    await user.click(screen.getByRole('button', { name: 'search' }));
    expect(screen.getByRole('textbox', { name: 'Message' })).toHaveProperty('value', '/search');
    await user.click(screen.getByRole('button', { name: '/start' }));
    expect(said()).toBe('Sent as the user: /start');
    await user.click(screen.getByRole('button', { name: 'us' }));
    expect(notice()).toBe('Starts a call to +12025550100');
    await user.click(screen.getByRole('button', { name: 'read' }));
    expect(screen.getByRole('link', { name: 'Open' }).getAttribute('href')).toBe('https://example.com/a');
  });

  test('tells of a variable by its name, and opens no address that is not known', async () => {
    const { user } = await show(<Preview />, {
      keyboard: [
        { TEXT: 'Open', LINK: 'https://example.com/{{id}}' },
        { TEXT: 'Ask', ACTION: 'SEND', ACTION_VALUE: 'About {{topic}} of {{year}}' },
      ],
      variables: { year: { sample: 2026 } },
    });
    await user.click(button('Open'));
    expect(notice()).toBe('Opens https://example.com/{{id}}: where it leads is only known when the code runs.');
    expect(screen.queryByRole('link', { name: 'Open' })).toBeNull();
    await user.click(button('Ask'));
    expect(said()).toBe('Sent as the user: About {{topic}} of 2026');
  });

  test('puts a text that can be changed and sent, by button and by key', async () => {
    const { user } = await show(<Preview />, { keyboard: KEYBOARD });
    await user.click(button('Insert'));
    const input = screen.getByRole('textbox', { name: 'Message' });
    await user.type(input, ' me');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await user.type(input, 'and by key{Enter}');
    expect(input).toHaveProperty('value', '');
    expect(screen.getByText('/help me')).toBeTruthy();
    expect(screen.getByText('and by key')).toBeTruthy();
  });
});
