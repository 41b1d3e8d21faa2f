import type { Language } from './language.ts';
import type { Piece } from './pieces.ts';
import type { Token } from './tokens.ts';
import { type Box, makeBox, type Value } from './values.ts';

/** An outermost value that was seen, while it may still grow. */
export interface Draft {
  readonly box: Box;
  readonly name: string | null;
  method: string | null;
  readonly from: number;
  to: number;
  /** Whether nothing but steps such as `$button['TEXT'] = ...` made it. */
  readonly implicit: boolean;
  /** Whether it was handed on as a text: `json_encode([...])`. */
  readonly written: boolean;
  /** Whether another value holds it. */
  inlined: boolean;
}

/** What an expression stands under: a key or variable, and the method of the call around it. */
export interface Context {
  readonly name: string | null;
  readonly method: string | null;
}

/** All that is known of a text while it is read. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly drafts: Draft[];
  /** What each name stands for at this place of the text. */
  readonly cells: Map<string, Draft>;
  /** Methods that texts assigned to a name spell. */
  readonly methods: Map<string, string>;
  /** The offset of the first value that lies too deep. */
  deep: number | null;
  /** `evaluate` and `visitSource`, which need each other. */
  readonly evaluate: (scene: Scene, from: number, to: number, depth: number, key: string | null) => Value | undefined;
  readonly visit: (scene: Scene, from: number, to: number, context: Context, depth: number) => void;
}

/** Nothing is known of what stands around. */
export const nowhere: Context = { name: null, method: null };

/** The source of the tokens from one index up to before another. */
export function sourceOf(scene: Scene, from: number, to: number): Piece {
  const start = scene.tokens[from]?.from ?? scene.text.length;
  return { source: scene.text.slice(start, scene.tokens[to - 1]?.to ?? start), from: start };
}

/** Notes an outermost value over these tokens; its box is empty yet. */
export function addDraft(
  scene: Scene,
  [from, to]: readonly [number, number],
  context: Context,
  more: Partial<Pick<Draft, 'implicit' | 'written' | 'box'>> = {},
): Draft {
  const { from: start, source } = sourceOf(scene, from, Math.min(to, scene.tokens.length));
  const rest = { implicit: false, written: false, inlined: false, box: makeBox('array'), ...more };
  const draft: Draft = { ...rest, ...context, from: start, to: start + source.length };
  scene.drafts.push(draft);
  return draft;
}
