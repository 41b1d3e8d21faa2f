import { describe, expect, test } from 'vitest';
import { contrastOf } from '../../rules/kit/colors.ts';
import recorded from '../../testdata/layout.jsonl?raw';
import type { StoredButton } from '../validator/store-answer.ts';
import { CLASSIC_LOOK, classicColors, MOBILE_LOOK, MOBILE_TOKENS, WALLPAPERS, WEB_LOOK, WEB_TOKENS } from './looks.ts';

describe('web look', () => {
  type Box = readonly [number, number, number, number, background: string, color: string];
  const boxes = recorded
    .trim()
    .split('\n')
    .flatMap((line) => (JSON.parse(line) as { boxes: Box[] }).boxes);

  /** Hexadecimal digits of a colour on the messenger's own white. */
  function toHex(color: string): string {
    const [red = '', green = '', blue = '', alpha = '1'] = color.match(/[\d.]+/g) ?? [];
    const channel = (value: string) => Math.round(Number(value) * Number(alpha) + 255 * (1 - Number(alpha)));
    return `#${[red, green, blue].map((value) => channel(value).toString(16).padStart(2, '0')).join('')}`;
  }
  const hex = (color: string) =>
    color.startsWith('#') ? color.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3') : toHex(color);
  const pair = (background: string, color: string) => `${hex(color)} on ${hex(background)}`;

  test('the text of a line fits between its padding', () => {
    const { button } = WEB_LOOK;
    expect(button.lineHeight + 2 * button.paddingY).toBe(button.height);
  });

  test('a button at rest is drawn in the colours that were recorded, each of them', () => {
    const drawn = Object.values(WEB_TOKENS).map(({ background, color }) => pair(background, color));
    const seen = boxes.map(([, , , , background, color]) => pair(background, color));
    expect(new Set(drawn)).toEqual(new Set(seen));
  });

  test.each(Object.entries(WEB_TOKENS))('the pointer over %s is seen, and its text is read no worse', (_, look) => {
    const { background, color, hover } = look;
    const over = { background, color, ...hover };
    expect(over).not.toEqual({ background, color });
    expect(contrastOf(hex(over.color), hex(over.background))).toBeGreaterThanOrEqual(
      contrastOf(hex(color), hex(background)),
    );
  });
});

test('the wallpapers are the usual gradient and the nine that a bot can name, as measured', () => {
  const { usual, ...nine } = WALLPAPERS;
  expect(usual).toEqual(['#8bc1e2', '#92a9e4']);
  expect(Object.entries(nine).map(([name, colors]) => [name, ...new Set(colors)])).toEqual([
    ['azure', '#9fcfff'],
    ['mint', '#81d8bf'],
    ['steel', '#7fadd1'],
    ['slate', '#7a90b6'],
    ['teal', '#5f9498'],
    ['cornflower', '#799fe1'],
    ['sky', '#cfeefa'],
    ['peach', '#efded3'],
    ['frost', '#eff4f6'],
  ]);
});

describe('classic look', () => {
  test('square where the current messenger is round, with another shadow', () => {
    const { button } = WEB_LOOK;
    expect(button.radius).toBeGreaterThanOrEqual(button.height / 2);
    expect(CLASSIC_LOOK.radius).toBeLessThan(button.height / 4);
    expect(CLASSIC_LOOK.shadow).not.toBe(button.shadow);
  });

  test('a button without colours of its own can be read', () => {
    const { background, color } = classicColors({});
    expect(contrastOf(color, background)).toBeGreaterThan(7);
  });

  test.each<[Partial<StoredButton>, Partial<ReturnType<typeof classicColors>>]>([
    [{ BG_COLOR: '#29619b' }, { background: '#29619b' }],
    [{ TEXT_COLOR: '#abc' }, { color: '#abc' }],
    [
      { BG_COLOR: '#000', TEXT_COLOR: '#fff' },
      { background: '#000', color: '#fff' },
    ],
    [{ BG_COLOR_TOKEN: 'primary' }, {}],
  ])('%j changes what it names: %j', (button, changed) => {
    expect(classicColors(button)).toEqual({ ...classicColors({}), ...changed });
  });
});

describe('mobile look', () => {
  test('a message leaves room on the phone, and a line of text fits into a button', () => {
    const { bubble, phone, button } = MOBILE_LOOK;
    expect(bubble).toBeLessThan(phone);
    expect(button.fontSize).toBeLessThan(button.height);
    expect(2 * button.radius).toBeLessThan(button.height);
  });

  test('the same colours have a name as in the current messenger, and no two look alike', () => {
    expect(Object.keys(MOBILE_TOKENS)).toEqual(Object.keys(WEB_TOKENS));
    expect(new Set(Object.values(MOBILE_TOKENS).map((look) => JSON.stringify(look))).size).toBe(4);
  });

  test.each(Object.entries(MOBILE_TOKENS))('%s is filled or has an edge, and its text can be read', (_, look) => {
    const { background, color, border } = look;
    // Large bold text needs less; the red of `alert` is the portal's own.
    expect(contrastOf(color, background)).toBeGreaterThan(2.8);
    expect(background === '#fff' ? contrastOf(border, background) > 1.5 : border === background).toBe(true);
  });
});
