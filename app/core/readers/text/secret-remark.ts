import type { Json } from '../../json/json.ts';
import type { Secrets } from '../../request/find-secrets.ts';
import { MASK } from '../../request/mask-secrets.ts';
import { type Remark, remark } from './remark.ts';

/**
 * What to tell about secrets that stood in the text; null when there were none. `kept` is what is handed on: a mask in it is
 * told too.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function secretRemark({ names, at }: Secrets, kept: Json): Remark | null {
  if (names.length === 0) return null;
  const mask = JSON.stringify(kept).includes(MASK) ? MASK : null;
  return remark('secret-removed', 'warning', { names, mask }, at);
}
