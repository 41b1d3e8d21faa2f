import { namedFamily } from '../../request/method-family.ts';
import { bareName, namedMethod } from '../../request/methods.ts';

const bare = /^[a-z][a-z0-9]*(?:\.[a-z0-9_]+)+$/i;
const inAddress = /(?:^|\/|\}\})([a-z][a-z0-9]*(?:\.[a-z0-9_]+)+)\/?$/i;
const fileName = /\.(?:php|html?|jsx?|tsx?|py|go|css|png|jpe?g|svg|gif|txt|log|com|ru|net|org|by|kz|ua|eu|de|io)$/i;

/** The REST method that a text names: alone, or at the end of an address. Null when there is none. */
export function methodInText(text: string): string | null {
  if (text.length > 2000) return null;
  const path = bareName((text.split(/[?#]/)[0] ?? '').replace(/\/$/, ''));
  const name = bare.test(path) ? path : (inAddress.exec(path)?.[1] ?? null);
  if (name === null || fileName.test(name) || path.endsWith(`//${name}`)) return null;
  return name;
}

/**
 * The REST method that the names of a typed call spell: `client.im.message.add`, `getIMScope()->message()->add`. Null when
 * they spell none.
 */
export function methodOfNames(names: readonly string[]): string | null {
  const words = names.map((name) => /^get(\w+?)Scope$/i.exec(name)?.[1]?.toLowerCase() ?? name);
  const start = words.findIndex((word) => /^(?:im|imbot)$/.test(word));
  const rest = words.slice(start);
  return start > 0 && rest.length >= 3 && rest.every((word) => /^\w+$/.test(word)) ? rest.join('.') : null;
}

/** The parameter that an argument of a typed call is: by its name or by its place. Null when that is not known. */
export function parameterOf(method: string, name: string | null, place: number): string | null {
  if (name === null) return namedMethod(method)?.places[place] ?? null;
  if (/^[A-Z_]+$/.test(name)) return name;
  const camel = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return namedFamily(method)?.name === 'imbot.v2'
    ? camel
    : camel.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
