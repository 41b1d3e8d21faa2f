import type { Issue } from '../issue.ts';
import { expressionIssues, tooDeepIssue } from './expression-issues.ts';
import type { Language } from './language.ts';
import { makeScene } from './make-scene.ts';
import type { Piece } from './pieces.ts';
import { makePlainer } from './plain-value.ts';
import { readFragment } from './read-fragment.ts';
import type { Found, Reader } from './reading.ts';
import type { Draft, Scene } from './scene.ts';
import { unwrapRequest } from './unwrap-request.ts';
import { boxOf } from './values.ts';

/**
 * Makes the reader of a programming language. Names that stand for a list or map are followed, also through the steps that
 * build it; every other expression becomes `{{source}}` with an issue. Torn and damaged text is read as far as it goes.
 */
export function makeReader(language: Language): Reader {
  return (text) => {
    const { scene, stopped } = makeScene(text, language);
    readFragment(scene);
    return { ...writeFound(scene), stopped };
  };
}

function writeFound(scene: Scene): { found: Found[]; issues: Issue[] } {
  const { text } = scene;
  const pieces = new Map<number, Piece>();
  const tell = (piece: Piece) => pieces.set(piece.from, piece);
  const tooDeep = (at: number) => {
    scene.deep ??= at;
  };
  let at = 0;
  const budget = text.length + 10_000;
  const { plain } = makePlainer(budget, tell, () => tooDeep(at));
  const kept = scene.drafts.filter(isOutermost);
  const found = (kept.length > 0 ? kept : scene.drafts).flatMap((draft) => {
    at = draft.from;
    const requests = unwrapRequest(plain(draft.box), draft.method);
    return requests.map((request): Found => ({ ...request, name: draft.name, from: draft.from, to: draft.to }));
  });
  const issues = expressionIssues(text, [...pieces.values()]);
  return { found, issues: scene.deep === null ? issues : [...issues, tooDeepIssue(text, scene.deep)] };
}

/** Not in another value, and more than single fields set on an unknown name. */
function isOutermost({ inlined, method, implicit, box }: Draft): boolean {
  if (inlined) return method !== null;
  return !implicit || [...box.entries.values()].some((entry) => boxOf(entry) !== null) || box.entries.has('TEXT');
}
