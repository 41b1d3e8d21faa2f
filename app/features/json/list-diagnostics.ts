import { type Diagnostic, forEachDiagnostic } from '@codemirror/lint';
import type { EditorState, Text } from '@codemirror/state';
import type { Issue } from '../../core/json/issue.ts';
import type { JsonScope } from '../../core/request/write-request.ts';
import { rulesPage } from '../../i18n/rules-page.ts';
import { editorStore } from '../../store/editor-store.ts';
import { fixCommand } from '../../store/issues.ts';
import { drawLink } from './hover-key.ts';
import type { JsonText } from './json-texts.ts';
import type { I18n } from './list-keys.ts';
import { type LocatedIssue, locateIssues, scopePath } from './locate-issues.ts';

/** A mark in the text that knows its issue. */
export interface IssueMark extends Diagnostic {
  readonly issue: Issue;
  /** It keeps the text from being applied. */
  readonly isBlocking: boolean;
}

/** The marks of a text: the one error that keeps it from being applied, or else all that the rules say. */
export function listDiagnostics(
  doc: Text,
  { text, error, notes, base }: JsonText,
  scope: JsonScope,
  issues: readonly Issue[],
  i18n: I18n,
): readonly IssueMark[] {
  if (error) return [{ ...markOf(placed(error, locatePlace(doc, error)), i18n), isBlocking: true }];
  const ruled = locateIssues(text, issues, scopePath(scope, base.method));
  const noted = notes.flatMap((note) =>
    note.place ? [placed(note, locatePlace(doc, note))] : locateIssues(text, [note]),
  );
  return [...noted, ...ruled].map((found) => markOf(found, i18n)).toSorted((a, b) => a.from - b.from);
}

/** Whether exactly these marks are in the text already: most changes make none and take none away. */
export function areShown(state: EditorState, marks: readonly IssueMark[]): boolean {
  const shown = new Set<string>();
  const issues = new Set<Issue>();
  forEachDiagnostic(state, (mark, from, to) => {
    shown.add(`${from} ${to}`);
    issues.add((mark as IssueMark).issue);
  });
  return (
    issues.size === marks.length &&
    marks.every(({ issue, from, to }) => issues.has(issue) && shown.has(`${from} ${to}`))
  );
}

function markOf({ issue, from, to }: LocatedIssue, i18n: I18n): IssueMark {
  return {
    issue,
    isBlocking: false,
    from,
    to,
    severity: issue.severity,
    message: i18n.say(issue),
    renderMessage: () => drawIssue(issue, i18n),
  };
}

function placed(issue: Issue, [from, to]: readonly [number, number]): LocatedIssue {
  return { issue, from, to };
}

function locatePlace(doc: Text, { place }: Issue): readonly [number, number] {
  const line = doc.line(Math.min(Math.max(place?.line ?? 1, 1), doc.lines));
  const from = Math.min(line.from + Math.max(place?.column ?? 1, 1) - 1, line.to);
  return [from, Math.min(from + 1, line.to)];
}

/** What floats over a mark: the sentence, the pages about it, and the way out. */
function drawIssue(issue: Issue, { t, say, language }: I18n): HTMLElement {
  const box = document.createElement('div');
  box.append(`${say(issue)} `);
  box.append(drawLink(rulesPage(language, issue.code), t('problems.about')), ' ');
  if (issue.page) box.append(drawLink(issue.page, t('json.docs')));
  if (issue.fix) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = say(issue.fix.label);
    button.className = 'cm-fix';
    button.onclick = () => fixCommand(editorStore, [issue]);
    box.append(button);
  }
  return box;
}
