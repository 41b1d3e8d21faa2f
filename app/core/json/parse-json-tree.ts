import { JSON_DEPTH, type Json } from './json.ts';
import { scanJson } from './scan-json.ts';

/** A value of a JSON text and where it stands, in UTF-16 units. */
export interface JsonNode {
  readonly from: number;
  readonly to: number;
  readonly value: Json;
  /** The members or items in the order of the text, doubled keys included; null for a string, number or word. */
  readonly parts: readonly JsonPart[] | null;
}

/** A member of an object or an item of a list. `keyTo` is the end of the key, `from` without one. */
export interface JsonPart {
  readonly key: string | null;
  readonly from: number;
  readonly keyTo: number;
  readonly node: JsonNode;
}

interface Open {
  readonly from: number;
  readonly parts: JsonPart[];
  key: { readonly name: string; readonly from: number; readonly to: number } | null;
}

/** Deeper than this PHP reads no JSON: the depth that `json_decode` takes. */

/**
 * A JSON text as values with their places. Null for a text that is not JSON, or that is nested deeper than the 512 levels a
 * portal can read.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
export function parseJsonTree(text: string): JsonNode | null {
  const opened: Open[] = [];
  let root: JsonNode | null = null;
  let deepest = 0;
  const put = (node: JsonNode) => {
    const around = opened.at(-1);
    if (!around) root = node;
    else {
      const { name = null, from = node.from, to = node.from } = around.key ?? {};
      around.parts.push({ key: name, from, keyTo: to, node });
      around.key = null;
    }
  };
  const fault = scanJson(text, {
    open(from) {
      opened.push({ from, parts: [], key: null });
      deepest = Math.max(deepest, opened.length);
    },
    close(at) {
      const { from, parts } = opened.pop() as Open;
      const value: Json =
        text[from] === '['
          ? parts.map(({ node }) => node.value)
          : Object.fromEntries(parts.map(({ key, node }) => [key, node.value]));
      put({ from, to: at + 1, value, parts });
    },
    key(from, to) {
      (opened.at(-1) as Open).key = { name: JSON.parse(text.slice(from, to)) as string, from, to };
    },
    scalar(from, to) {
      put({ from, to, value: JSON.parse(text.slice(from, to)) as Json, parts: null });
    },
  });
  return fault === null && deepest <= JSON_DEPTH ? root : null;
}
