import type { Json } from '../json.ts';
import type { Design } from '../keyboard/design.ts';
import type { Button } from '../keyboard/document.ts';
import { findSecret, type Secret } from './find-secret.ts';

/** Something in a design that looks like a secret, and where it stands: in the message when there is no button. */
export interface SharedSecret {
  readonly button: Button | null;
  readonly field: string;
  readonly secret: Secret;
}

/**
 * What would be given away with a design: every text of its message and its buttons that looks like a secret, at any depth. At most
 * one for each field. The secret itself is never repeated.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function findSharedSecrets({ message, keyboard }: Design): readonly SharedSecret[] {
  const said = findSecret(message);
  const buttons = keyboard.rows.flatMap((row) => row.buttons);
  return [
    ...(said === null ? [] : [{ button: null, field: 'MESSAGE', secret: said }]),
    ...buttons.flatMap((button) =>
      Object.entries(button.raw === undefined ? button.fields : { JSON: button.raw }).flatMap(([field, value]) => {
        const secret = search(value);
        return secret === null ? [] : [{ button, field, secret }];
      }),
    ),
  ];
}

function search(value: Json): Secret | null {
  if (typeof value === 'string') return findSecret(value);
  if (typeof value !== 'object' || value === null) return null;
  for (const inner of Object.values(value)) {
    const secret = search(inner);
    if (secret !== null) return secret;
  }
  return null;
}
