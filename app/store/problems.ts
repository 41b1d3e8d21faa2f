import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Finding, type Issue, type Phrase, phrase, type Severity, wordsKey } from '../core/json/issue.ts';
import type { Design } from '../core/keyboard/design.ts';
import { deedsOf, doneStore } from './deeds.ts';
import { type EditorStore, editorStore } from './editor-store.ts';
import { issuePlace, selectIssues, UNCHECKED } from './issues.ts';
import { type SettledStore, settledStore } from './settled.ts';
import { type Deeds, findLeft, isAboutBot, isToDo, listExamples, waitsForBot } from './to-do.ts';

/** How an issue is shown: as bad as the rules say, or as something that nobody has come to yet. */
export type Standing = Severity | 'todo';

/** The worst first, for sorting and for marks; what is merely worth knowing gets no mark. */
export const STANDINGS = ['error', 'warning', 'todo', 'info'] as const satisfies readonly Standing[];

/** One cause with all that comes of it: one line in the list, one fix. */
export interface Problem {
  /** Stays the same while others come and go. */
  readonly key: string;
  readonly standing: Standing;
  /** What it says. */
  readonly said: Finding | Phrase;
  /** The one that leads to the field. */
  readonly lead: Issue;
  /** What else follows from the same cause. */
  readonly also: readonly Issue[];
  readonly issues: readonly Issue[];
}

/** An issue of one place, with the problem that it is a part of. */
export interface PlacedProblem {
  readonly issue: Issue;
  readonly problem: Problem;
}

interface Problems {
  /** The design that they are of. */
  readonly design: Design;
  /** Before the rules are there nobody knows, and nothing is said. */
  readonly isChecked: boolean;
  readonly problems: readonly Problem[];
  /** By the thing on the page (see `issuePlace`), the worst first. */
  readonly places: ReadonlyMap<string, readonly PlacedProblem[]>;
  /** One by one as the rules found them; what is still to do is no worse than a note. */
  readonly issues: readonly Issue[];
  /** Commands are without a bot, and nobody has come to that yet. */
  readonly waitsForBot: boolean;
}

/** Of all that speaks of one bot, the first of these says it best. Above the store, which may be judged as soon as it is made. */
const BOT_SPEAKERS = ['wrong-bot', 'command-without-bot', 'missing-bot'] as const;

export type ProblemStore = StoreApi<Problems>;

/** The problems of the page as they are shown. They follow what is settled. */
export function createProblemStore(store: EditorStore, settled: SettledStore): ProblemStore {
  const problems = createStore<Problems>(() => judgeNow(store, settled));
  settled.subscribe((now, before) => {
    if (now.checked !== before.checked) problems.setState(judgeNow(store, settled));
    else if (now.design !== before.design) problems.setState({ waitsForBot: waitsForBot(deedsOf(store)) });
  });
  // Whoever leaves a field has done with it: what is empty in it is judged then.
  store.subscribe(({ history }, before) => {
    const isLeft = history.mergeKey !== before.history.mergeKey && history.present === before.history.present;
    if (!isLeft) return;
    const field = findLeft(before.history);
    if (field) {
      const { keyboard } = store.getState();
      const { used, left } = deedsOf(store);
      doneStore.setState({ keyboard, used, left: [...left, field] });
    }
    const isBehind = history.present !== settled.getState().checked.design;
    if (!isBehind && problems.getState().problems.some(({ standing }) => standing === 'todo')) {
      problems.setState(judgeNow(store, settled));
    }
  });
  doneStore.subscribe(() => problems.setState(judgeNow(store, settled)));
  return problems;
}

/** The one that the page follows. */
export const problemStore = createProblemStore(editorStore, settledStore);

function judgeNow(store: EditorStore, settled: SettledStore): Problems {
  const { design, issues } = settled.getState().checked;
  const deeds = deedsOf(store);
  const problems = groupProblems(issues, deeds);
  const toDo = new Set(problems.flatMap((one) => (one.standing === 'todo' ? one.issues : [])));
  const shown = issues.map((issue) => (toDo.has(issue) ? { ...issue, severity: 'info' as const } : issue));
  const isChecked = issues !== UNCHECKED;
  return { design, isChecked, problems, issues: shown, places: placesOf(problems), waitsForBot: waitsForBot(deeds) };
}

/** How many problems the present design has, asked before the page has followed; what is still to do is none. */
export function countNow(store: EditorStore): number {
  return groupProblems(selectIssues(store.getState()), deedsOf(store)).filter(({ standing }) => standing !== 'todo')
    .length;
}

const NOTHING: readonly PlacedProblem[] = [];

/** The problems of one place, the worst first. */
export function problemsAt({ places }: Pick<Problems, 'places'>, place: string): readonly PlacedProblem[] {
  return places.get(place) ?? NOTHING;
}

