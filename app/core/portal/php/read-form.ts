import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../json/json.ts';

type Branch = Map<string, Branch | string>;

/** Deeper brackets are dropped, as PHP does. */
const deepest = 64;

/**
 * Reads `application/x-www-form-urlencoded` the way PHP does: `KEYBOARD[BUTTONS][0][TEXT]=Hi` nests, `a[]=` appends, the last of
 * two equal names wins, every value is a text. Branches with numbers only become lists in the order they came.
 */
export function readForm(text: string): JsonObject {
  const root: Branch = new Map();
  for (const pair of text.split('&')) {
    const at = pair.indexOf('=');
    const name = decode(at < 0 ? pair : pair.slice(0, at)).trimStart();
    const value = at < 0 ? '' : decode(pair.slice(at + 1));
    if (name !== '' && !name.startsWith('[')) put(root, keysOf(name), value);
  }
  return toObject(root);
}

function keysOf(name: string): string[] {
  const open = name.indexOf('[');
  const head = (open < 0 ? name : name.slice(0, open)).replace(/[ .]/g, '_');
  const brackets = open < 0 ? '' : (/^(?:\[[^\]]*\])+/.exec(name.slice(open))?.[0] ?? '');
  return [head, ...[...brackets.matchAll(/\[([^\]]*)\]/g)].slice(0, deepest).map((match) => match[1] ?? '')];
}

function put(root: Branch, keys: readonly string[], value: string): void {
  let branch = root;
  keys.forEach((given, i) => {
    const key = given === '' && i > 0 ? nextIndex(branch) : given;
    if (i === keys.length - 1) {
      branch.set(key, value);
      return;
    }
    const old = branch.get(key);
    const next: Branch = old instanceof Map ? old : new Map();
    branch.set(key, next);
    branch = next;
  });
}

const isIndex = (key: string): boolean => /^(?:0|[1-9]\d{0,8})$/.test(key);

function nextIndex(branch: Branch): string {
  return String(Math.max(-1, ...[...branch.keys()].filter(isIndex).map(Number)) + 1);
}

function toObject(branch: Branch): JsonObject {
  return Object.fromEntries([...branch].map(([key, value]) => [key, toJson(value)]));
}

function toJson(value: Branch | string): Json {
  if (typeof value === 'string') return value;
  return [...value.keys()].every(isIndex) ? [...value.values()].map(toJson) : toObject(value);
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return '\ufffd';
      }
    });
  }
}

/**
 * The parameters of a request: those of the query, overwritten by those of the body. JSON that cannot be read counts as no
 * parameters at all, and so does a body of any type but JSON and form: that is why a portal answers MESSAGE_EMPTY to it.
 */
export function readBody(query: string, contentType: string, body: string): JsonObject {
  const type = contentType.split(';')[0]?.trim().toLowerCase();
  const sent = type === 'application/json' ? readJson(body) : {};
  const form = type === 'application/x-www-form-urlencoded' ? readForm(body) : {};
  return { ...readForm(query), ...form, ...sent };
}

function readJson(body: string): JsonObject {
  try {
    const value = JSON.parse(body) as Json;
    if (isJsonObject(value)) return value;
    return isJsonList(value) ? Object.fromEntries(value.entries()) : {};
  } catch {
    return {};
  }
}
