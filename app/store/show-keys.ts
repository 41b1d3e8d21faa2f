import type { Action } from './actions.ts';

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
};

const MAC_NAMES: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };

/** The first key of an action as this system writes it; undefined when no key does it. */
export function showKeys(
  action: Action,
  mac = /Mac|iP(hone|ad)/.test(globalThis.navigator?.userAgent ?? ''),
): string | undefined {
  const parts = action.keys[0]?.split('+');
  if (!parts) return undefined;
  const names = parts.map(
    (part) => (mac ? MAC_NAMES[part] : part === 'Mod' ? 'Ctrl' : undefined) ?? NAMES[part] ?? part,
  );
  return names.join(mac ? '' : '+');
}
