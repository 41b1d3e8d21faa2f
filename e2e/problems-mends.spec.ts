import { expect, test } from '@playwright/test';
import type { Json } from '../app/core/json.ts';
import { expectKeyboard, LINK, openProblems, PUT } from './open-problems.ts';

/** Bad keyboards: the code, what goes in, what the list says, the mend, what comes out. */
const MENDS: readonly [string, Json, RegExp, string, Json][] = [
  [
    'link-no-scheme',
    [{ ...LINK, LINK: 'e.com/' }],
    /begin with https/,
    'Add https://',
    [{ ...LINK, LINK: 'https://e.com/' }],
  ],
  ['action-case', [{ ...PUT, ACTION: 'put' }], /ACTION must be/, 'Write PUT', [PUT]],
  ['function', [{ ...LINK, FUNCTION: 'go()' }], /FUNCTION is for Bitrix24/, 'Remove FUNCTION', [LINK]],
  ['text-not-string', [{ ...LINK, TEXT: 5 }], /TEXT must be a string/, 'Write as a string', [{ ...LINK, TEXT: '5' }]],
  ['several-actions', [{ ...LINK, ...PUT }], /has one action/, 'Keep LINK only', [{ ...LINK, TEXT: 'Put' }]],
  ['not-a-button', ['x', LINK], /must be an object/, 'Remove the entry', [LINK]],
  ['buttons-key', { buttons: [LINK] }, /the key is BUTTONS/, 'Rename to BUTTONS', { BUTTONS: [LINK] }],
  ['single-button', LINK, /without a list/, 'Wrap in a list', [LINK]],
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
  ['wrong-flag', [{ ...LINK, DISABLED: true }], /by "Y" alone/, 'Change to "Y"', [{ ...LINK, DISABLED: 'Y' }]],
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
  ['stacked-row', [{ ...LINK, DISPLAY: 'BLOCK' }, PUT], /stand below each other/, 'Put side by side', [LINK, PUT]],
  [
    'text-keyboard',
    '[{"TEXT":"Put","ACTION":"PUT","ACTION_VALUE":"/help"}]',
    /sent as a text/,
    'Turn into plain JSON',
    [{ TEXT: 'Put', ACTION: 'PUT', ACTION_VALUE: '/help' }],
  ],
];

for (const [code, bad, says, mend, good] of MENDS) {
  test(`A user can mend a problem from the list: ${code}`, async ({ page }) => {
    const { panel, line } = await openProblems(page, bad);
    await line(says).getByRole('button', { name: mend, exact: true }).click();
    await expect(line(says)).toHaveCount(0);
    await expect(panel).toBeVisible();
    await expectKeyboard(page, good);
  });
}
