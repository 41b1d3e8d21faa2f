import type { IssueParams, Severity } from '../../json/issue.ts';

/** What is known of a code before it is found anywhere. */
export interface FindingFacts {
  /** How bad it can be, the worst first: a portal may take a thing in one place and not in another. */
  readonly as: readonly [Severity, ...Severity[]];
  /** Some of them can be fixed. */
  readonly fix?: true;
  /** The page of the documentation that it rests on, or one of them. */
  readonly page?: string;
}

/** The same of several codes. */
export type FindingTable = Readonly<Partial<Record<keyof IssueParams, FindingFacts>>>;
