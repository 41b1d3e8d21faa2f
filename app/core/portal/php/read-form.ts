import { isJsonList, type Json, type JsonObject, objectOf, tryJson } from '../../json/json.ts';

/** What an array of PHP is: `next` is the key of what is appended. */
interface Branch {
  readonly values: Map<string, Branch | string>;
  next: number;
}

/** Deeper brackets are dropped, as PHP does. */
const deepest = 64;

/**
 * Reads `application/x-www-form-urlencoded` the way PHP does: `KEYBOARD[BUTTONS][0][TEXT]=Hi` nests, `a[]=` appends, the last of
 * two equal names wins, every value is a text. Branches with numbers only become lists in the order they came.
 */
export function readForm(text: string): JsonObject {
  const root = newBranch();
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
  const brackets = open < 0 ? undefined : /^(?:\[[^\]]*\])+/.exec(name.slice(open))?.[0];
  return brackets === undefined ? [head] : [head, ...brackets.slice(1, -1).split('][').slice(0, deepest)];
}

function put(root: Branch, keys: readonly string[], value: string): void {
  let branch = root;
  keys.forEach((given, i) => {
    const key = given === '' && i > 0 ? String(branch.next) : given;
    const old = branch.values.get(key);
    const held = i === keys.length - 1 ? value : typeof old === 'object' ? old : newBranch();
    branch.values.set(key, held);
    if (isIndex(key)) branch.next = Math.max(branch.next, Number(key) + 1);
    if (typeof held === 'object') branch = held;
  });
}

const isIndex = (key: string): boolean => /^(?:0|[1-9]\d{0,8})$/.test(key);

const newBranch = (): Branch => ({ values: new Map(), next: 0 });

function toObject(branch: Branch): JsonObject {
  return Object.fromEntries([...branch.values].map(([key, value]) => [key, toJson(value)]));
}

function toJson(branch: Branch | string): Json {
  if (typeof branch === 'string') return branch;
  const { values } = branch;
  return [...values.keys()].every(isIndex) ? [...values.values()].map(toJson) : toObject(branch);
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
  const value = tryJson(body);
  return isJsonList(value) ? Object.fromEntries(value.entries()) : objectOf(value);
}
