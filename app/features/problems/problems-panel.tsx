import { CircleCheck } from 'lucide-react';
import { useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Issue, Severity } from '../../core/json/issue.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { fixCommand, isListedFirst, issuePlace, selectIssues, showIssueCommand } from '../../store/issues.ts';
import { settledStore } from '../../store/settled.ts';
import { Button } from '../../ui/button.tsx';
import { announce, showToast } from '../../ui/live.tsx';
import { describeIssuePlace, keyIssues, locateButtons, type Position, sortIssues } from './list-problems.ts';
import { ProblemLine } from './problem-line.tsx';
import { ProblemsHead } from './problems-head.tsx';

/** More lines than these are shown when asked for only. */
const SHOWN = 200;

/** Every problem of the keyboard and its request, each with its place and, where there is one, its fix. */
export function ProblemsPanel() {
  const { t, say } = useI18n();
  // Typing comes first: a long list may follow a moment later.
  const { design, issues: found } = useDeferredValue(useStore(settledStore, ({ checked }) => checked));
  const selection = useStore(editorStore, (state) => state.selection);
  const [only, setOnly] = useState<Severity | null>(null);
  const [all, setAll] = useState(false);
  const positions = useMemo(() => locateButtons(design.keyboard), [design.keyboard]);
  const issues = useMemo(() => sortIssues(found, positions), [found, positions]);
  const filter = issues.some(({ severity }) => severity === only) ? only : null;
  const listed = filter === null ? issues : issues.filter(({ severity }) => severity === filter);
  // Notes are no faults: they are fixed along only when they are looked at by themselves.
  const fixable = listed.filter(
    (issue) => issue.fix && !isListedFirst(issue) && (issue.severity !== 'info' || filter === 'info'),
  );
  const { ref, leaveTo } = useKeptFocus(issues);

  const act = useLatest((line: number, what: 'show' | 'fix') => {
    const issue = listed[line];
    if (what === 'show' && issue) showIssueCommand(editorStore, issue);
    if (what === 'show' || !issue?.fix) return;
    if (!isListedFirst(issue)) leaveTo(line);
    fixCommand(editorStore, [issue]);
    if (!isListedFirst(issue)) announce(t('problems.fixed', { label: say(issue.fix.label) }));
  });
  const fixAll = () => {
    leaveTo(0);
    fixCommand(editorStore, fixable);
    const left = selectIssues(editorStore.getState()).length;
    const rest = left === 0 ? t('problems.noneShort') : t('problems.left', { count: left });
    showToast(t('problems.fixedAll', { count: fixable.length, rest }));
  };

  return (
    <section
      ref={ref}
      tabIndex={-1}
      aria-label={t('problems.title')}
      className="flex h-full min-h-0 flex-col bg-panel outline-none"
    >
      {design.unread && (
        <p className="border-b border-line-soft px-4 py-2 text-caption text-muted">{t('problems.unread')}</p>
      )}
      {issues.length === 0 ? (
        <p className="flex items-center gap-2 px-4 py-3 text-muted">
          <CircleCheck size={18} strokeWidth={1.75} className="shrink-0 text-ok" aria-hidden="true" />
          {t('problems.none')}
        </p>
      ) : (
        <>
          <ProblemsHead issues={issues} only={filter} onOnly={setOnly} fixable={fixable.length} onFixAll={fixAll} />
          <div className="min-h-0 grow overflow-y-auto">
            <ul>
              {keyIssues(all ? listed : listed.slice(0, SHOWN)).map(([key, issue], line) => (
                <ProblemLine
                  key={key}
                  issue={issue}
                  name={nameOf(issue, positions)}
                  place={describeIssuePlace(issue, positions, t)}
                  method={design.method}
                  current={selection !== null && issuePlace(issue.target) === `${selection.kind} ${selection.id}`}
                  line={line}
                  onAct={act}
                />
              ))}
            </ul>
            {!all && listed.length > SHOWN && (
              <Button variant="ghost" className="m-2" onClick={() => setAll(true)}>
                {t('problems.showAll', { count: listed.length })}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

function nameOf({ target }: Issue, positions: ReadonlyMap<string, Position>): string | null {
  return target?.kind === 'button' ? (positions.get(target.id)?.name ?? null) : null;
}

/** A function that stays the same and does what the last one of its kind would do. */
function useLatest<Args extends readonly unknown[]>(run: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}

/** A fixed problem takes the pressed button with it: the focus goes on to the one that stands in its place then. */
function useKeptFocus(issues: readonly Issue[]) {
  const ref = useRef<HTMLElement>(null);
  const line = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the list is another one.
  useLayoutEffect(() => {
    if (line.current === null) return;
    const lines = ref.current?.querySelectorAll<HTMLElement>('li') ?? [];
    const next = lines[Math.min(line.current, lines.length - 1)];
    line.current = null;
    (
      next?.querySelector<HTMLElement>('button:not([data-problem], [tabindex="-1"])') ??
      next?.querySelector<HTMLElement>('button') ??
      ref.current
    )?.focus();
  }, [issues]);
  return {
    ref,
    leaveTo: (next: number) => {
      line.current = next;
    },
  };
}
