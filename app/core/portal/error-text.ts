/**
 * What to say about one error of a portal: title and advice in both languages.
 * A row with `method` or `description` holds only when those match too; the first matching row wins, so narrow rows stand first.
 */
export interface ErrorText {
  /** Upper case; compare after upper-casing. */
  readonly codes: readonly string[];
  readonly method?: RegExp;
  readonly description?: RegExp;
  readonly en: readonly [title: string, advice: string];
  readonly ru: readonly [title: string, advice: string];
}
