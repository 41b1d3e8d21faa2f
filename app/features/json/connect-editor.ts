import { setDiagnostics } from '@codemirror/lint';
import { closeSearchPanel } from '@codemirror/search';
import { Annotation, Compartment, EditorSelection, EditorState, type StateEffect } from '@codemirror/state';
import { EditorView, keymap, type ViewUpdate } from '@codemirror/view';
import type { TextRange } from '../../core/json/locate-path.ts';
import { listEntries } from '../../core/keyboard/find-button.ts';
import { entryAt } from '../../core/request/locate-entry.ts';
import { type JsonScope, keyboardPath } from '../../core/request/write-request.ts';
import { redoCommand, undoCommand } from '../../store/commands.ts';
import { editorStore, select } from '../../store/editor-store.ts';
import { problemStore } from '../../store/problems.ts';
import { afterPaint } from '../../store/settled.ts';
import { EDITOR_SETUP, editorWords } from './editor-setup.ts';
import { type LeftText, takeLeftText } from './handover.ts';
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
import { areShown, listDiagnostics } from './list-diagnostics.ts';
import { type I18n, listKeys } from './list-keys.ts';
import { locateMarks } from './locate-marks.ts';
import { moveMarks } from './mark-buttons.ts';
import { type CursorNote, noteAt } from './note-at.ts';
import { findChange, mergeTyped } from './text-change.ts';

interface Options {
  readonly parent: HTMLElement;
  readonly scope: JsonScope;
  readonly statusId: string;
  readonly i18n: I18n;
  /** What there is to say about the place of the cursor. */
  readonly onNote: (note: CursorNote) => void;
}

interface Connected {
  readonly view: EditorView;
  /** Goes on in this language: text, cursor and sight stay. */
  readonly speak: (i18n: I18n) => void;
  /** Takes the editor away. */
  readonly stop: () => void;
}

/** A change that did not come from the person in front of the editor. */
const outside = Annotation.define<true>();
/** Marks wait for a pause: what is half typed is no mistake yet. */
const [PAUSE, LARGE_PAUSE] = [250, 700];

/** Puts an editor on the page that follows the store and is followed by it. */
export function connectEditor({ parent, scope, statusId, i18n: first, onNote }: Options): Connected {
  let i18n = first;
  let marksSpeak = first;
  const present = () => editorStore.getState().history.present;
  const keys = (path: Parameters<typeof listKeys>[2]) => listKeys(present(), scope, path, i18n);
  let shown = openText(scope).text;
  const words = new Compartment();
  let isOwnChoice = false;
  let isDue = false;
  let isGone = false;
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
        EDITOR_SETUP,
        words.of(editorWords(i18n.t, keys, scope)),
        EditorView.contentAttributes.of(() => ({
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

  /** Brings text, mark and sight to where they belong, in one step. */
  const follow = () => {
    const text = jsonTexts.getState()[scope]?.text ?? shown;
    const changes = text === shown ? undefined : findChange(shown, text);
    shown = text;
    const ranges = locateSelected(scope);
    const effects: StateEffect<unknown>[] = [];
    let selection: { readonly anchor: number } | undefined;
    const move = ranges && moveMarks(view, ranges, changes !== undefined);
    if (move) effects.push(move);
    const lead = ranges?.[0];
    if (lead && wantsSight) {
      wantsSight = false;
      const [from, to] = lead;
      effects.push(EditorView.scrollIntoView(EditorSelection.range(to, from), { y: 'nearest', yMargin: 8 }));
      // Whoever comes by keyboard begins where the mark is.
      if (!view.hasFocus) selection = { anchor: from };
    }
    if (!changes && effects.length === 0) return;
    view.dispatch({
      ...(changes && { changes }),
      ...(selection && { selection }),
      effects,
      annotations: outside.of(true),
    });
  };

  const showIssues = () => {
    clearTimeout(timer);
    const text = jsonTexts.getState()[scope];
    if (!text || (text.text !== text.good && !text.error)) return;
    const marks = listDiagnostics(view.state.doc, text, scope, problemStore.getState().issues, i18n);
    if (marksSpeak !== i18n || !areShown(view.state, marks)) view.dispatch(setDiagnostics(view.state, marks));
    marksSpeak = i18n;
    onNote(noteAt(view, keys));
  };
  const showIssuesSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(showIssues, shown.length > LARGE ? LARGE_PAUSE : PAUSE);
  };

  const catchUp = () => {
    isDue = false;
    if (isGone) return;
    followDesign(scope);
    follow();
  };
  // Whatever happens before the next sight, also what is undone at once: the text is brought up to it once, after that sight.
  const stopStore = editorStore.subscribe((now, before) => {
    if (now.preferences.jsonStyle !== before.preferences.jsonStyle) {
      wantsSight = true;
      followStyle(scope);
    }
    if (now.selection?.id !== before.selection?.id) wantsSight = !isOwnChoice;
    if (isDue || (now.history.present === before.history.present && now.selection === before.selection)) return;
    isDue = true;
    afterPaint(catchUp);
  });
  const stopChecks = problemStore.subscribe((now, before) => {
    if (now.issues !== before.issues) showIssuesSoon();
  });
  const stopTexts = jsonTexts.subscribe((now, before) => {
    if (now[scope] === before[scope]) return;
    follow();
    if (before[scope]?.error && !now[scope]?.error) showIssues();
    else showIssuesSoon();
  });

  const left = takeLeftText(scope);
  if (left) takeOver(view, left);
  wantsSight &&= left === null;
  follow();
  showIssues();
  return {
    view,
    speak: (next) => {
      i18n = next;
      // The editor measures with each step: after the sight that shows all other words.
      afterPaint(() => {
        if (isGone || next !== i18n) return;
        closeSearchPanel(view);
        view.dispatch({ effects: words.reconfigure(editorWords(i18n.t, keys, scope)) });
        showIssues();
      });
    },
    stop: () => {
      settleText(scope);
      clearTimeout(timer);
      isGone = true;
      stopStore();
      stopChecks();
      stopTexts();
      view.destroy();
    },
  };
}

/** Goes on where a person was in the light view: what was typed there is typed here. */
function takeOver(view: EditorView, { shown, typed, selection: [anchor, head], top, hasFocus }: LeftText): void {
  const now = view.state.doc.toString();
  if (typed !== shown) view.dispatch({ changes: findChange(now, mergeTyped(shown, typed, now)), userEvent: 'input' });
  const { length } = view.state.doc;
  const within = (offset: number) => Math.min(offset, length);
  const [line, distance] = top;
  const effects = EditorView.scrollIntoView(within(line), { y: 'start', yMargin: distance });
  view.dispatch({ effects, annotations: outside.of(true) });
  if (!hasFocus) return;
  view.dispatch({ selection: { anchor: within(anchor), head: within(head) } });
  view.focus();
}

/** Where the selected buttons stand in the text; undefined while the text is unfinished and nobody knows. */
function locateSelected(scope: JsonScope): readonly TextRange[] | undefined {
  const now = jsonTexts.getState()[scope];
  if (!now || now.text !== now.good) return undefined;
  return locateMarks(now.text, now.base, scope, editorStore.getState().selection);
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
