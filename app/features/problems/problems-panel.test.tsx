import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { keyboardNow, show } from '../../testing/show.tsx';
import { ProblemsPanel } from './problems-panel.tsx';

const LINK = { TEXT: 'Open', LINK: 'https://example.com/', DISPLAY: 'LINE' };
const PUT = { TEXT: 'Put', ACTION: 'PUT', ACTION_VALUE: '/help', DISPLAY: 'LINE' };

/** Bad keyboards: the code, what goes in, what the list says, the fix, what comes out. */
const FIXES: readonly [string, Json, RegExp, string, Json][] = [
  [
    'link-no-scheme',
    [{ ...LINK, LINK: 'e.com/' }],
    /start with https/,
    'Add https://',
    [{ ...LINK, LINK: 'https://e.com/' }],
  ],
  ['action-case', [{ ...PUT, ACTION: 'put' }], /ACTION must be/, 'Write PUT', [PUT]],
  ['function', [{ ...LINK, FUNCTION: 'go()' }], /FUNCTION is for Bitrix24/, 'Remove FUNCTION', [LINK]],
  ['text-not-string', [{ ...LINK, TEXT: 5 }], /TEXT must be a string/, 'Write as a string', [{ ...LINK, TEXT: '5' }]],
  ['several-actions', [{ ...LINK, ...PUT }], /has one action/, 'Keep only LINK', [{ ...LINK, TEXT: 'Put' }]],
  ['not-a-button', ['x', LINK], /must be an object/, 'Remove the entry', [LINK]],
  ['buttons-key', { buttons: [LINK] }, /the key is BUTTONS/, 'Rename to BUTTONS', { BUTTONS: [LINK] }],
  ['single-button', LINK, /not in a list/, 'Wrap in a list', [LINK]],
  [
    'unknown-token',
    [{ ...LINK, BG_COLOR_TOKEN: 'danger' }],
    /no token/,
    'Change to "alert"',
    [{ ...LINK, BG_COLOR_TOKEN: 'alert' }],
  ],
  [
    'wrong-color',
    [{ ...LINK, BG_COLOR: 'red' }],
    /3 or 6 hex/,
    'Change to "#ff0000"',
    [{ ...LINK, BG_COLOR: '#ff0000' }],
  ],
  ['list-as-value', [{ ...LINK, BG_COLOR: [] }], /whole request is lost/, 'Remove BG_COLOR', [LINK]],
  ['wrong-flag', [{ ...LINK, DISABLED: true }], /Only "Y" turns/, 'Change to "Y"', [{ ...LINK, DISABLED: 'Y' }]],
  [
    'unknown-context',
    [{ ...LINK, CONTEXT: 'mobile' }],
    /shown everywhere/,
    'Change to "MOBILE"',
    [{ ...LINK, CONTEXT: 'MOBILE' }],
  ],
  ['wrong-width', [{ ...LINK, WIDTH: '120px' }], /whole number of pixels/, 'Change to 120', [{ ...LINK, WIDTH: 120 }]],
  ['block-without-command', [{ ...LINK, BLOCK: 'Y' }], /for commands only/, 'Remove BLOCK', [LINK]],
  ['unknown-type', [{ ...LINK, TYPE: 'newline' }], /does not end the row/, 'Remove TYPE', [LINK]],
  ['stacked-row', [{ ...LINK, DISPLAY: 'BLOCK' }, PUT], /are stacked/, 'Place side by side', [LINK, PUT]],
  [
    'text-keyboard',
    '[{"TEXT":"Put","ACTION":"PUT","ACTION_VALUE":"/help"}]',
    /sent as JSON text/,
    'Turn into plain JSON',
    [{ TEXT: 'Put', ACTION: 'PUT', ACTION_VALUE: '/help' }],
  ],
];

const linesThatSay = (text: RegExp) =>
  screen.getAllByRole('listitem').filter((line) => text.test(line.textContent ?? ''));

test.each(FIXES)('a fix in the list ends its problem: %s', async (_code, bad, says, fix, good) => {
  const { user } = await show(<ProblemsPanel />, { dialogId: 'chat1', keyboard: bad });
  const [line] = linesThatSay(says);
  await user.click(within(line as HTMLElement).getByRole('button', { name: fix }));
  expect(screen.queryAllByRole('listitem').filter((other) => says.test(other.textContent ?? ''))).toEqual([]);
  expect(screen.getByRole('region', { name: 'Problems' })).toBeTruthy();
  expect(keyboardNow()).toEqual(good);
});
