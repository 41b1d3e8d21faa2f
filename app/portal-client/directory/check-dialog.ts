import { call } from '../call/call.ts';
import type { Connection } from '../call/connection.ts';
import type { CallResult } from '../call/read-answer.ts';
import { readDialog } from './read-dialog.ts';
import { type Checked, changeTargets, targetsOf } from './target-store.ts';

/** Asks the portal what an id stands for. One that is known is not asked for again, one that was missing is. */
export async function checkDialog(connection: Connection, dialogId: string, signal: AbortSignal): Promise<void> {
  if (targetsOf(connection.id).checked.get(dialogId)?.kind === 'known') return;
  note(connection.id, dialogId, { kind: 'checking' });
  const reply = await call(connection, 'im.dialog.get', { DIALOG_ID: dialogId }, { kind: 'read', signal });
  note(connection.id, dialogId, signal.aborted ? null : readCheck(reply, dialogId, String(connection.owner?.id ?? '')));
}

function note(connectionId: string, dialogId: string, check: Checked | null): void {
  changeTargets(connectionId, ({ checked }) => {
    const others = [...checked].filter(([id]) => id !== dialogId);
    return { checked: new Map(check === null ? others : [...others, [dialogId, check]]) };
  });
}

function readCheck(reply: CallResult, dialogId: string, ownerId: string): Checked {
  if (reply.outcome === 'result') {
    const target = readDialog(reply.result, dialogId, ownerId);
    return target === null ? { kind: 'missing' } : { kind: 'known', target };
  }
  return isMissing(reply) ? { kind: 'missing' } : { kind: 'failed', failure: reply };
}

function isMissing(reply: CallResult): boolean {
  if (reply.outcome !== 'error') return false;
  return /^(DIALOG_ID_EMPTY|CHAT_ID_EMPTY|USER_ID_EMPTY|USER_NOT_FOUND|ACCESS_ERROR|ERROR_NO_ACCESS|NOT_FOUND|CHAT_NOT_FOUND)$/i.test(
    reply.code,
  );
}
