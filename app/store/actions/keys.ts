import type { Action } from './action.ts';
import { ACTIONS } from './actions.ts';

/** What of a key press matters here. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The action whose key was pressed, if any. A Latin letter counts as written, whatever the layout; where the layout has
 * none, such as the Russian one, the place of the key tells, so that Ctrl+Z works there too.
 */
export function matchKey(press: KeyPress): Action | undefined {
  const pressed = nameOf(press);
  return ACTIONS.find(({ keys, isNative }) => !isNative && keys.includes(pressed));
}

/** The Latin letter of a key press, as a capital; undefined when it is none. */
export function letterOf({ key, code }: Pick<KeyPress, 'key' | 'code'>): string | undefined {
  return /^[a-z]$/i.test(key) ? key.toUpperCase() : /^Key([A-Z])$/.exec(code)?.[1];
}

function nameOf(press: KeyPress): string {
  const parts = [
    press.ctrlKey || press.metaKey ? 'Mod' : '',
    press.altKey ? 'Alt' : '',
    press.shiftKey ? 'Shift' : '',
    letterOf(press) ?? press.key,
  ];
  return parts.filter(Boolean).join('+');
}

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
  action: Pick<Action, 'keys'>,
  mac = /Mac|iP(hone|ad)/.test(globalThis.navigator?.userAgent ?? ''),
): string | undefined {
  const parts = action.keys[0]?.split('+');
  if (!parts) return undefined;
  const names = parts.map(
    (part) => (mac ? MAC_NAMES[part] : part === 'Mod' ? 'Ctrl' : undefined) ?? NAMES[part] ?? part,
  );
  return names.join(mac ? '' : '+');
}
