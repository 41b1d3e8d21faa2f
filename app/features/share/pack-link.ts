import type { Json } from '../../core/json/json.ts';
import { encodeBase64Url } from './base64-url.ts';

/** A value as the part of a link behind `#k=`: its JSON, deflated, in letters that no chat program breaks. */
export async function packLink(value: Json): Promise<string> {
  const text = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return encodeBase64Url(new Uint8Array(await new Response(text).arrayBuffer()));
}
