import { expect, test } from 'vitest';
import { contrastOf } from '../../rules/kit/measure-color.ts';
import type { StoredButton } from '../validator/store-answer.ts';
import { CLASSIC_LOOK, classicColors } from './classic-look.ts';
import { WEB_LOOK } from './web-look.ts';

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
