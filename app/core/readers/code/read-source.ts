import type { Candidate, Reader, Reading } from '../text/reading.ts';
import { expressionRemarks, tooDeepRemark } from './expression-issues.ts';
import type { Language } from './language.ts';
import { makeScope } from './make-scene.ts';
import type { Expression } from './pieces.ts';
import { makePlainer } from './plain-value.ts';
import { readFragment } from './read-fragment.ts';
import type { GrowingCandidate, Scope } from './scene.ts';
import { unwrapRequest } from './unwrap-request.ts';
import { collectionOf } from './values.ts';

/**
 * Makes the reader of a programming language. Names that stand for a list or map are followed, also through the steps that
 * build it; every other expression becomes `{{source}}` with an issue. Torn and damaged text is read as far as it goes.
 */
export function makeReader(language: Language): Reader {
  return (text) => {
    const { scope, stopped } = makeScope(text, language);
    readFragment(scope);
    return { ...writeReading(scope), stopped };
  };
}

function writeReading(scope: Scope): Pick<Reading, 'candidates' | 'remarks'> {
  const { text } = scope;
  const pieces = new Map<number, Expression>();
  const tell = (piece: Expression) => pieces.set(piece.from, piece);
  const tooDeep = (at: number) => {
    scope.deep ??= at;
  };
  let at = 0;
  const budget = text.length + 10_000;
  const { plain } = makePlainer(budget, tell, () => tooDeep(at));
  const kept = scope.candidates.filter(isOutermost);
  const candidates = (kept.length > 0 ? kept : scope.candidates).flatMap(({ collection, method, name, from, to }) => {
    at = from;
    const requests = unwrapRequest(plain(collection), method);
    return requests.map((request): Candidate => ({ kind: scope.language.kind, ...request, name, from, to }));
  });
  const remarks = expressionRemarks([...pieces.values()]);
  return { candidates, remarks: scope.deep === null ? remarks : [...remarks, tooDeepRemark(scope.deep)] };
}

/** Not in another value, and more than single fields set on an unknown name. */
function isOutermost({ inlined, method, implicit, collection }: GrowingCandidate): boolean {
  if (inlined) return method !== null;
  return (
    !implicit ||
    [...collection.entries.values()].some((entry) => collectionOf(entry) !== null) ||
    collection.entries.has('TEXT')
  );
}
