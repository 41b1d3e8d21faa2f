import { expect, test } from 'vitest';
import { createEditorStore } from './editor-store.ts';
import type { Theme } from './preferences.ts';
import { followTheme } from './set-preferences.ts';

function scene(dark: boolean) {
  const store = createEditorStore();
  const root = { dataset: {} } as HTMLElement;
  const system = Object.assign(new EventTarget(), { matches: dark });
  const stop = followTheme(store, root, system as unknown as MediaQueryList);
  return {
    stop,
    theme: () => root.dataset.theme,
    choose: (theme: Theme) => store.setState(({ preferences }) => ({ preferences: { ...preferences, theme } })),
    system: (matches: boolean) => {
      system.matches = matches;
      system.dispatchEvent(new Event('change'));
    },
  };
}

test.each([
  [false, 'light'],
  [true, 'dark'],
])('begins with the system: dark %s', (dark, theme) => {
  expect(scene(dark).theme()).toBe(theme);
});

test('the choice wins over the system, and can be given back to it', () => {
  const { choose, system, theme } = scene(false);
  choose('dark');
  expect(theme()).toBe('dark');
  system(true);
  choose('light');
  expect(theme()).toBe('light');
  choose('system');
  expect(theme()).toBe('dark');
  system(false);
  expect(theme()).toBe('light');
});

test('stopped, it follows nothing', () => {
  const { choose, stop, system, theme } = scene(false);
  stop();
  system(true);
  choose('dark');
  expect(theme()).toBe('light');
});
