import type { Json } from '../../core/json/json.ts';
import { LONGEST_HASH } from '../../core/request/share-request.ts';

/** Bytes in letters, digits, `-` and `_`, without padding. */
export function encodeBase64Url(bytes: Uint8Array): string {
  // One letter a byte, in pieces: a call takes only so many arguments.
  let letters = '';
  for (let at = 0; at < bytes.length; at += 4096) letters += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return btoa(letters)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '');
}

/** The bytes of such a text; null when it is none. */
export function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(text)) return null;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

/** A value as the part of a link behind `#k=`: its JSON, deflated, in letters that no chat program breaks. */
export async function packLink(value: Json): Promise<string> {
  const text = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return encodeBase64Url(new Uint8Array(await new Response(text).arrayBuffer()));
}

/** What stands in a link, or why it cannot be read. */
type Unpacked = { readonly value: Json } | { readonly problem: 'too-long' | 'damaged' | 'not-json' };

/** Bytes when unpacked. */
const LARGEST = 1_000_000;

/** What a program adds when it takes the end of a sentence for a part of the link. */
const TRAILING = /(?<![).,;:!?>\]}»”"'…])[).,;:!?>\]}»”"'…]+$/;

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
