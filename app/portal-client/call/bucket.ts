/** How full a portal's bucket of requests is, in requests, at a moment in milliseconds. */
export interface Bucket {
  readonly level: number;
  readonly at: number;
}

/** Requests that a portal takes at once, and how many of them it forgets a second. */
export const CAPACITY = 50;
export const DRAIN = 2;

/**
 * Takes room for one request: the bucket after it, and the moment when it may go out. A portal counts all requests of an
 * address together; a call that goes out later takes its room now, so that the order is kept. A clock that was set back
 * empties nothing, and fills nothing either.
 * https://apidocs.bitrix24.com/settings/performance/limits.html
 */
export function takeRoom(bucket: Bucket, now: number): { readonly bucket: Bucket; readonly goAt: number } {
  const seconds = Math.max(0, now - bucket.at) / 1000;
  const level = Math.max(0, bucket.level - seconds * DRAIN) + 1;
  const over = Math.max(0, level - CAPACITY);
  return { bucket: { level, at: now }, goAt: now + (over / DRAIN) * 1000 };
}
