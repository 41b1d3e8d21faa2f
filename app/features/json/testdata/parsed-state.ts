import { jsonLanguage } from '@codemirror/lang-json';
import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';

/** The state of an editor that has read its whole text: CodeMirror gives itself 20 ms, too few on a busy machine. */
export function parsedState(doc: string, head = 0): EditorState {
  const state = EditorState.create({ doc, selection: { anchor: head }, extensions: [jsonLanguage] });
  ensureSyntaxTree(state, doc.length, 60_000);
  return state.update({}).state;
}
