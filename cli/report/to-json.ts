import {
  canFix,
  type Json,
  type KeyboardReport,
  type ReportFinding,
  type Severity,
  type TextReport,
} from '../../app/core/index.ts';
import type { Say } from '../../app/i18n/en/words.ts';

/** One finding, as programs get it. */
export interface JsonFinding {
  readonly code: string;
  readonly severity: Severity;
  /** A JSON Pointer into the request as it was written; '' is the whole. */
  readonly pointer: string;
  /** Counted from 1, columns in UTF-16 units; null when nothing is known of the place. */
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  /** The page that explains it. */
  readonly page: string | null;
  readonly fixable: boolean;
}

/** One keyboard of a text, as programs get it. What is not in the text is null. */
export interface JsonKeyboard {
  readonly line: number | null;
  readonly column: number | null;
  readonly kind: string | null;
  readonly method: string | null;
  readonly botId: number | string | null;
  readonly dialogId: string | null;
  readonly messageId: number | string | null;
  readonly message: string | null;
  /** Opened to `{ BUTTONS: [...] }`, whatever form it was written in. */
  readonly keyboard: Json;
  readonly variables: readonly string[];
  readonly asWritten: { readonly outcome: string; readonly error: string | null } | null;
  readonly outcome: string;
  readonly buttons: readonly { readonly text: string; readonly action: string | null; readonly kept: string }[];
  readonly findings: readonly JsonFinding[];
}

/** What there is to say of one text, as programs get it. */
export interface JsonReport {
  /** Those of the text as a whole. */
  readonly findings: readonly JsonFinding[];
  readonly keyboards: readonly JsonKeyboard[];
}

/** The same of a file. */
export interface FileReport extends JsonReport {
  readonly file: string;
}

/** The only place where a report gets its form for programs; `say` gives the language of the messages. */
export function reportJson({ findings, keyboards }: TextReport, say: Say): JsonReport {
  return {
    findings: findings.map((one) => findingJson(one, say)),
    keyboards: keyboards.map((one) => keyboardJson(one, say)),
  };
}

function keyboardJson({ found, variables, outcome, buttons, findings }: KeyboardReport, say: Say): JsonKeyboard {
  return {
    line: found.place?.line ?? null,
    column: found.place?.column ?? null,
    kind: found.kind,
    method: found.method,
    botId: found.botId,
    dialogId: found.dialogId,
    messageId: found.messageId,
    message: found.message,
    keyboard: found.keyboard,
    variables,
    asWritten: found.asWritten && { outcome: found.asWritten.outcome, error: found.asWritten.error },
    outcome,
    buttons: buttons.map(({ text, action, kept }) => ({ text, action, kept })),
    findings: findings.map((one) => findingJson(one, say)),
  };
}

/** One finding; nobody else gives it another form. */
export function findingJson({ issue, pointer, place }: ReportFinding, say: Say): JsonFinding {
  return {
    code: issue.code,
    severity: issue.severity,
    pointer,
    line: place?.line ?? null,
    column: place?.column ?? null,
    message: say(issue),
    page: issue.page ?? null,
    fixable: canFix(issue),
  };
}
