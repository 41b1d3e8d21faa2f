import type { Webhook } from '../../core/request/webhook-url.ts';
import type { FailedCall } from './read-answer.ts';

/** Where calls go: a portal behind a webhook, or the one that runs inside of the page. */
export type Gate = { readonly kind: 'webhook'; readonly webhook: Webhook } | { readonly kind: 'built-in' };

/** Whose webhook it is, as `profile` tells. */
export interface Owner {
  readonly id: number;
  readonly name: string;
  readonly admin: boolean;
}

/** Passwords of bots that a webhook call needs: CLIENT_ID for imbot.*, botToken for imbot.v2. In memory only. */
export interface Tokens {
  readonly clientId: string;
  readonly botToken: string;
}

/** The password of the bot that a method asks for by this name. */
export function tokenOf({ clientId, botToken }: Tokens, secret: 'CLIENT_ID' | 'botToken'): string {
  return secret === 'CLIENT_ID' ? clientId : botToken;
}

/** A portal that the person connected to. Holds passwords: memory only, see docs/decisions/0005. */
export interface Connection {
  /** Portal and owner; holds no secret. Calls of an equal id go to the same portal as the same person. */
  readonly id: string;
  readonly gate: Gate;
  /** `checking` while `profile` and `scope` are asked, `failed` when they could not be had. */
  readonly state: 'checking' | 'ready' | 'failed';
  readonly owner: Owner | null;
  /** The permissions ticked in the webhook; null while they are not known. */
  readonly scopes: readonly string[] | null;
  readonly failure: FailedCall | null;
  /** The REST revision of the portal's messenger; null where it was not told. */
  readonly revision: number | null;
  /** Whether a part of what the portal told of them was too long to be kept. */
  readonly cut: boolean;
  readonly tokens: Tokens;
}

/** All that must not be seen of a connection. */
export function connectionSecrets({ gate, tokens }: Pick<Connection, 'gate' | 'tokens'>): readonly string[] {
  const secrets = [gate.kind === 'webhook' ? gate.webhook.secret : '', tokens.clientId, tokens.botToken];
  return secrets.filter((secret) => secret !== '');
}
