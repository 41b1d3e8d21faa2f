import type { Issue, Path } from '../../core/json/issue.ts';
import { type JsonNode, parseJsonTree } from '../../core/json/parse-json-tree.ts';
import type { MethodName } from '../../core/keyboard/design.ts';
import { findMethod } from '../../core/request/methods.ts';
import type { JsonScope } from '../../core/request/write-request.ts';

/** An issue and where it is marked: offsets of the text. */
export interface LocatedIssue {
  readonly issue: Issue;
  readonly from: number;
  readonly to: number;
}

/**
 * Where the issues stand in a text, by their paths. Of those of a request that is what the text of this scope holds: the keyboard
 * alone lies at the path `around` of it.
 */
export function locateIssues(text: string, issues: readonly Issue[], around: Path = []): readonly LocatedIssue[] {
  const root = issues.length === 0 ? null : parseJsonTree(text);
  if (root === null) return [];
  return issues.flatMap((issue) => {
    if (!around.every((step, i) => issue.path[i] === step)) return [];
    const [from, to] = locateNearest(root, issue.path.slice(around.length));
    return [{ issue, from, to }];
  });
}

/** The way through a request to what the text of a scope holds. */
export function scopePath(scope: JsonScope, method: MethodName): Path {
  return scope === 'keyboard' ? findMethod(method).paths.keyboard : [];
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
