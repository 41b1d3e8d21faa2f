/** The environment variables that a piece of code reads, in the order in which they are met. */
export function listVariables(code: string): readonly string[] {
  return [...new Set(code.match(/\bB24_[A-Z][A-Z_]*\b/g))];
}
