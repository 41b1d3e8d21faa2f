import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Connection } from '../../../portal-client/call/connection.ts';
import { debounce } from '../../../portal-client/directory/debounce.ts';
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
    return debounce((signal) => ask(connection, text, signal));
  }, [ask, connection, text]);
}

/**
 * What is being typed, as opposed to what was chosen and is shown by its name. It is the value at once, letter by letter, so that
 * what is sent is never another dialog than the one in the field. Null when nothing is being typed.
 */
export function useTyped(value: string, onValue: (value: string) => void) {
  const [text, setText] = useState<string | null>(null);
  return {
    // The value can change from outside as well, by undo for one.
    typed: text === value ? text : null,
    type: (next: string) => {
      setText(next);
      onValue(next);
    },
    settle: () => setText(null),
  };
}
