import type { Json } from '../../core/json/json.ts';
import { decodeBase64Url } from './base64-url.ts';

/** What stands in a link, or why it cannot be read. */
export type Unpacked = { readonly value: Json } | { readonly problem: 'too-long' | 'damaged' | 'not-json' };

/** Characters behind the `#`, and bytes when unpacked. */
const LONGEST_HASH = 100_000;
const LARGEST = 1_000_000;

/** What a program adds when it takes the end of a sentence for a part of the link. */
const TRAILING = /[).,;:!?>\]}»”"'…]+$/;

/** Whether the part of an address from `#` on holds a keyboard. */
export function isSharedLink(hash: string): boolean {
  return /^#(?:k|json)=/.test(hash);
}

/** Reads `#k=` (deflated JSON in base64url) and `#json=` (percent-encoded JSON). Never throws, and never unpacks more than 1 MB. */
export async function unpackLink(hash: string): Promise<Unpacked> {
  if (hash.length > LONGEST_HASH) return { problem: 'too-long' };
  const text = hash.slice(hash.indexOf('=') + 1);
  return hash.startsWith('#json=') ? readJson(text) : readPacked(text.replace(TRAILING, ''));
}

function readJson(text: string): Unpacked {
  try {
    return { value: JSON.parse(decodeURIComponent(text)) as Json };
  } catch {
    return { problem: 'not-json' };
  }
}

async function readPacked(text: string): Promise<Unpacked> {
  const bytes = decodeBase64Url(text);
  if (bytes === null) return { problem: 'damaged' };
  try {
    const json = await inflate(bytes);
    return json === null ? { problem: 'too-long' } : { value: JSON.parse(json) as Json };
  } catch {
    return { problem: 'damaged' };
  }
}

/** The text, or null as soon as it gets too large: a few bytes can be made to unpack to gigabytes. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > LARGEST) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
