import { isJsonList, isJsonObject, type Json } from '../json/json.ts';

const BLANKS = ['', '', ' ', '\n', '\t ', '\r\n  ', '\n\n '];

/** A JSON text of the value with blanks, line breaks and escapes wherever JSON allows them, as a stream of numbers has it. */
export function looseText(value: Json, random: Iterator<number>): string {
  const blank = (): string => BLANKS[(random.next().value as number) % BLANKS.length] as string;
  const letter = (sign: string): string => {
    if ((random.next().value as number) > 5) return JSON.stringify(sign).slice(1, -1);
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  };
  const string = (text: string): string => `"${text.split('').map(letter).join('')}"`;
  const write = (own: Json): string => {
    const join = (parts: readonly string[]) => parts.map((part) => blank() + part + blank()).join(',') || blank();
    if (isJsonList(own)) return `[${join(own.map(write))}]`;
    if (isJsonObject(own)) {
      return `{${join(Object.entries(own).map(([key, item]) => `${string(key)}${blank()}:${blank()}${write(item)}`))}}`;
    }
    return typeof own === 'string' ? string(own) : JSON.stringify(own);
  };
  return blank() + write(value) + blank();
}
