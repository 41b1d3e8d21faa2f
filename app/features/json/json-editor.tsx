import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { wordsKey } from '../../core/json/issue.ts';
import type { JsonScope } from '../../core/request/write-request.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { fixCommand } from '../../store/issues.ts';
import { connectEditor } from './connect-editor.ts';
import { dropText, jsonTexts, settleText } from './json-texts.ts';
import type { CursorNote } from './note-at.ts';
import { StatusLine } from './status-line.tsx';

export interface JsonEditorProps {
  readonly scope: JsonScope;
  /** Set to what gives the text as it is shown, up to the last key. */
  readonly read: RefObject<() => string>;
}

/** The text of the keyboard or of the request, to be typed in, with what is to be said about it below. */
export function JsonEditor({ scope, read }: JsonEditorProps) {
  const i18n = useI18n();
  const statusId = useId();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<ReturnType<typeof connectEditor>>(null);
  const latest = useRef(i18n);
  const [note, setNote] = useState<CursorNote>({ seen: null, help: null });
  const isHeldBack = useStore(jsonTexts, (texts) => Boolean(texts[scope]?.error));

  // Before the next sight: it takes the place of the light view, focus and all.
  useLayoutEffect(() => {
    if (!host.current) return;
    read.current = () => {
      settleText(scope);
      return jsonTexts.getState()[scope]?.text ?? '';
    };
    const onNote = (next: CursorNote) => setNote((now) => (isSame(now, next) ? now : next));
    editor.current = connectEditor({ parent: host.current, scope, statusId, i18n: latest.current, onNote });
    return editor.current.stop;
  }, [scope, statusId, read]);
  useLayoutEffect(() => {
    if (latest.current !== i18n) editor.current?.speak(i18n);
    latest.current = i18n;
  }, [i18n]);

  const back = (act: () => void) => {
    act();
    editor.current?.view.focus();
  };
  return (
    <>
      <div ref={host} className="fills-rest overflow-hidden p-0.5" />
      <StatusLine
        id={statusId}
        note={note}
        isHeldBack={isHeldBack}
        onJump={(anchor) => back(() => editor.current?.view.dispatch({ selection: { anchor }, scrollIntoView: true }))}
        onFix={() => back(() => note.seen && fixCommand(editorStore, [note.seen.issue]))}
        onDrop={() => back(() => dropText(scope))}
      />
    </>
  );
}

function isSame(a: CursorNote, b: CursorNote): boolean {
  const words = ({ seen, help }: CursorNote) =>
    [
      ...(seen ? [wordsKey(seen.issue), seen.issue.fix && wordsKey(seen.issue.fix.label), seen.offset, seen.line] : []),
      help?.name,
      help?.page,
      help?.meaning,
    ].join('\n');
  return words(a) === words(b);
}
