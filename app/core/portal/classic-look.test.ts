import { expect, test } from 'vitest';
import { CLASSIC_LOOK, classicColors } from './classic-look.ts';
import type { StoredButton } from './store-answer.ts';

test('square where the current messenger is round, with a hard shadow', () => {
  expect(CLASSIC_LOOK).toMatchObject({ radius: 4, shadow: '0 1px 0 rgba(0, 0, 0, 0.15)' });
});

test.each<[Partial<StoredButton>, string, string]>([
  [{}, '#fff', '#333'],
  [{ BG_COLOR: '#29619b' }, '#29619b', '#333'],
  [{ TEXT_COLOR: '#abc' }, '#fff', '#abc'],
  [{ BG_COLOR: '#000', TEXT_COLOR: '#fff' }, '#000', '#fff'],
  [{ BG_COLOR_TOKEN: 'primary' }, '#fff', '#333'],
])('%j is drawn %s with %s text', (button, background, color) => {
  expect(classicColors(button)).toEqual({ background, color });
});
