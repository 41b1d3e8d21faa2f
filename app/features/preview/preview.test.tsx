import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { findButton } from '../../core/keyboard/find-button.ts';
import { editorStore } from '../../store/editor-store.ts';
import { parsePreferences } from '../../store/preferences.ts';
import { show } from '../../testing/show.tsx';
import { LIVE_SCENE } from './live.ts';
import { Preview } from './preview.tsx';

const LINK = { LINK: 'https://example.com/', DISPLAY: 'LINE' };
const SITE = { ...LINK, TEXT: 'Site' };
const HELP = { TEXT: 'Help', COMMAND: 'help' };
const LOST = { ...LINK, TEXT: 'Lost', LINK: 'example.com' };
const PHONE = { ...LINK, TEXT: 'Phone', CONTEXT: 'MOBILE' };
const DESKTOP = { ...LINK, TEXT: 'Desktop', CONTEXT: 'DESKTOP' };

const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
const drawn = () => texts('[data-preview-button]');
const ghosts = () => screen.queryAllByRole('button', { name: /: dropped, / });
const messenger = (name: string) => screen.getByRole('radio', { name });
const selected = () => {
  const { selection, history } = editorStore.getState();
  return findButton(history.present.keyboard, selection?.id ?? '')?.button.fields.TEXT;
};

beforeAll(LIVE_SCENE.load);

describe('what the picture cannot show', () => {
  test.each<[string, Json, readonly string[], readonly RegExp[]]>([
    [
      'a button that the portal drops, and why',
      [SITE, HELP],
      ['Site'],
      [/^1 button will not appear: the portal drops it$/, /a command needs a bot ID/i],
    ],
    ['a refusal', [HELP], [], [/refuses this request \(KEYBOARD_ERROR\)/]],
    ['a button of the mobile app', [SITE, PHONE], ['Site'], [/only in the mobile app/]],
  ])('is told: %s', async (_what, keyboard, pictured, notes) => {
    await show(<Preview />, { keyboard });
    expect(drawn()).toEqual(pictured);
    for (const note of notes) expect(screen.getByText(note)).toBeTruthy();
  });

  test('is selected by its name', async () => {
    const { user } = await show(<Preview />, { keyboard: [SITE, HELP, PHONE] });
    for (const name of ['Help', 'Phone']) {
      await user.click(screen.getByRole('button', { name }));
      expect(selected()).toBe(name);
    }
  });

  test('is drawn as a hint, if wished, by every messenger', async () => {
    const { user } = await show(<Preview />, { keyboard: [SITE, LOST] });
    expect(ghosts()).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'Show dropped' }));
    for (const name of ['Web', 'Classic', 'Mobile']) {
      await user.click(messenger(name));
      const why = 'Lost: dropped, the link must start with https://, http:// or /';
      expect(screen.getByRole('button', { name: why }).textContent).toBe('Lost');
      expect(drawn()).toEqual(['Site']);
    }
    await user.click(screen.getByRole('button', { name: /^Lost: dropped/ }));
    expect(ghosts()[0]?.getAttribute('aria-current')).toBe('true');
    expect(selected()).toBe('Lost');
    await user.click(screen.getByRole('checkbox', { name: 'Show dropped' }));
    expect(ghosts()).toEqual([]);
  });
});

test('a keyboard that is too long is told with numbers that can be read', async () => {
  await show(<Preview />, { keyboard: [{ TEXT: 'Site', LINK: `https://example.com/${'a'.repeat(70_000)}` }] });
  expect(screen.getByText(/the stored keyboard has 7\d,\d{3} characters, fewer than 60,000 are allowed/)).toBeDefined();
});

test('code that makes buttons is a dashed place in every messenger, and a press selects it', async () => {
  const { user } = await show(<Preview />, { keyboard: [SITE, "{{make('a')}}", { TYPE: 'NEWLINE' }, '{{...more()}}'] });
  const marks = () => screen.getAllByRole('button', { name: /: not known yet, made by code$/ });
  for (const name of ['Web', 'Classic', 'Mobile']) {
    await user.click(messenger(name));
    expect(marks().map(({ textContent }) => textContent)).toEqual(["make('a')", '...more()']);
    expect(marks()[0]?.previousElementSibling?.textContent).toBe('Site');
  }
  await user.click(screen.getByRole('button', { name: /^make/ }));
  expect(marks()[0]?.getAttribute('aria-current')).toBe('true');
  expect(screen.queryByText(/will not appear|refuses/)).toBeNull();
});

