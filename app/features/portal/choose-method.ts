import { namedMethod } from '../../core/request/methods.ts';
import { setDesignCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';

/** Writes the design for another method: the same setting as the inspector's. */
export function chooseMethod(name: string): void {
  const method = namedMethod(name);
  if (method) setDesignCommand(editorStore, { method: method.name });
}
