import { useEffect, useState } from 'react';
import type { Connection } from '../../../portal-client/call/connection.ts';
import type { FailedCall } from '../../../portal-client/call/read-answer.ts';
import { debounce } from '../../../portal-client/directory/debounce.ts';
import { type Author, type MessagePage, readMessage, readMessages } from '../../../portal-client/open/read-messages.ts';
import type { ShownMessage } from '../../../portal-client/shown-message.ts';

/** What was read of a dialog so far. */
export interface ReadDialog {
  readonly messages: readonly ShownMessage[];
  readonly authors: ReadonlyMap<number, Author>;
  readonly hasMore: boolean;
  readonly reading: boolean;
  /** Whether the portal has answered at all. */
  readonly isRead: boolean;
  readonly failure: FailedCall | null;
}

const NOTHING: ReadDialog = {
  messages: [],
  authors: new Map(),
  hasMore: false,
  reading: false,
  isRead: false,
  failure: null,
};
type Ask = (signal: AbortSignal) => Promise<MessagePage | { readonly failure: FailedCall } | null>;

/** The last messages of a dialog, and how to read earlier ones, or the same again after a failure. Null where nothing is asked. */
export function useMessages(connection: Connection | null, dialogId: string | null) {
  const [run, setRun] = useState({ dialogId, before: null as number | null, count: 0 });
  const [read, setRead] = useState(NOTHING);
  // Another dialog begins at its end; what was read of the one before is not shown meanwhile.
  if (run.dialogId !== dialogId) {
    setRun({ dialogId, before: null, count: 0 });
    setRead(NOTHING);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a run asks once, with the connection as it is then.
  useEffect(() => {
    const asked = run.dialogId;
    if (connection === null || asked === null) return;
    return ask((signal) => readMessages(connection, asked, run.before, signal), setRead, run.count === 0);
  }, [connection?.id, run]);
  return {
    ...read,
    more: () => setRun({ dialogId, before: read.messages.at(-1)?.id ?? null, count: run.count + 1 }),
  };
}

/** One message of a dialog, alone in the list; nothing is asked for null. */
export function useMessage(connection: Connection | null, dialogId: string | null, messageId: number | null) {
  const [read, setRead] = useState(NOTHING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked once, with the connection as it is then.
  useEffect(() => {
    setRead(NOTHING);
    if (connection === null || dialogId === null || messageId === null) return;
    return ask((signal) => readMessage(connection, dialogId, messageId, signal), setRead, true);
  }, [connection?.id, dialogId, messageId]);
  return read;
}

/** Ids are typed letter by letter, so the first question waits until the typing rests. Gives back how to stop it. */
function ask(question: Ask, change: (next: (read: ReadDialog) => ReadDialog) => void, isTyped: boolean): () => void {
  change((read) => ({ ...read, reading: true, failure: null }));
  const run = async (signal: AbortSignal) => {
    const page = await question(signal);
    if (page === null) return;
    change((read) => ('failure' in page ? { ...read, reading: false, failure: page.failure } : join(read, page)));
  };
  if (isTyped) return debounce(run);
  const control = new AbortController();
  void run(control.signal);
  return () => control.abort();
}

function join(read: ReadDialog, page: MessagePage): ReadDialog {
  const known = new Set(read.messages.map(({ id }) => id));
  return {
    messages: [...read.messages, ...page.messages.filter(({ id }) => !known.has(id))],
    authors: new Map([...read.authors, ...page.authors]),
    hasMore: page.hasMore,
    reading: false,
    isRead: true,
    failure: null,
  };
}
