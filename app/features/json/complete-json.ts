import { type Completion, type CompletionSource, pickedCompletion, startCompletion } from '@codemirror/autocomplete';
import type { EditorState, TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Path } from '../../core/json/issue.ts';
import type { KeyHelp, ValueHelp } from './list-keys.ts';
import { jsonPlaceAt } from './place-at.ts';

/** The keys known in the object at a path. */
export type Keys = (path: Path) => readonly KeyHelp[];

/** Proposes the keys that an object does not have yet, and the values that a key can take. */
export function completeJson(keys: Keys, usual: string): CompletionSource {
  return ({ state, pos, explicit }) => {
    const place = jsonPlaceAt(state, pos);
    if (!place || (place.from === pos && !explicit)) return null;
    const known = keys(place.path);
    const options =
      place.kind === 'key'
        ? known.filter(({ name }) => !place.others.includes(name)).map(keyOption)
        : (known.find(({ name }) => name === place.key)?.values ?? []).map((value, rank) =>
            valueOption(value, usual, rank),
          );
    if (options.length === 0) return null;
    const quoted = state.sliceDoc(place.from, place.from + 1) === '"' && place.from < pos;
    return { from: place.from + (quoted ? 1 : 0), options, validFor: /^\w*$/ };
  };
}

function keyOption(help: KeyHelp, rank: number): Completion {
  return {
    label: help.name,
    detail: help.type,
    info: help.meaning,
    type: 'property',
    boost: -rank,
    apply: (view, completion) => pick(view, completion, keyChange(view.state, help), help.values.length > 0),
  };
}

function valueOption({ value, meaning, usual }: ValueHelp, word: string, rank: number): Completion {
  return {
    label: value,
    type: 'enum',
    boost: -rank,
    ...(usual ? { detail: word } : {}),
    ...(meaning ? { info: meaning } : {}),
    apply: (view, completion) => pick(view, completion, valueChange(view.state, JSON.stringify(value)), false),
  };
}

function pick(view: EditorView, completion: Completion, change: TransactionSpec | null, goOn: boolean): void {
  if (!change) return;
  view.dispatch(change, {
    annotations: pickedCompletion.of(completion),
    userEvent: 'input.complete',
    scrollIntoView: true,
  });
  if (goOn) startCompletion(view);
}

/** Writes the key with a value to fill in; the commas around it are put where they are missing. */
function keyChange(state: EditorState, { name, sample }: KeyHelp): TransactionSpec | null {
  const place = jsonPlaceAt(state, state.selection.main.head);
  if (!place) return null;
  const written = JSON.stringify(name);
  if (place.complete) {
    return {
      changes: { from: place.from, to: place.to, insert: written },
      selection: { anchor: place.from + written.length },
    };
  }
  const before = /[^\s{,]\s*$/.exec(state.sliceDoc(0, place.from));
  const comma = before ? [{ from: before.index + 1, insert: ',' }] : [];
  const after = /^\s*"/.test(state.sliceDoc(place.to, place.to + 1000)) ? ',' : '';
  const insert = `${written}: ${sample}`;
  const anchor = place.from + comma.length + insert.length - (sample === '' ? 0 : 1);
  return {
    changes: [...comma, { from: place.from, to: place.to, insert: insert + after }],
    selection: { anchor },
  };
}

function valueChange(state: EditorState, written: string): TransactionSpec | null {
  const place = jsonPlaceAt(state, state.selection.main.head);
  if (!place) return null;
  return {
    changes: { from: place.from, to: place.to, insert: written },
    selection: { anchor: place.from + written.length },
  };
}
