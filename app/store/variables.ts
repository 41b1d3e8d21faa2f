import { variablesOf } from '../core/variables/list-variables.ts';
import { renameVariable } from '../core/variables/rename-variable.ts';
import { setPlainText, setSample } from '../core/variables/set-variable.ts';
import { type EditorStore, edit } from './editor-store.ts';

/** Gives a variable another name, wherever it stands, as one step. A name that it cannot have changes nothing. */
export function renameVariableCommand(store: EditorStore, name: string, next: string): void {
  edit(store, (design) => renameVariable(design, name, next), { label: 'renameVariable' });
}

/** Writes the sample of a variable, as typed. Typing in one of them is one step. */
export function setSampleCommand(store: EditorStore, name: string, text: string): void {
  edit(
    store,
    (design) => {
      const variable = variablesOf(design).variables.find((one) => one.name === name);
      return setSample(design, name, text, variable?.uses ?? []);
    },
    { label: 'editVariable', mergeKey: `variable:${name}` },
  );
}

/** Says that a name is no variable but plain text, or that it is one. */
export function setPlainTextCommand(store: EditorStore, name: string, isText: boolean): void {
  edit(store, (design) => setPlainText(design, name, isText), { label: 'editVariable' });
}
