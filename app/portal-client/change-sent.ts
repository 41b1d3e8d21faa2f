import type { Design } from '../core/keyboard/design.ts';
import { resetBuiltIn } from './call/built-in-store.ts';
import { call } from './call/call.ts';
import type { Connection } from './call/connection.ts';
import { onePress } from './call/one-press.ts';
import { connectionId } from './connect.ts';
import { findConnection } from './connection-store.ts';
import { stopLiveUpdate } from './live-update.ts';
import { missingForChange, type PlannedCall, planChange, planClear, planDelete, withTokens } from './plan-call.ts';
import { readBack } from './read-back.ts';
import { forgetResult } from './send-store.ts';
import { changeSent, findSent, listTests, type SentMessage, sentStore } from './sent-store.ts';

/** Makes a message as the design is now, unless a variable has no sample. True when the portal did it, as with the others here. */
export async function updateSent(id: string, design: Design): Promise<boolean> {
  const sent = findSent(id);
  if (sent === null || missingForChange(sent, design).length > 0) return false;
  const done = await run(id, (sent) => planChange(sent, design), 'updated');
  if (done) void readBack(id);
  return done;
}

/** Takes the keyboard off a message. It is not kept in step any longer: the next change would bring the keyboard back. */
export async function clearSent(id: string): Promise<boolean> {
  const done = await run(id, planClear, 'cleared');
  if (done) void readBack(id);
  return done;
}

/** Deletes a message in the portal; it stays in the list, marked. */
export async function deleteSent(id: string): Promise<boolean> {
  if (await run(id, planDelete, 'deleted')) return true;
  // The answer may have been lost, or somebody else was quicker.
  await readBack(id);
  return findSent(id)?.state === 'deleted';
}

/** Deletes all messages that were written from here, one after the other. Gives how many are gone, and how many are not. */
export async function deleteTests(): Promise<{ readonly deleted: number; readonly left: number }> {
  let deleted = 0;
  const tests = listTests(sentStore.getState().messages);
  for (const { id } of tests) if (await deleteSent(id)) deleted += 1;
  return { deleted, left: tests.length - deleted };
}

async function run(
  id: string,
  plan: (sent: SentMessage) => PlannedCall,
  state: 'updated' | 'cleared' | 'deleted',
): Promise<boolean> {
  const sent = findSent(id);
  const connection = sent && findConnection(sent.connectionId);
  if (!sent || !connection || sent.state === 'deleted') return false;
  const planned = plan(sent);
  const write = () => (sent.busy ? Promise.resolve(false) : change(sent, connection, planned, state));
  return onePress(`change ${id}`, JSON.stringify([planned.method, planned.params]), write, (done) => done);
}

async function change(
  { id }: SentMessage,
  connection: Connection,
  { method, params, kind }: PlannedCall,
  state: 'updated' | 'cleared' | 'deleted',
): Promise<boolean> {
  if (sentStore.getState().live?.id === id) stopLiveUpdate();
  changeSent(id, { busy: true });
  const reply = await call(connection, method, withTokens(method, params, connection.tokens), { kind });
  if (reply.outcome !== 'result') {
    changeSent(id, { busy: false, failed: { method, reply } });
    return false;
  }
  changeSent(id, { busy: false, failed: null, state, at: Date.now(), last: { method, params }, stored: null });
  return true;
}

/** Makes the built-in portal as it was at first. What was sent there is gone, so it leaves the list of sent messages too. */
export function startOver(): void {
  const { live } = sentStore.getState();
  const id = connectionId({ kind: 'built-in' });
  if (live && findSent(live.id)?.connectionId === id) stopLiveUpdate();
  sentStore.setState(({ messages }) => ({ messages: messages.filter((one) => one.connectionId !== id) }));
  forgetResult();
  resetBuiltIn();
}
