import { isJsonList, isJsonObject, type Json } from '../../json/json.ts';
import { methodInText } from './find-method.ts';

/** A request: its parameters and the method they are for. */
export interface Request {
  readonly value: Json;
  readonly method: string | null;
}

const bodies = ['params', 'json', 'body', 'data', 'form_params', 'query', 'payload'];
const names = ['method', 'api_method', 'apiMethod', 'url', 'uri'];

/**
 * The requests in what was given to a call: `{ method, params }`, `[method, params]`, the options of an HTTP client, and
 * batches of them. Anything else is the one request itself.
 */
export function unwrapRequest(value: Json, method: string | null): Request[] {
  const one = unwrapOne(value, method);
  if (one !== null) return [one];
  const batch = isJsonObject(value) && isContainer(value.calls) ? value.calls : value;
  const items = isContainer(batch) ? Object.values(batch) : [];
  const requests = items.map((item) => unwrapOne(item, null));
  const all = requests.filter((request): request is Request => request !== null);
  return all.length > 0 && all.length === items.length ? all : [{ value, method }];
}

function unwrapOne(value: Json, method: string | null): Request | null {
  if (isJsonList(value)) {
    const [first, second] = value;
    const named = value.length === 2 && typeof first === 'string' ? methodInText(first) : null;
    return named !== null && isJsonObject(second) ? { value: second, method: named } : null;
  }
  if (!isJsonObject(value)) return null;
  const own = names.map((name) => value[name]).find((text) => typeof text === 'string' && methodInText(text) !== null);
  const named = typeof own === 'string' ? methodInText(own) : method;
  const body = bodies.find((key) => Object.hasOwn(value, key) && isContainer(value[key]));
  if (named === null || body === undefined || Object.keys(value).some((key) => /^[A-Z]/.test(key))) return null;
  return { value: value[body] ?? null, method: named };
}

const isContainer = (value: Json | undefined): value is Exclude<Json, null | string | number | boolean> =>
  typeof value === 'object' && value !== null;
