import { findBraces } from '../json/find-braces.ts';
import { isJsonList, isJsonObject, type Json } from '../json/json.ts';
import { fromText } from '../readers/text/parse-json.ts';
import type { PastedRequest } from '../readers/text/pasted.ts';

/** Every `{{...}}` of a request as it was written, each once, in the order in which it stands there; those in texts of JSON too. */
export function writtenVariables({ written }: Pick<PastedRequest, 'written'>): readonly string[] {
  const found = new Set<string>();
  const visit = (value: Json): void => {
    if (typeof value === 'string') {
      if (!value.includes('{{')) return;
      const open = fromText(value);
      if (open !== value) visit(open);
      else for (const { from, to } of findBraces(value)) found.add(value.slice(from, to));
    } else if (isJsonList(value)) value.forEach(visit);
    else if (isJsonObject(value)) Object.values(value).forEach(visit);
  };
  visit(written?.params ?? null);
  return [...found];
}