test('nothing but code is no refusal, nor is a whole list made by code', async () => {
  for (const keyboard of [['{{make()}}'], { BUTTONS: '{{make()}}' }, '{{make()}}']) {
    const { unmount } = await show(<Preview />, { keyboard });
    expect(screen.getByRole('button', { name: /^make\(\): not known yet/ })).toBeTruthy();
    expect(screen.queryByText(/refuses|fails on this/)).toBeNull();
    unmount();
  }
});

describe('the messengers', () => {
  test('draw what is meant for them, the phone also that it is approximate', async () => {
    const { user } = await show(<Preview />, { keyboard: [SITE, PHONE, DESKTOP] });
    expect(drawn()).toEqual(['Site', 'Desktop']);
    await user.click(messenger('Mobile'));
    expect(drawn()).toEqual(['Site', 'Phone']);
    expect(screen.getByText(/^Mobile app, approximate/)).toBeTruthy();
    expect(screen.getByText(/not in the mobile app/)).toBeTruthy();
    // A phone is as wide as it is.
    expect(screen.queryByRole('spinbutton', { name: 'Width' })).toBeNull();
  });

  test('draw no keyboard on a phone that would see no button of it', async () => {
    await show(<Preview />, { keyboard: [DESKTOP, { TYPE: 'NEWLINE' }], preferences: { renderer: 'mobile' } });
    expect(document.querySelector('[data-preview-keyboard]')).toBeNull();
  });

  test('stand side by side, and a press is one press for all', async () => {
    const keyboard = { BOT_ID: 456, BUTTONS: [SITE, HELP] };
    const { user } = await show(<Preview />, { keyboard });
    await user.click(messenger('All'));
    const captions = screen.getAllByRole('figure').map((figure) => figure.querySelector('figcaption')?.textContent);
    expect(captions).toEqual([
      expect.stringMatching(/^Web messenger, current/),
      expect.stringMatching(/^Classic: portals/),
      expect.stringMatching(/^Mobile app, approximate/),
    ]);
    const phone = document.querySelector<HTMLElement>('[data-preview="mobile"]');
    await user.click(within(phone ?? document.body).getByRole('button', { name: 'Help' }));
    const pressed = screen.getAllByRole('button', { name: 'Help' });
    expect(pressed.map((one) => [one.style.opacity, one.getAttribute('aria-current')])).toEqual(
      Array(3).fill(['0.6', 'true']),
    );
  });
});

test.each(['web', 'classic', 'mobile'] as const)('a card is not drawn, and that is said: %s', async (renderer) => {
  const others = { ATTACH: [{ MESSAGE: 'Ticket' }] };
  await show(<Preview />, { keyboard: [SITE], others, preferences: { renderer } });
  const scene = document.querySelector<HTMLElement>(`[data-preview="${renderer}"]`) ?? document.body;
  expect(within(scene).getByText('This message also has a card, not shown here')).toBeTruthy();
});

test('a message without an ATTACH has no card', async () => {
  await show(<Preview />, { keyboard: [SITE], others: { URL_PREVIEW: 'N' } });
  expect(screen.queryByText(/has a card/)).toBeNull();
});

test('what newer phones draw in colours that are not known is said beside the phone alone', async () => {
  const notes = () => screen.queryAllByText(/^Newer mobile apps/).map(({ textContent }) => textContent);
  const keyboard = [SITE, { ...SITE, DISABLED: 'Y' }];
  const { user, unmount } = await show(<Preview />, { keyboard, others: { SYSTEM: 'Y' } });
  expect(notes()).toEqual([]);
  for (const name of ['Mobile', 'All']) {
    await user.click(messenger(name));
    expect(notes()).toEqual([expect.stringMatching(/SYSTEM: Y.* a disabled button/)]);
  }
  unmount();
  await show(<Preview />, { keyboard: [SITE, { ...DESKTOP, DISABLED: 'Y' }], preferences: { renderer: 'mobile' } });
  expect(notes()).toEqual([]);
});

