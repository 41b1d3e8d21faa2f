import { resetBuiltIn } from './call/built-in-store.ts';
import { connectionId } from './connect.ts';
import { stopInStep } from './keep-in-step.ts';
import { forgetResult } from './send-store.ts';
import { findSent, sentStore } from './sent-store.ts';

/** Makes the built-in portal as it was at first. What was sent there is gone, so it leaves the list of sent messages too. */
export function startOver(): void {
  const { live } = sentStore.getState();
  const id = connectionId({ kind: 'built-in' });
  if (live && findSent(live.id)?.connectionId === id) stopInStep();
  sentStore.setState(({ messages }) => ({ messages: messages.filter((one) => one.connectionId !== id) }));
  forgetResult();
  resetBuiltIn();
}
