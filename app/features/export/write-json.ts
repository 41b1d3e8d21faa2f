import type { Path } from '../../core/issue.ts';
import type { Json } from '../../core/json.ts';
import type { Design } from '../../core/keyboard/design.ts';
import { writeKeyboard } from '../../core/wire/write-keyboard.ts';
import { writeRequest } from '../../core/wire/write-request.ts';
import type { Preferences } from '../../store/preferences.ts';

export type Scope = Preferences['jsonScope'];
export type Style = Preferences['jsonStyle'];

/** The JSON that is shown, copied and downloaded alike. */
export function writeJson(design: Design, scope: Scope, style: Style): string {
  const value: Json = scope === 'keyboard' ? writeKeyboard(design.keyboard) : writeRequest(design).params;
  return style === 'pretty' ? JSON.stringify(value, null, 2) : JSON.stringify(value);
}

/** Where the keyboard stands in that JSON. */
export function keyboardPath(design: Design, scope: Scope): Path {
  if (scope === 'keyboard') return [];
  return design.method.startsWith('imbot.v2.') ? ['fields', 'keyboard'] : ['KEYBOARD'];
}

/** The name of the file: the design's own, in letters, digits and dashes. */
export function fileName(design: Design, scope: Scope): string {
  const slug = design.name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${slug || 'keyboard'}${scope === 'request' ? '.request' : ''}.json`;
}
