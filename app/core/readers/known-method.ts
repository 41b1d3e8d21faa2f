import { storeMethod } from '../portal/store-methods.ts';
import type { MethodName } from '../wire/method-name.ts';
import { namedMethod } from '../wire/methods.ts';

const MENTION = /(?<![\w$.-])(?:im|imbot|imopenlines)\.(?:v2\.)?[a-z]+(?:\.[a-z0-9]+){0,3}/gi;

/** The method by its name in any case and with `.json` or `.xml` behind it; null for one that no keyboard is designed for. */
export function knownMethod(name: string): MethodName | null {
  return namedMethod(plainName(name))?.name ?? null;
}

/** The name without a suffix of the answer's format. */
export function plainName(name: string): string {
  return name.trim().replace(/\.(?:json|xml)$/i, '');
}

/** The method mentioned last before an offset, else first after it, among those that carry a keyboard; null without one. */
export function mentionedMethod(text: string, offset: number): string | null {
  let before: string | null = null;
  for (const match of text.matchAll(MENTION)) {
    const name = plainName(match[0]);
    if (storeMethod(name) === null) continue;
    if (match.index >= offset) return before ?? name;
    before = name;
  }
  return before;
}