test('the wallpaper is one of ten, by the theme of the page at first, kept from visit to visit; a phone keeps its own', async () => {
  const { user } = await show(<Preview />, { keyboard: [SITE] });
  const walls = () =>
    [...document.querySelectorAll<HTMLElement>('[data-preview]')].map(({ style }) => style.backgroundImage);
  const wallpaper = screen.getByRole('combobox', { name: 'Wallpaper' });
  expect(
    within(wallpaper)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual('Auto Default azure mint steel slate teal cornflower sky peach frost'.split(' '));
  expect(walls()).toEqual(['linear-gradient(#8bc1e2, #92a9e4)']);
  document.documentElement.dataset.theme = 'dark';
  await waitFor(() => expect(walls()).toEqual(['linear-gradient(#5f9498, #5f9498)']));
  delete document.documentElement.dataset.theme;
  await user.selectOptions(wallpaper, 'frost');
  await user.click(messenger('All'));
  const frost = 'linear-gradient(#eff4f6, #eff4f6)';
  expect(walls()).toEqual([frost, frost, 'linear-gradient(#8bc1e2, #92a9e4)']);
  expect(parsePreferences(JSON.stringify(editorStore.getState().preferences), []).wallpaper).toBe('frost');
  await user.click(messenger('Mobile'));
  expect(screen.queryByRole('combobox', { name: 'Wallpaper' })).toBeNull();
});

test('a button says all of its text and is marked while it is selected', async () => {
  const { user } = await show(<Preview />, {
    keyboard: [
      { ...SITE, TEXT: 'First' },
      { ...SITE, TEXT: 'Second' },
    ],
  });
  const [first, second] = ['First', 'Second'].map((name) => screen.getByRole('button', { name }));
  expect(first?.title).toBe('First');
  for (const [one, other] of [
    [second, first],
    [first, second],
  ]) {
    if (one) await user.click(one);
    expect(selected()).toBe(one?.textContent);
    expect([one, other].map((each) => each?.getAttribute('aria-current'))).toEqual(['true', null]);
  }
});

test('markup of a message is drawn and never run', async () => {
  const image = '<img src=x onerror="document.title=1"> [font=x]a[/font]';
  await show(<Preview />, { keyboard: [SITE], message: `A [b]bold[/b] word[br]${image}\nthird line` });
  expect(texts('[data-preview] b')).toEqual(['bold']);
  expect(document.querySelectorAll('[data-preview] br')).toHaveLength(2);
  expect(document.querySelector('[data-preview]')?.textContent).toContain(image);
  expect(document.querySelectorAll('[data-preview] :is(img, a)')).toHaveLength(0);
});

test('variables are drawn by their names or samples, in the message too, and break no markup', async () => {
  await show(<Preview />, {
    keyboard: [
      { TEXT: 'Deal {{deal.id}}', LINK: '{{url}}', WIDTH: '{{width}}', DISPLAY: 'LINE' },
      { TEXT: '{{label}}', LINK: '/', DISPLAY: 'LINE' },
    ],
    message: '[b]{{rows[i]}}[/b] and {{name}}',
    variables: { label: { sample: 'Open' }, name: { sample: 'Ann' } },
  });
  expect(drawn()).toEqual(['Deal {{deal.id}}', 'Open']);
  expect(texts('[data-preview] b')).toEqual(['{{rows[i]}}']);
  expect(document.querySelector('[data-preview]')?.textContent).toContain('{{rows[i]}} and Ann');
});

test('all messengers stay as large after a reload as they were before', async () => {
  const { user, unmount } = await show(<Preview />, { keyboard: [SITE] });
  await user.click(messenger('All'));
  expect(screen.getByRole('button', { name: 'Shrink the preview' })).toBeTruthy();
  unmount();
  const kept = () => parsePreferences(JSON.stringify(editorStore.getState().preferences), []);
  const again = await show(<Preview />, { keyboard: [SITE], preferences: kept() });
  await again.user.click(screen.getByRole('button', { name: 'Shrink the preview' }));
  again.unmount();
  await show(<Preview />, { keyboard: [SITE], preferences: kept() });
  expect(screen.getByRole('button', { name: 'Enlarge the preview' })).toBeTruthy();
});
