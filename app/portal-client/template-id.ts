/** A message on its way: what it is, and the TEMPLATE_ID by which a portal knows it again for an hour. */
export interface Attempt {
  readonly key: string;
  readonly id: string;
}

/**
 * The attempt to send now. While the last one is not known to have arrived, the same message keeps its id, so that the
 * portal adds it once however often it is sent. `last` is null after a success; `key` is equal for equal messages.
 */
export function nextAttempt(last: Attempt | null, key: string, makeId: () => string): Attempt {
  return last?.key === key ? last : { key, id: makeId() };
}
