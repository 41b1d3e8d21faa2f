import { storeMethod } from '../portal/validator/store-methods.ts';
import { bareName } from '../request/methods.ts';

const MENTION = /(?<![\w$.-])(?:im|imbot|imopenlines)\.(?:v2\.)?[a-z]+(?:\.[a-z0-9]+){0,3}/gi;

/** The method mentioned last before an offset, else first after it, among those that carry a keyboard; null without one. */
export function mentionedMethod(text: string, offset: number): string | null {
  let before: string | null = null;
  for (const match of text.matchAll(MENTION)) {
    const name = bareName(match[0]);
    if (storeMethod(name) === null) continue;
    if (match.index >= offset) return before ?? name;
    before = name;
  }
  return before;
}
