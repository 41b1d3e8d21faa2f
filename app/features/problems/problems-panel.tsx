import { CircleCheck } from 'lucide';
import { useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Severity } from '../../core/json/issue.ts';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { fixCommand, isListedFirst, issuePlace, showIssueCommand } from '../../store/issues.ts';
import { countNow, type Problem, problemStore } from '../../store/problems.ts';
import { selectedIds } from '../../store/selection.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { Button } from '../../ui/button.tsx';
import { announce, showToast } from '../../ui/live.tsx';
import { describeIssuePlace, listShared, locateButtons, type Position, sortProblems } from './list-problems.ts';
import { ProblemLine } from './problem-line.tsx';
import { ProblemsHead } from './problems-head.tsx';
import type { SharedButton } from './shared-buttons.tsx';

/** More lines than these are shown when asked for only. */
const SHOWN = 200;

/** Every problem of the keyboard and its request, each with its place and, where there is one, its fix; then what is still to do. */
export function ProblemsPanel() {
  const { t, say } = useI18n();
  // Typing comes first: a long list may follow a moment later.
  const { design, isChecked, problems: found } = useDeferredValue(useStore(problemStore));
  const selection = useStore(editorStore, (state) => state.selection);
  const [only, setOnly] = useState<Severity | null>(null);
  const [all, setAll] = useState(false);
  const selected = useMemo(() => new Set(selectedIds(selection).map((id) => `${selection?.kind} ${id}`)), [selection]);
  const positions = useMemo(() => locateButtons(design.keyboard), [design.keyboard]);
  const problems = useMemo(() => sortProblems(found, positions), [found, positions]);
  const wrong = problems.filter(({ standing }) => standing !== 'todo');
  const filter = wrong.some(({ standing }) => standing === only) ? only : null;
  const judged = filter === null ? wrong : wrong.filter(({ standing }) => standing === filter);
  const toDo = filter === null ? problems.filter(({ standing }) => standing === 'todo') : [];
  const listed = [...judged, ...toDo];
  // Notes are no faults: they are fixed along only when they are looked at by themselves. What is to do is nobody's fault either.
  const fixable = judged.filter(
    ({ lead, standing }) => lead.fix && !isListedFirst(lead) && (standing !== 'info' || filter === 'info'),
  );
  const { ref, leaveTo } = useKeptFocus(problems);

  const act = useLatest((line: number, what: 'show' | 'fix', id?: string) => {
    const problem = listed[line];
    const issue =
      id === undefined ? problem?.lead : problem && listShared(problem).find(({ target }) => target.id === id);
    if (what === 'show' && issue) showIssueCommand(editorStore, issue);
    if (what === 'show' || !problem?.lead.fix) return;
    if (!isListedFirst(problem.lead)) leaveTo(line);
    fixCommand(editorStore, problem.issues);
    if (!isListedFirst(problem.lead)) announce(t('problems.fixed', { label: say(problem.lead.fix.label) }));
  });
  const fixAll = () => {
    leaveTo(0);
    fixCommand(
      editorStore,
      fixable.flatMap(({ issues }) => issues),
    );
    const left = countNow(editorStore);
    const rest = left === 0 ? t('problems.noneShort') : t('problems.left', { count: left });
    showToast(t('problems.fixedAll', { count: fixable.length, rest }));
  };
  const lines = (part: readonly Problem[], from: number) => (
    <ul>
      {part.map((problem, index) => (
        <ProblemLine
          key={problem.key}
          problem={problem}
          {...placesOf(problem, positions, t)}
          method={design.method}
          current={problem.issues.some(({ target }) => selected.has(issuePlace(target)))}
          line={from + index}
          onAct={act}
        />
      ))}
    </ul>
  );

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
      {!isChecked ? null : wrong.length === 0 ? (
        <p className="flex items-center gap-2 px-4 py-3 text-muted">
          <Icon of={CircleCheck} size={18} strokeWidth={1.75} className="shrink-0 text-ok" />
          {t(toDo.length > 0 ? 'problems.noneYet' : 'problems.none')}
        </p>
      ) : (
        <ProblemsHead problems={wrong} only={filter} onOnly={setOnly} fixable={fixable.length} onFixAll={fixAll} />
      )}
      {listed.length > 0 && (
        <div className="relative isolate fills-rest overflow-y-auto">
          {judged.length > 0 && lines(all ? judged : judged.slice(0, SHOWN), 0)}
          {!all && judged.length > SHOWN && (
            <Button variant="ghost" className="m-2" onClick={() => setAll(true)}>
              {t('problems.showAll', { count: judged.length })}
            </Button>
          )}
          {toDo.length > 0 && (
            <>
              <h3 className="px-4 pt-3 pb-1 text-caption font-semibold text-muted">{t('problems.toDoTitle')}</h3>
              {lines(toDo, judged.length)}
            </>
          )}
        </div>
      )}
    </section>
  );
}

/** Where a problem lies and which buttons share it, for a person. */
function placesOf(problem: Problem, positions: ReadonlyMap<string, Position>, t: Translate) {
  const { lead } = problem;
  const buttons = listShared(problem);
  const isShared = buttons.length > 1 || lead.target?.kind !== 'button';
  const shared = isShared ? buttons.map((issue) => ({ id: issue.target.id, name: nameShared(issue.target.id) })) : [];
  const field = lead.target && 'field' in lead.target ? lead.target.field : undefined;
  const isOne = lead.target?.kind !== 'button' || !isShared;
  return {
    name: !isShared && lead.target?.kind === 'button' ? (positions.get(lead.target.id)?.name ?? null) : null,
    shared: shared satisfies readonly SharedButton[],
    place: isOne ? describeIssuePlace(lead, positions, t) : (field ?? t('problems.keyboard')),
  };

  function nameShared(id: string): string {
    const { name = null, row = 0, index = 0 } = positions.get(id) ?? {};
    return name ?? t('problems.button', { row, index });
  }
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
function useKeptFocus(problems: readonly Problem[]) {
  const ref = useRef<HTMLElement>(null);
  const line = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the list is another one.
  useLayoutEffect(() => {
    if (line.current === null) return;
    const lines = ref.current?.querySelectorAll<HTMLElement>('li') ?? [];
    const next = lines[Math.min(line.current, lines.length - 1)];
    line.current = null;
    (
      next?.querySelector<HTMLElement>('button:not([data-problem], [tabindex="-1"], fieldset button)') ??
      next?.querySelector<HTMLElement>('button') ??
      ref.current
    )?.focus();
  }, [problems]);
  return {
    ref,
    leaveTo: (next: number) => {
      line.current = next;
    },
  };
}
