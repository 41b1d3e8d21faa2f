import { act } from '@testing-library/react';
import { setDesignCommand } from '../store/commands.ts';
import { editorStore } from '../store/editor-store.ts';
import { problemStore } from '../store/problems.ts';

/** Chooses a method here and leaves its message id empty: that is to do until the design is used. */
export function leaveToDo(): void {
  act(() => setDesignCommand(editorStore, { method: 'im.message.update' }));
}

/** Whether that is still to do: nobody has used the design. */
export function isLeftToDo(): boolean {
  const missing = problemStore.getState().problems.find(({ lead }) => lead.code === 'missing-id');
  if (!missing) throw new Error('Nothing is missing');
  return missing.standing === 'todo';
}
