import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Issue, Path } from '../../core/json/issue.ts';
import { type JsonNode, parseJsonTree } from '../../core/json/parse-json-tree.ts';
import { findMethod } from '../../core/request/methods.ts';
import type { JsonScope } from '../../core/request/write-request.ts';
import { editorStore } from '../../store/editor-store.ts';
import { fixCommand } from '../../store/issues.ts';
import { drawLink } from './hover-key.ts';
import type { JsonText } from './json-texts.ts';
import type { I18n } from './list-keys.ts';

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
  if (error) return [{ ...markOf(error, locatePlace(doc, error), i18n), isBlocking: true }];
  const around: Path = scope === 'keyboard' ? findMethod(base.method).paths.keyboard : [];
  const root = parseJsonTree(text);
  const find = (path: Path) => (root ? locateNearest(root, path) : null);
  const ruled = issues.flatMap((issue) => {
    const inside = around.every((step, i) => issue.path[i] === step);
    const range = inside ? find(issue.path.slice(around.length)) : null;
    return range ? [markOf(issue, range, i18n)] : [];
  });
  const noted = notes.flatMap((note) => {
    const range = note.place ? locatePlace(doc, note) : find(note.path);
    return range ? [markOf(note, range, i18n)] : [];
  });
  return [...noted, ...ruled].toSorted((a, b) => a.from - b.from);
}

function markOf(issue: Issue, [from, to]: readonly [number, number], i18n: I18n): IssueMark {
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

/** The place of the value, or of the nearest thing around it where it is missing. Of a list or object only its bracket. */
function locateNearest(root: JsonNode, path: Path): readonly [number, number] {
  let node = root;
  for (const step of path) {
    const key = Array.isArray(node.value) ? null : String(step);
    const part = key === null ? node.parts?.[Number(step)] : node.parts?.findLast((one) => one.key === key);
    if (!part) break;
    node = part.node;
  }
  return [node.from, node.parts ? node.from + 1 : node.to];
}

function locatePlace(doc: Text, { place }: Issue): readonly [number, number] {
  const line = doc.line(Math.min(Math.max(place?.line ?? 1, 1), doc.lines));
  const from = Math.min(line.from + Math.max(place?.column ?? 1, 1) - 1, line.to);
  return [from, Math.min(from + 1, line.to)];
}

/** What floats over a mark: the sentence, the page it rests on, and the way out. */
function drawIssue(issue: Issue, { t, say }: I18n): HTMLElement {
  const box = document.createElement('div');
  box.append(`${say(issue)} `);
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
