import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Connection } from '../../../portal-client/call/connection.ts';
import { later } from '../../../portal-client/directory/later.ts';
import { type Targets, targetStore, targetsOf } from '../../../portal-client/directory/target-store.ts';

/** What is known of the dialogs of a connection. */
export function useTargets(connection: Connection | null): Targets {
  useStore(targetStore);
  return targetsOf(connection?.id);
}

type Ask = (connection: Connection, text: string, signal: AbortSignal) => Promise<void>;

/** Asks the portal for a text when the typing rests, and gives up when the text changes. Null asks for nothing. */
export function useAsk(ask: Ask, connection: Connection | null, text: string | null): void {
  useEffect(() => {
    if (connection === null || text === null) return;
    return later((signal) => ask(connection, text, signal));
  }, [ask, connection, text]);
}
