import { setDiagnostics } from '@codemirror/lint';
import { Annotation, EditorSelection, EditorState, type StateEffect } from '@codemirror/state';
import { EditorView, keymap, type ViewUpdate } from '@codemirror/view';
import { listEntries } from '../../core/keyboard/find-button.ts';
import { entryAt, locateEntry } from '../../core/request/locate-entry.ts';
import { type JsonScope, keyboardPath } from '../../core/request/write-request.ts';
import { redoCommand, undoCommand } from '../../store/commands.ts';
import { editorStore, select } from '../../store/editor-store.ts';
import { selectIssues } from '../../store/issues.ts';
import { editorSetup } from './editor-setup.ts';
import {
  followDesign,
  followStyle,
  jsonTexts,
  LARGE,
  openText,
  sealTyping,
  settleText,
  typeJson,
} from './json-texts.ts';
import { type IssueMark, listDiagnostics } from './list-diagnostics.ts';
import { type I18n, listKeys } from './list-keys.ts';
import { moveMark } from './mark-button.ts';
import { type CursorNote, noteAt } from './note-at.ts';

interface Options {
  readonly parent: HTMLElement;
  readonly scope: JsonScope;
  readonly label: string;
  readonly statusId: string;
  readonly i18n: I18n;
  /** What there is to say about the place of the cursor. */
  readonly onNote: (note: CursorNote) => void;
}

/** A change that did not come from the person in front of the editor. */
const outside = Annotation.define<true>();
/** Marks wait for a pause: what is half typed is no mistake yet. */
const PAUSE = 250;
const LARGE_PAUSE = 700;

/** Puts an editor on the page that follows the store and is followed by it. The function at the end takes it away. */
export function connectEditor({ parent, scope, label, statusId, i18n, onNote }: Options): [EditorView, () => void] {
  const present = () => editorStore.getState().history.present;
  const keys = (path: Parameters<typeof listKeys>[2]) => listKeys(present(), scope, path, i18n);
  let shown = openText(scope).text;
  let isOwnChoice = false;
  let wantsSight = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const onUpdate = (update: ViewUpdate) => {
    const isOutside = update.transactions.some((transaction) => transaction.annotation(outside));
    if (!isOutside && (update.docChanged || update.selectionSet)) {
      if (update.docChanged) {
        shown = update.state.doc.toString();
        typeJson(scope, shown);
      } else sealTyping();
      isOwnChoice = true;
      selectAtCursor(scope, update.state.selection.main.head);
      isOwnChoice = false;
    }
    if (update.docChanged || update.selectionSet) onNote(noteAt(view, keys));
  };

  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: shown,
      extensions: [
        // The page undoes: what still waits for a pause becomes part of its step first.
        keymap.of([
          {
            key: 'Mod-z',
            run: () => {
              settleText(scope);
              return false;
            },
          },
        ]),
        editorSetup(i18n.t, keys),
        EditorView.contentAttributes.of(() => ({
          'aria-label': label,
          'aria-describedby': statusId,
          'aria-invalid': jsonTexts.getState()[scope]?.error ? 'true' : 'false',
          spellcheck: 'false',
          tabindex: '0',
        })),
        EditorView.updateListener.of(onUpdate),
        EditorView.domEventHandlers({
          blur: () => {
            settleText(scope);
            sealTyping();
          },
          beforeinput: (event) => {
            const run = { historyUndo: undoCommand, historyRedo: redoCommand }[event.inputType];
            if (!run) return false;
            event.preventDefault();
            settleText(scope);
            run(editorStore);
            return true;
          },
        }),
      ],
    }),
  });

  const showText = () => {
    const text = jsonTexts.getState()[scope]?.text ?? shown;
    if (text === shown) return;
    const changes = findChange(shown, text);
    shown = text;
    view.dispatch({ changes, annotations: outside.of(true) });
  };

  const showMark = () => {
    const range = locateSelected(scope);
    if (range === undefined) return;
    const move = moveMark(view, range);
    const effects: StateEffect<unknown>[] = move ? [move] : [];
    const comesIntoSight = wantsSight && range !== null;
    if (range && comesIntoSight) {
      wantsSight = false;
      const [from, to] = range;
      effects.push(EditorView.scrollIntoView(EditorSelection.range(to, from), { y: 'nearest', yMargin: 8 }));
      // Whoever comes by keyboard begins where the mark is.
      if (!view.hasFocus) view.dispatch({ selection: { anchor: from }, annotations: outside.of(true) });
    }
    if (effects.length > 0) view.dispatch({ effects, annotations: outside.of(true) });
  };

  const showIssues = () => {
    clearTimeout(timer);
    const text = jsonTexts.getState()[scope];
    if (!text || (text.text !== text.good && !text.error)) return;
    const issues = selectIssues(editorStore.getState());
    const marks: readonly IssueMark[] = listDiagnostics(view.state.doc, text, scope, issues, i18n);
    view.dispatch(setDiagnostics(view.state, marks));
    onNote(noteAt(view, keys));
  };
  const showIssuesSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(showIssues, shown.length > LARGE ? LARGE_PAUSE : PAUSE);
  };

  const stopStore = editorStore.subscribe((now, before) => {
    if (now.history.present !== before.history.present) followDesign(scope);
    if (now.preferences.jsonStyle !== before.preferences.jsonStyle) {
      wantsSight = true;
      followStyle(scope);
    }
    if (now.selection !== before.selection) {
      if (now.selection?.id !== before.selection?.id) wantsSight = !isOwnChoice;
      showMark();
    }
    if (now.check !== before.check) showIssuesSoon();
  });
  const stopTexts = jsonTexts.subscribe((now, before) => {
    if (now[scope] === before[scope]) return;
    showText();
    showMark();
    if (before[scope]?.error && !now[scope]?.error) showIssues();
    else showIssuesSoon();
  });

  showMark();
  showIssues();
  return [
    view,
    () => {
      settleText(scope);
      clearTimeout(timer);
      stopStore();
      stopTexts();
      view.destroy();
    },
  ];
}

/** Where the selected button stands in the text; undefined while the text is unfinished and nobody knows. */
function locateSelected(scope: JsonScope): readonly [number, number] | null | undefined {
  const { selection } = editorStore.getState();
  const now = jsonTexts.getState()[scope];
  if (!now || now.text !== now.good) return undefined;
  if (selection?.kind !== 'button') return null;
  const index = listEntries(now.base.keyboard).findIndex((entry) => entry.buttonId === selection.id);
  return locateEntry(now.text, now.base.keyboard, index, keyboardPath(now.base, scope));
}

/** Selects the button whose JSON the cursor is in. Elsewhere, and in unfinished text, the selection stays. */
function selectAtCursor(scope: JsonScope, head: number): void {
  const now = jsonTexts.getState()[scope];
  if (!now || now.text !== now.good) return;
  const { keyboard } = now.base;
  const index = entryAt(now.text, keyboard, head, keyboardPath(now.base, scope));
  const id = index === null ? null : listEntries(keyboard)[index]?.buttonId;
  if (id && id !== editorStore.getState().selection?.id) select(editorStore, { kind: 'button', id });
}

/** The one stretch of a text that a new text differs in. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The smallest single change that makes one text of another; whatever stands around it keeps its place. */
export function findChange(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}
