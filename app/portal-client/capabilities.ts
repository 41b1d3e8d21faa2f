/** What a connection can be used for. */
export type Capability = 'send' | 'pick' | 'readBack' | 'botSend' | 'pickBot' | 'commands';

/** What each thing needs to be ticked in the webhook. */
const NEEDS: readonly (readonly [Capability, 'im' | 'imbot'])[] = [
  ['send', 'im'],
  ['pick', 'im'],
  ['readBack', 'im'],
  ['botSend', 'imbot'],
  ['pickBot', 'imbot'],
  ['commands', 'imbot'],
];

/** All that this page ever needs; whatever is ticked beside it is a needless risk. */
const USEFUL: readonly string[] = ['im', 'imbot'];

/** Which things work with these permissions, and what is missing for the others. */
export function listCapabilities(
  scopes: readonly string[],
): readonly { readonly capability: Capability; readonly scope: 'im' | 'imbot'; readonly works: boolean }[] {
  return NEEDS.map(([capability, scope]) => ({ capability, scope, works: scopes.includes(scope) }));
}

/** Whether a thing works. While the permissions are not known, everything may be tried. */
export function can(scopes: readonly string[] | null, capability: Capability): boolean {
  return scopes === null || listCapabilities(scopes).some((one) => one.capability === capability && one.works);
}

/** The permissions that a webhook for messages has no need of. */
export function needlessScopes(scopes: readonly string[]): readonly string[] {
  return scopes.filter((scope) => !USEFUL.includes(scope));
}
