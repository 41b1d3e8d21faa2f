import type { Tokens } from './connection.ts';

/** The passwords of the bot with which the built-in portal begins: they are nobody's secret, and nobody could know them. */
export async function builtInTokens(): Promise<Tokens> {
  const { builtInStore, ECHO_BOT } = await import('./built-in-store.ts');
  const bot = builtInStore.getState().portal.bots.find(({ id }) => id === ECHO_BOT);
  return { clientId: bot?.clientId ?? '', botToken: bot?.botToken ?? '' };
}
