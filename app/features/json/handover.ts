import type { JsonScope } from '../../core/request/write-request.ts';

/** The text as a person left it in the light view. */
export interface LeftText {
  readonly scope: JsonScope;
  /** As it was before anything was typed. */
  readonly shown: string;
  readonly typed: string;
  readonly selection: readonly [anchor: number, head: number];
  /** The first line in sight: where it begins in the text, and how far its top is from the top of the view. */
  readonly top: readonly [offset: number, distance: number];
  readonly hasFocus: boolean;
}

let left: LeftText | null = null;

/** Leaves a text to whatever shows it next. */
export function leaveText(text: LeftText): void {
  left = text;
}

/** Takes over what was left of this scope, once. */
export function takeLeftText(scope: JsonScope): LeftText | null {
  if (left?.scope !== scope) return null;
  const taken = left;
  left = null;
  return taken;
}
