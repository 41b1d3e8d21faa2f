import type { Parts } from './pieces.ts';
import type { Lexis, Token } from './tokens.ts';

/**
 * What a bracket holds. `array` is a list or a map by its keys, as in PHP; `keywords` are `name=value` pairs; `braces` are a
 * map with pairs in them and a list without.
 */
export type Form = 'list' | 'map' | 'array' | 'keywords' | 'braces';

/** A literal of several values: the index of its opening bracket and what that holds. */
export interface LiteralContainer {
  readonly open: number;
  readonly form: Form;
}

/** What the shared walker has to know of a language. */
export interface SourceLanguage {
  readonly kind: 'php' | 'javascript' | 'python' | 'go';
  readonly lexis: Lexis;
  /** The tokens that can be a part of a value. */
  readonly valueTokens?: (text: string, tokens: readonly Token[]) => readonly Token[];
  /** Where the code begins: behind `<?php`. */
  readonly start: (text: string) => number;
  readonly constants: Readonly<Record<string, null | boolean | string>>;
  /** What stands between key and value. */
  readonly pair: ':' | '=>';
  /** Whether a word as a key is that text (JavaScript, Go) and not an expression. */
  readonly bareKeys: boolean;
  /** Whether a name before a colon has its type behind it; without this all do. */
  readonly isTyped?: (tokens: readonly Token[], at: number) => boolean;
  readonly concat: '+' | '.';
  /** What parts an object from its field. */
  readonly members: readonly string[];
  /** Operators that bind less than a concatenation. */
  readonly weak: RegExp;
  /** Whether a line feed can end a statement; `always`, whatever begins the next line. */
  readonly lineEnds: 'never' | 'maybe' | 'always';
  /** Functions that write a value as text. */
  readonly writers: RegExp;
  /** Functions that hand a value on as it is. */
  readonly wrappers: RegExp;
  /** What begins a function, which is no data. */
  readonly functions: RegExp;
  readonly decode: (literal: string, from: number) => Parts;
  /** The literal of several values whose first token has this index. Null when none begins there. */
  readonly container: (tokens: readonly Token[], at: number, inside: boolean) => LiteralContainer | null;
}
