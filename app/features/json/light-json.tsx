import { memo, type RefObject, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type JsonScope, writeJson } from '../../core/request/write-request.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { problemStore } from '../../store/problems.ts';
import { settledStore } from '../../store/settled.ts';
import { classNames } from '../../ui/class-names.ts';
import { type LeftText, leaveText, takeLeftText } from './handover.ts';
import { holdLight, wantEditor } from './lazy-editor.ts';
import { colourJson, type LightLine, listLines } from './light-lines.ts';
import { locateIssues, scopePath } from './locate-issues.ts';
import { locateMarks } from './locate-marks.ts';
import { StatusLine } from './status-line.tsx';

/** A longer text is drawn by the editor, which draws only what is in sight. */
const LONGEST_LIGHT = 20_000;

const MARKS = {
  error: 'underline decoration-danger decoration-wavy decoration-1 underline-offset-3 [text-decoration-skip-ink:none]',
  warning: 'underline decoration-warn decoration-wavy decoration-1 underline-offset-3 [text-decoration-skip-ink:none]',
  info: 'border-b border-dotted border-muted',
} as const;

const none = () => undefined;

const WRAPPED = 'break-words whitespace-break-spaces [overflow-wrap:anywhere] [tab-size:2]';

const HELD = ['pointer', 'composing'] as const;
const NOTHING = { seen: null, help: null };

interface LightJsonProps {
  readonly scope: JsonScope;
  readonly read: RefObject<() => string>;
}

/**
 * The same text as in the editor before anybody comes near it, without the weight of one. It can be typed in: what is typed,
 * the cursor and the place go over to the editor, which takes its place in a moment.
 */
export function LightJson({ scope, read }: LightJsonProps) {
  const { t } = useFirstI18n();
  const statusId = useId();
  const view = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { design, selection } = useStore(settledStore);
  const checked = useStore(problemStore);
  const style = useStore(editorStore, ({ preferences }) => preferences.jsonStyle);
  const shown = useMemo(() => writeJson(design, scope, style), [design, scope, style]);
  const [draft, setDraft] = useState(() => takeDraft(scope));
  const text = draft?.typed ?? shown;

  const isLong = text.length > LONGEST_LIGHT;
  useEffect(() => {
    if (isLong || draft) wantEditor();
  }, [isLong, draft]);

  const lines = useMemo(() => {
    if (draft || isLong) return listLines(isLong ? '' : text, isLong ? [] : colourJson(text), []);
    const found = locateIssues(text, checked.design === design ? checked.issues : [], scopePath(scope, design.method));
    const marks = found.map(({ issue, from, to }) => ({ from, to, look: MARKS[issue.severity] }));
    return listLines(text, [...colourJson(text), ...marks], locateMarks(text, design, scope, selection));
  }, [text, draft, isLong, design, scope, selection, checked]);

  const isChosen = selection?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice comes into sight, not every change.
  useEffect(() => {
    const marked = view.current?.querySelectorAll<HTMLElement>('[data-marked="lead"]');
    if (view.current && marked) bringIntoSight(view.current, marked);
  }, [isChosen]);

  const latest = useRef({ shown, draft, lines });
  latest.current = { shown: draft?.shown ?? shown, draft, lines };
  useLayoutEffect(() => {
    const [area, around] = [field.current, view.current];
    read.current = () => latest.current.draft?.typed ?? writeJson(editorStore.getState().history.present, scope, style);
    return () => {
      for (const what of HELD) holdLight(what, false);
      if (!area || !around) return;
      const [from, to] = [area.selectionStart, area.selectionEnd];
      leaveText({
        scope,
        shown: latest.current.shown,
        typed: area.value,
        selection: area.selectionDirection === 'backward' ? [to, from] : [from, to],
        top: topOf(around, latest.current.lines),
        hasFocus: area === document.activeElement,
      });
    };
  }, [scope, style, read]);

  const gutter = `max(28px, calc(${String(lines.length).length}ch + 12px))`;
  return (
    <>
      <div className="fills-rest overflow-hidden p-0.5">
        <div
          ref={view}
          className="relative isolate h-full overflow-auto font-mono text-caption leading-5 focus-within:outline-2 focus-within:outline-accent"
        >
          <div className="relative flex min-h-full flex-col py-2">
            {/* What is read aloud is the field over it. */}
            <div aria-hidden="true">
              {lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its number.
                <Line key={index} number={index + 1} line={line} gutter={gutter} />
              ))}
            </div>
            <textarea
              ref={field}
              aria-label={t(scope === 'keyboard' ? 'export.keyboardJson' : 'export.requestJson')}
              aria-describedby={statusId}
              spellCheck={false}
              autoCapitalize="off"
              autoComplete="off"
              value={text}
              onFocus={wantEditor}
              onPointerDown={holdPointer}
              onCompositionStart={() => holdLight('composing', true)}
              onCompositionEnd={() => holdLight('composing', false)}
              onChange={({ target: { value } }) => setDraft(draftOf(scope, latest.current.shown, value))}
              style={{ left: gutter }}
              className={`absolute inset-y-2 right-0 resize-none overflow-hidden bg-transparent pr-4 pl-2 text-transparent caret-text outline-none selection:bg-accent/25 ${WRAPPED}`}
            />
          </div>
        </div>
      </div>
      <StatusLine id={statusId} note={NOTHING} isHeldBack={false} onJump={none} onFix={none} onDrop={none} />
    </>
  );
}

