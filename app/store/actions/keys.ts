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

/** Keys that walk and lift instead of doing something of the table; for the list of all keys. */
export const MOVING_KEYS = {
  walk: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
  ends: ['Home', 'End'],
  lift: ['Space'],
  next: ['Tab'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * The action whose key was pressed, if any. A Latin letter counts as written, whatever the layout; where the layout has
 * none, such as the Russian one, the place of the key tells, so that Ctrl+Z works there too.
 */
export function matchKey(press: KeyPress, mac?: boolean): Action | undefined {
  const pressed = nameOf(press, mac);
  return ACTIONS.find(({ keys, isNative }) => !isNative && keys.includes(pressed));
}

/** The action that this key does on a button of the board, where it is no shortcut everywhere. */
export function matchBoardKey(press: KeyPress): Action | undefined {
  const pressed = nameOf(press);
  return ACTIONS.find(({ boardKeys }) => boardKeys?.includes(pressed));
}

/** Whether a press means anything of the table, whoever listens to it. */
export function isActionKey(press: KeyPress): boolean {
  const pressed = nameOf(press);
  return ACTIONS.some(({ keys, boardKeys }) => keys.includes(pressed) || boardKeys?.includes(pressed));
}

/** Whether the key of commands is held: Ctrl, on a Mac Command. There Control moves and deletes in a text, as in a terminal. */
export function isMod({ ctrlKey, metaKey }: Pick<KeyPress, 'ctrlKey' | 'metaKey'>, mac = isMac()): boolean {
  return metaKey || (ctrlKey && !mac);
}

/** Whether a press is one character alone: such keys can be switched off, since speech and stray hands press them too. */
export function isSingleKey({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return [...key].length === 1 && !ctrlKey && !metaKey && !altKey;
}

/** The Latin letter of a key press, as a capital; undefined when it is none. */
export function letterOf({ key, code }: Pick<KeyPress, 'key' | 'code'>): string | undefined {
  return /^[a-z]$/i.test(key) ? key.toUpperCase() : /^Key([A-Z])$/.exec(code)?.[1];
}

function nameOf(press: KeyPress, mac?: boolean): string {
  const sign = signOf(press);
  const isCommand = isMod(press, mac);
  const parts = [
    isCommand ? 'Mod' : '',
    press.ctrlKey && !isCommand ? 'Control' : '',
    press.altKey ? 'Alt' : '',
    press.shiftKey && sign === undefined ? 'Shift' : '',
    sign ?? letterOf(press) ?? press.key,
  ];
  return parts.filter(Boolean).join('+');
}

/** What is written with or without Shift, as the layout has it: a question mark, and digits without Shift. */
function signOf({ key, code, shiftKey }: KeyPress): string | undefined {
  // The Russian layout has a comma where the others have the question mark.
  if (key === '?' || (key === ',' && code === 'Slash' && shiftKey)) return '?';
  if (/^\d$/.test(key)) return key;
  // The French layout writes digits with Shift.
  return shiftKey ? undefined : /^Digit(\d)$/.exec(code)?.[1];
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
  Escape: 'Esc',
};

const MAC_NAMES: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };

/** The first key of an action as this system writes it; undefined when no key does it. */
export function showKeys(
  { keys, boardKeys = [] }: Pick<Action, 'keys' | 'boardKeys'>,
  mac = isMac(),
): string | undefined {
  const [first = boardKeys[0]] = keys;
  return first === undefined ? undefined : showKey(first, mac);
}

/** One key as this system writes it. */
export function showKey(key: string, mac = isMac()): string {
  const names = key
    .split('+')
    .map((part) => (mac ? MAC_NAMES[part] : part === 'Mod' ? 'Ctrl' : undefined) ?? NAMES[part] ?? part);
  return names.join(mac ? '' : '+');
}

function isMac(userAgent = globalThis.navigator?.userAgent ?? ''): boolean {
  return /Mac|iP(hone|ad)/.test(userAgent);
}
