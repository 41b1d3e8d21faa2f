import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { pressButton } from '../core/portal/events/press-button.ts';
import type { KeyboardChild } from '../core/portal/render/layout.ts';
import type { Client } from '../core/portal/render/looks.ts';
import type { StoredButton } from '../core/portal/validator/store-answer.ts';
import { show } from '../testing/show.tsx';
import { ChatButton } from './chat-button.tsx';
import { ChatKeyboard } from './chat-keyboard.tsx';
import { MessageBody } from './message-body.tsx';

describe('the lines of a keyboard', () => {
  const line = { TYPE: 'BUTTON', DISPLAY: 'LINE', CONTEXT: 'ALL' } as const;
  const block = { ...line, DISPLAY: 'BLOCK' } as const;
  const N = { TYPE: 'NEWLINE' } as const;
  const phone = { ...line, CONTEXT: 'MOBILE' } as const;
  const desktop = { ...line, CONTEXT: 'DESKTOP' } as const;

  /** The children of the keyboard by their texts, those of a row with blanks between; null without a keyboard. */
  async function draw(client: Client, entries: readonly KeyboardChild[]) {
    const { container } = await show(
      <ChatKeyboard client={client} entries={entries} data-lines="">
        {(place) => <i key={place}>{place}</i>}
      </ChatKeyboard>,
    );
    const lines = container.querySelector('[data-lines]');
    return (
      lines &&
      [...lines.children].map(({ tagName, textContent }) => (tagName === 'I' ? textContent : `(${textContent})`))
    );
  }

  test.each<[Client, readonly KeyboardChild[], readonly string[] | null]>([
    ['web', [line, N, block], ['0', '()', '2']],
    ['classic', [phone, desktop, line], ['1', '2']],
    ['web', [phone], null],
    ['mobile', [line, phone, desktop, N, block, line], ['(01)', '(4)', '(5)']],
    ['mobile', [desktop, N], null],
    [
      'web',
      [
        { ...line, CONTEXT: true },
        { ...line, DISPLAY: true },
      ],
      ['0', '1'],
    ],
    ['mobile', [{ ...line, CONTEXT: true }, { ...line, DISPLAY: true }, line], ['(12)']],
    ['web', [], null],
  ])('%s: %j', async (client, entries, expected) => expect(await draw(client, entries)).toEqual(expected));
});

describe('a button', () => {
  const stored: StoredButton = {
    BOT_ID: 1,
    TYPE: 'BUTTON',
    TEXT: 'Help',
    VOTE: 'N',
    BLOCK: 'N',
    WAIT: 'N',
    CONTEXT: 'ALL',
    DISABLED: 'N',
    DISPLAY: 'LINE',
    BG_COLOR_TOKEN: 'base',
  };

  test.each([
    ['ready', {}, ['1', 'auto', null, null]],
    ['disabled', { stored: { ...stored, DISABLED: 'Y' } as const }, ['0.6', 'none', 'true', null]],
    ['waiting', { waits: true }, ['0.6', 'none', 'true', 'true']],
    ['blocked by another', { isBlocked: true }, ['0.6', 'none', 'true', null]],
  ])('%s', async (_, props, expected) => {
    await show(<ChatButton stored={stored} waits={false} {...props} />);
    const { style, title, attributes } = screen.getByRole('button', { name: 'Help' });
    expect(title).toBe('Help');
    const states = ['aria-disabled', 'aria-busy'].map((name) => attributes.getNamedItem(name)?.value ?? null);
    expect([style.opacity, style.pointerEvents, ...states]).toEqual(expected);
  });

  test.each([
    ['LINE', 'inline-block', 'auto'],
    ['BLOCK', 'block', '225px'],
    [true, 'inline-block', 'auto'],
  ] as const)('with DISPLAY %s', async (DISPLAY, display, width) => {
    await show(<ChatButton stored={{ ...stored, DISPLAY }} waits={false} />);
    const { style } = screen.getByRole('button', { name: 'Help' });
    expect([style.display, style.width]).toEqual([display, width]);
  });
});

test.each([
  [
    '[url=https://example.com/?a=1&b=2]Site[/url]',
    { kind: 'link', address: 'https://example.com/?a=1&b=2', safe: true },
  ],
  ['[url=javascript:alert(1)]Site[/url]', { kind: 'link', address: 'javascript:alert(1)', safe: false }],
  ['[put=/help]Site[/put]', { kind: 'put', text: '/help' }],
  ['[send]Site[/send]', { kind: 'send', text: 'Site' }],
  ['[call=+1]Site[/call]', { kind: 'call', number: '+1' }],
])('a press on %s does what a button would', async (text, effect) => {
  const pressed: StoredButton[] = [];
  const { user } = await show(<MessageBody text={text} onPress={(button) => pressed.push(button)} />);
  await user.click(screen.getByRole('button', { name: 'Site' }));
  expect(pressed.map(pressButton)).toEqual([effect]);
  expect(pressed[0]?.TEXT).toBe('Site');
});
