import type { Issue } from '../../json/issue.ts';
import type { Design } from '../../keyboard/design.ts';
import { MASK } from '../../request/mask-secrets.ts';
import { writeRequest } from '../../request/write-request.ts';
import type { KeyboardReport, ReportFinding, TextReport } from '../report-text.ts';
import { isEqual } from './changes.ts';
import { isEditable } from './edit-places.ts';
import { applyEdits, type Edit } from './edits.ts';
import { planDesign } from './plan-design.ts';
import { isWrittenCode, planWritten } from './plan-written.ts';

/** One finding to be fixed, in the keyboard that it was found in. */
export interface Task {
  readonly keyboard: KeyboardReport;
  readonly finding: ReportFinding;
  /** Whether it is about the request as it is written: its design is right already. */
  readonly isWritten: boolean;
  /** Tells it from the others, in the next reading too as far as possible. */
  readonly key: string;
}

/** Whether a fix is known for such a finding; that the text can follow is seen when it is tried. */
export function canFix({ code, fix, severity }: Pick<Issue, 'code' | 'fix' | 'severity'>): boolean {
  // Another method is another program around the request: that is no fix but a conversion.
  return fix === undefined ? severity !== 'info' && isWrittenCode(code) : code !== 'deprecated-method';
}

/** Everything of a text that a fix is known for. */
export function listFixTasks(
  report: TextReport,
  { only }: { readonly only?: readonly string[] | undefined },
): readonly Task[] {
  return inOrder(report).flatMap((keyboard, index) => {
    if (!isEditable(keyboard.found.kind)) return [];
    return keyboard.findings.flatMap((finding): Task[] => {
      const { code, fix, params, path, place } = finding.issue;
      if ((only !== undefined && !only.includes(code)) || !canFix(finding.issue)) return [];
      const isWritten = fix === undefined;
      const key = JSON.stringify([index, code, params, path.length > 0 ? path : place]);
      return [{ keyboard, finding, isWritten, key }];
    });
  });
}

/** The keyboards as they stand in the text: which is the likeliest may change with a fix. */
function inOrder({ keyboards }: TextReport): readonly KeyboardReport[] {
  return keyboards.toSorted((a, b) => {
    const [one, other] = [a.found.place, b.found.place];
    return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
  });
}

/** A text with tasks done, and what its keyboards should say then; those that are not named stay. */
export interface MadeTasks {
  readonly text: string;
  readonly wanted: ReadonlyMap<KeyboardReport, Design>;
}

/** The text with all these tasks done; null where it cannot follow, or nothing would change. */
export function makeTasks(text: string, tasks: readonly Task[]): MadeTasks | null {
  const wanted = new Map<KeyboardReport, Design>();
  const edits: Edit[] = [];
  const isWritten = tasks.some((task) => task.isWritten);
  for (const { keyboard, finding } of tasks) {
    const before = wanted.get(keyboard) ?? keyboard.design;
    if (!isWritten) wanted.set(keyboard, finding.issue.fix?.apply(before) ?? before);
    else {
      const plan = planWritten(text, keyboard, finding.issue);
      if (plan === null) return null;
      edits.push(...plan.edits);
      if (plan.design !== null) wanted.set(keyboard, plan.design);
    }
  }
  for (const [keyboard, design] of isWritten ? [] : wanted) {
    const plan = planDesign(text, keyboard, design);
    if (plan === null) return null;
    edits.push(...plan);
  }
  // What the reader has cut out of a text must not get into it.
  const more = edits.map((edit) => countMasks(edit.text) - countMasks(text.slice(edit.from, edit.to)));
  // What is moved word for word may hold one that the text had before.
  const isCut = isWritten ? more.reduce((sum, one) => sum + one, 0) > 0 : more.some((one) => one > 0);
  const next = edits.length === 0 || isCut ? null : applyEdits(text, edits);
  return next === null || next === text ? null : { text: next, wanted };
}

function countMasks(text: string): number {
  return text.split(MASK).length;
}

/** Whether a text that was made says what was wanted: these findings are gone, no error came, and nothing else was changed. */
export function isProven(before: TextReport, tasks: readonly Task[], made: MadeTasks, after: TextReport): boolean {
  const [old, now] = [inOrder(before), inOrder(after)];
  return (
    old.length === now.length &&
    old.every((keyboard, i) => {
      const next = now[i];
      if (next === undefined) return false;
      const own = tasks.filter((task) => task.keyboard === keyboard);
      const wanted = writeRequest(made.wanted.get(keyboard) ?? keyboard.design);
      const request = writeRequest(next.design);
      return (
        isBetter(keyboard, own, next) && wanted.method === request.method && isEqual(wanted.params, request.params)
      );
    })
  );
}

function isBetter(before: KeyboardReport, tasks: readonly Task[], after: KeyboardReport): boolean {
  const old = countCodes(before.findings);
  for (const { finding } of tasks) old.set(finding.issue.code, (old.get(finding.issue.code) ?? 0) - 1);
  const told = new Set(tasks.map(({ finding }) => finding.issue.code));
  return [...countCodes(after.findings)].every(([code, count]) => {
    const isError = after.findings.some(({ issue }) => issue.code === code && issue.severity === 'error');
    return count <= (old.get(code) ?? 0) || !(isError || told.has(code as ReportFinding['issue']['code']));
  });
}

function countCodes(findings: readonly ReportFinding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { issue } of findings) counts.set(issue.code, (counts.get(issue.code) ?? 0) + 1);
  return counts;
}
