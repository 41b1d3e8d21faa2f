import type { CallProgress } from './call.ts';
import { type CallResult, isRefusal } from './read-answer.ts';

/** Makes a call in sight of the person. `maybe`: it may have done its work, whatever came back. */
export async function watchCall(
  make: (onProgress: (progress: CallProgress) => void) => Promise<CallResult>,
  show: (progress: CallProgress) => void,
): Promise<{ readonly reply: CallResult; readonly maybe: boolean }> {
  let calls = 0;
  let lost = false;
  const reply = await make((progress) => {
    if (progress.kind === 'calling') calls += 1;
    if (progress.kind === 'retrying') lost ||= !isRefusal(progress.why);
    show(progress);
  });
  return { reply, maybe: calls > 0 && (lost || !isRefusal(reply)) };
}
