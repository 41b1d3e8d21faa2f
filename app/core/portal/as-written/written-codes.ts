import type { Finding, IssueParams, Path, Severity } from '../../json/issue.ts';
import type { Outcome } from '../validator/store-answer.ts';

/** What a portal makes of a request as it is written. */
export interface AnswerParams {
  /**
   * The code of an error, or what becomes of the keyboard (`partial`: stored without some of its buttons); null when all there is to
   * say is that the portal does not see it.
   */
  readonly answer: Outcome | 'partial' | (string & {}) | null;
  /** The method, where it is a guess; null where the text names it. */
  readonly guess: string | null;
}

interface MethodParams extends AnswerParams {
  readonly method: string;
}

/** Where a bot is named. */
export type BotPlace = 'beside' | 'inside';

/** What is told of a request as it is written. Names inside of `fields` are written `fields.message`. */
export interface WrittenIssues {
  /** Parameters of the keyboard stand where all parameters should. */
  'written-alone': MethodParams;
  'written-bot-inside': MethodParams & { readonly isMoved: boolean; readonly isHarmless: boolean };
  'written-bot-outside': MethodParams & { readonly isAdded: boolean };
  /** `reads`: which of the two the method takes; `taken`: which of them the design has. */
  'written-two-bots': {
    readonly method: string;
    /** Under which one is named beside the keyboard. */
    readonly name: string;
    readonly reads: BotPlace;
    readonly taken: BotPlace;
  };
  /** `left`: those that stay where they are. */
  'written-inside-fields': MethodParams & { readonly names: readonly string[]; readonly left: readonly string[] };
  'written-beside-fields': MethodParams & { readonly names: readonly string[]; readonly left: readonly string[] };
  /** Each as `BOT_ID → botId`. */
  'written-other-names': MethodParams & { readonly renamed: readonly string[]; readonly left: readonly string[] };
  /** Nothing else changes by it. */
  'written-renamed': { readonly renamed: readonly string[] };
  'written-lower-case': AnswerParams & { readonly names: readonly string[]; readonly renamed: readonly string[] };
  'written-misspelt': { readonly name: string; readonly meant: string; readonly method: string };
  /** The portal takes `name` in place of `meant`; the design has the latter alone. */
  'written-alias': { readonly name: string; readonly meant: string };
  'written-no-use': { readonly names: readonly string[]; readonly method: string };
  /** `reads`, `taken`: the name under which the portal and the design look; null for none. */
  'written-doubled': {
    readonly names: readonly string[];
    readonly reads: string | null;
    readonly taken: string | null;
  };
  'written-text': MethodParams;
  'written-lost': { readonly name: string };
}

declare module '../../json/issue.ts' {
  interface IssueParams extends WrittenIssues {}
}

/** One thing to tell of a request as it is written; the path leads through its parameters. */
export type WrittenRemark = Finding & { readonly severity: Severity; readonly path: Path };

/** A remark from its parts. */
export function writtenRemark<Code extends keyof IssueParams>(
  code: Code,
  severity: Severity,
  params: IssueParams[Code],
  path: Path,
): WrittenRemark {
  return { code, severity, params, path } as WrittenRemark;
}
