import type { Gate } from '../call/connection.ts';

/** What the codes of all temporary bots begin with: by it leftovers are known. */
const CODE_PREFIX = 'keyboard_designer_test_';

const CODE = new RegExp(`^${CODE_PREFIX}[a-z]{8}$`);

/** The code of a new temporary bot: no two are equal. */
export function makeBotCode(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    String.fromCharCode(97 + (byte % 26)),
  );
  return `${CODE_PREFIX}${letters.join('')}`;
}

/** Whether a bot of this code was made here. */
export function isTestCode(code: string): boolean {
  return CODE.test(code);
}

/** Half of a SHA-256 in hex; a portal takes up to 40 characters. */
const LENGTH = 32;

/**
 * The botToken of the temporary bots of a webhook. Whoever has the webhook gets the same one again, so that a bot can be removed
 * after a reload though nothing was stored; nobody else can guess it. Null where the page is not secure: no digests there.
 */
export async function deriveToken(gate: Gate): Promise<string | null> {
  if (!canDerive()) return null;
  const secret = gate.kind === 'webhook' ? gate.webhook.secret : 'built-in';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${CODE_PREFIX}\n${secret}`));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, LENGTH);
}

/** Whether this page can make tokens. */
export function canDerive(): boolean {
  return typeof crypto.subtle === 'object';
}
