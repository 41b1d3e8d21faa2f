import type { Json } from '../../json/json.ts';
import type { Design } from '../../keyboard/design.ts';
import type { KeyboardButton } from '../../keyboard/document.ts';
import { findSecrets } from '../../request/find-secrets.ts';
import { shareRequest } from '../../request/share-request.ts';

/** Where in a design something looks like a secret. */
export type SharedPlace =
  | { readonly kind: 'name' }
  | { readonly kind: 'message' }
  | { readonly kind: 'button'; readonly button: KeyboardButton; readonly field: string }
  /** Another parameter of the request, by its name. */
  | { readonly kind: 'param'; readonly param: string };

/** Something that looks like a secret: where it stands and what it is (`webhook`, or the name that it stands under). */
export interface SharedSecret {
  readonly place: SharedPlace;
  readonly name: string;
}

/**
 * What would be given away with a link to a design: every text in it that looks like a secret, at any depth, keys included. At most
 * one for each place. The secret itself is never repeated.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function findSharedSecrets(design: Design, withRecipient: boolean): readonly SharedSecret[] {
  const { keyboard } = design;
  const buttons = keyboard.rows.flatMap((row) => row.buttons);
  // All that a link holds beside the texts that have a place of their own.
  const rest = { ...design, name: '', message: '', keyboard: { ...keyboard, rows: [] } };
  const { params } = shareRequest(rest, withRecipient).request;
  const places: readonly (readonly [SharedPlace, Json])[] = [
    [{ kind: 'name' }, design.name],
    [{ kind: 'message' }, design.message],
    ...buttons.flatMap((button) =>
      Object.entries(button.raw === undefined ? button.fields : { JSON: button.raw }).map(
        ([field, value]) => [{ kind: 'button', button, field }, pair(field, value)] as const,
      ),
    ),
    ...Object.entries(params).map(([param, value]) => [{ kind: 'param', param }, pair(param, value)] as const),
  ];
  return places.flatMap(([place, value]) => {
    const name = search(value);
    return name === null ? [] : [{ place, name }];
  });
}

function pair(name: string, value: Json): Json {
  return Object.fromEntries([[name, value]]);
}

function search(value: Json): string | null {
  if (typeof value === 'string') return findSecrets(value).names[0] ?? null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const name = findSecrets(key).names[0] ?? search(inner);
    if (name !== null) return name;
  }
  return null;
}
