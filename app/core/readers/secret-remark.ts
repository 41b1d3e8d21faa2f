import type { Json } from '../json.ts';
import { MASK, type Secrets } from './cut-secrets.ts';
import { type Remark, remark } from './remark.ts';

/**
 * What to tell about secrets that stood in the text; null when there were none. `kept` is what is handed on: a mask in it is
 * told too.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function secretRemark({ names, at }: Secrets, kept: Json): Remark | null {
  if (names.length === 0) return null;
  const list = (webhook: string) => names.map((name) => (name === 'webhook' ? webhook : name)).join(', ');
  const masked = JSON.stringify(kept).includes(MASK);
  const en = masked ? ` Inside the keyboard ${MASK} stands in its place.` : '';
  const ru = masked ? ` Внутри клавиатуры вместо этого стоит ${MASK}.` : '';
  return remark(
    'secret-removed',
    'warning',
    `There was a secret in the text: ${list('webhook')}. It was cut out and is stored nowhere.${en}`,
    `В тексте был секрет: ${list('вебхук')}. Он вырезан и нигде не сохранён.${ru}`,
    at,
  );
}
