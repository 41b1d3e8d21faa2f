import { type Design, type MethodName, noteLanguage, reportText } from '../../../app/core/index.ts';
import { tellWhyNone } from '../../take-keyboard.ts';
import { ToolError } from './tool.ts';

interface Wanted {
  readonly text: string;
  readonly method?: MethodName | undefined;
  /** Counted from 1. */
  readonly keyboard: number;
}

/** The design that one keyboard of a text opens as. Throws a `ToolError` when there is none. */
export function takeDesign({ text, method, keyboard }: Wanted): Design {
  const { keyboards, findings } = reportText(text, { method });
  const report = keyboards[keyboard - 1];
  if (report !== undefined) return noteLanguage(report.design, report.found);
  if (keyboards.length > 0)
    throw new ToolError(`keyboard: there is no number ${keyboard}, the text holds ${keyboards.length}.`);
  throw new ToolError(`The text holds no keyboard.${tellWhyNone(findings)}`);
}