/** Until the pointer is up, wherever that is. */
function holdPointer(): void {
  const stop = new AbortController();
  const up = () => {
    stop.abort();
    holdLight('pointer', false);
  };
  holdLight('pointer', true);
  for (const event of ['pointerup', 'pointercancel']) window.addEventListener(event, up, { signal: stop.signal });
}

/** What was typed here before another tab of the drawer was opened. */
function takeDraft(scope: JsonScope): LeftText | null {
  const left = takeLeftText(scope);
  return left && left.typed !== left.shown ? left : null;
}

function draftOf(scope: JsonScope, shown: string, typed: string): LeftText {
  return { scope, shown, typed, selection: [typed.length, typed.length], top: [0, 0], hasFocus: true };
}

interface LineProps {
  readonly number: number;
  readonly line: LightLine;
  readonly gutter: string;
}

const Line = memo(
  function Line({ number, line: { pieces, mark }, gutter }: LineProps) {
    return (
      <div data-line className="flex">
        <span style={{ width: gutter }} className="shrink-0 pr-1 pl-2 text-right text-muted">
          {number}
        </span>
        <div
          data-marked={mark ?? undefined}
          className={classNames(
            'min-h-5 min-w-0 grow pr-4 pl-2 text-muted',
            WRAPPED,
            mark && 'bg-accent-bg shadow-[inset_2px_0_var(--accent)]',
          )}
        >
          {pieces.map(({ text, look, mark }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a line has no name but its place.
            <span key={index} className={look} data-marked={mark ?? undefined}>
              {text}
            </span>
          ))}
        </div>
      </div>
    );
  },
  (a, b) => a.number === b.number && a.gutter === b.gutter && lineKey(a.line) === lineKey(b.line),
);

function lineKey({ pieces, mark }: LightLine): string {
  return `${mark} ${pieces.map(({ text, look, mark }) => `${mark} ${look}\t${text}`).join('\n')}`;
}

/** Where the first line in sight begins, and how far it is from the top. */
function topOf(view: HTMLElement, lines: readonly LightLine[]): readonly [number, number] {
  const { top } = view.getBoundingClientRect();
  for (const [index, line] of view.querySelectorAll('[data-line]').entries()) {
    if (line.getBoundingClientRect().bottom <= top) continue;
    // The letters, which are less high than their line: the editor goes by them.
    const letters = line.lastElementChild?.firstElementChild ?? line;
    return [lines[index]?.from ?? 0, letters.getBoundingClientRect().top - top];
  }
  return [0, 8];
}

/** As far as needed and no further; the first line rather than the last where both do not fit. */
function bringIntoSight(view: HTMLElement, marked: NodeListOf<HTMLElement>): void {
  const [first, last] = [marked[0], marked[marked.length - 1]];
  if (!first || !last) return;
  const { top, bottom } = view.getBoundingClientRect();
  const [above, below] = [
    first.getBoundingClientRect().top - top - 8,
    last.getBoundingClientRect().bottom - bottom + 8,
  ];
  if (above < 0) view.scrollTop += above;
  else if (below > 0) view.scrollTop += Math.min(below, above);
}