/** What is worth a mark at a place: the worst of it. Examples are none: every new button comes with one. */
export function worstAt(problems: Pick<Problems, 'places'>, place: string): PlacedProblem | undefined {
  return problemsAt(problems, place).find(
    ({ issue, problem }) => problem.standing !== 'info' && issue.code !== 'example-value',
  );
}

/** How many problems are more than notes, and whether one is an error: what a count tells. */
export function countSerious(problems: readonly Problem[]): { readonly count: number; readonly worst: Standing } {
  const serious = problems.filter(({ standing }) => standing === 'error' || standing === 'warning');
  return { count: serious.length, worst: serious.some(({ standing }) => standing === 'error') ? 'error' : 'warning' };
}

/** The issues by their causes, in the order of the first of each, and the examples last. */
function groupProblems(issues: readonly Issue[], deeds: Deeds): readonly Problem[] {
  const { keyboard } = deeds.history.present;
  const lost = new Set(issues.flatMap((issue) => (issue.code === 'command-no-bot' ? [issuePlace(issue.target)] : [])));
  const buttons = keyboard.rows.flatMap((row) => row.buttons);
  const isAllLost = buttons.every(({ id }) => lost.has(`button ${id}`));
  const typed = issues.some((issue) => issue.severity === 'error' && isToDo(issue, deeds));
  const groups = new Map<string, { readonly isToDo: boolean; readonly issues: Issue[] }>();
  for (const issue of [...issues, ...listExamples(deeds.history).map(exampleIssue)]) {
    const isOfAll = issue.code === 'refused-keyboard';
    const toDo = isToDo(issue, deeds) || (isOfAll && typed && (isAllLost || buttons.length === 1));
    const isBot = isAboutBot(issue) || (isOfAll && isAllLost && lost.size > 0);
    const key = isBot ? 'bot' : `${causeOf(issue)} ${toDo}`;
    const group = groups.get(key);
    if (group) group.issues.push(issue);
    else groups.set(key, { isToDo: toDo, issues: [issue] });
  }
  return [...groups].map(([key, group]) => {
    const judged = group.issues.filter((issue) => !isToDo(issue, deeds) && issue.code !== 'refused-keyboard');
    const toDo = group.isToDo && judged.length === 0;
    return key === 'bot' ? botProblem(group.issues, judged.length === 0) : plainProblem(key, group.issues, toDo);
  });
}

function exampleIssue({ id, field }: { readonly id: string; readonly field: string }): Issue {
  return { code: 'example-value', severity: 'info', params: {}, path: [], target: { kind: 'button', id, field } };
}

/** Buttons that say the same and are fixed alike share a cause; everything else is one by itself. */
function causeOf(issue: Issue): string {
  const { code, target, severity, fix } = issue;
  if (code === 'example-value') return code;
  if (target?.kind !== 'button')
    return `${code} ${issuePlace(target)} ${target && 'field' in target ? target.field : ''}`;
  return [wordsKey(issue), severity, target.field, fix && wordsKey(fix.label)].join(' ');
}

function plainProblem(key: string, issues: readonly Issue[], toDo: boolean): Problem {
  const lead = issues[0] as Issue;
  const said = toDo && lead.code === 'empty-keyboard' ? phrase('keyboard-to-do', {}) : lead;
  return { key, standing: toDo ? 'todo' : lead.severity, said, lead, also: [], issues };
}

/** The bot is asked for in one place; what its absence does to buttons and request follows. */
function botProblem(issues: readonly Issue[], toDo: boolean): Problem {
  const lead =
    BOT_SPEAKERS.map((code) => issues.find((issue) => issue.code === code)).find(Boolean) ?? (issues[0] as Issue);
  const worst = issues.some(({ severity }) => severity === 'error') ? 'error' : lead.severity;
  const count = issues.filter(({ code }) => code === 'command-no-bot').length;
  return {
    key: 'bot',
    standing: toDo ? 'todo' : worst,
    said: toDo && count > 0 ? phrase('bot-to-do', { count }) : lead,
    lead,
    also: toDo ? [] : issues.filter((issue) => issue !== lead && issue.code !== 'command-no-bot'),
    issues,
  };
}

function placesOf(problems: readonly Problem[]): ReadonlyMap<string, readonly PlacedProblem[]> {
  const places = new Map<string, PlacedProblem[]>();
  for (const problem of [...problems].sort(byStanding)) {
    for (const issue of problem.issues) {
      const place = issuePlace(issue.target);
      const there = places.get(place);
      if (there) there.push({ issue, problem });
      else places.set(place, [{ issue, problem }]);
    }
  }
  return places;
}

/** Puts the worst first. */
export function byStanding(a: Pick<Problem, 'standing'>, b: Pick<Problem, 'standing'>): number {
  return STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing);
}
