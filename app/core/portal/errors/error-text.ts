/**
 * One error of a portal. A row with `method` or `description` holds only when those match too; the first matching row wins,
 * so narrow rows stand first.
 */
export interface ErrorRow {
  /** What it is called among the words for it. */
  readonly name: string;
  /** Upper case; compare after upper-casing. */
  readonly codes: readonly string[];
  readonly method?: RegExp;
  readonly description?: RegExp;
}
