/** What of a map is needed to know names. */
export interface Names<Value> {
  readonly get: (name: string) => Value | undefined;
  readonly has: (name: string) => boolean;
  readonly set: (name: string, value: Value) => unknown;
  readonly delete: (name: string) => unknown;
}

/** Names over other ones: what is set or deleted here leaves those as they are. Nothing is copied for it. */
export function layerOver<Value>(below: Names<Value>): Names<Value> {
  const own = new Map<string, Value | undefined>();
  const get = (name: string) => (own.has(name) ? own.get(name) : below.get(name));
  return {
    get,
    has: (name) => (own.has(name) ? own.get(name) !== undefined : below.has(name)),
    set: (name, value) => own.set(name, value),
    delete: (name) => own.set(name, undefined),
  };
}
