import { say } from '../../testing/say.ts';
import type { Json } from '../json/json.ts';
import type { MethodName } from '../keyboard/design.ts';
import { writeKeyboard } from '../request/write-keyboard.ts';
import type { Rule } from '../rules/kit/rule.ts';
import { designOf, runRule, show } from './run-rule.ts';

/** What a rule says of a keyboard, each issue as `severity code place`: a row's id, a button's field, nothing for the whole. */
export function said(rule: Rule, keyboard: Json, method?: MethodName): string[] {
  return runRule(rule, designOf(keyboard, method)).map((issue) =>
    issue.target?.kind === 'row' ? `${show(issue)} ${issue.target.id}` : show(issue),
  );
}

/** What the first issue says in English. */
export function spoken(rule: Rule, keyboard: Json, method?: MethodName): string | undefined {
  const [issue] = runRule(rule, designOf(keyboard, method));
  return issue && say(issue).en;
}

/** The keyboard as it is written after the fixes of all the rule's issues; undefined when there are none. */
export function rewritten(rule: Rule, keyboard: Json, method?: MethodName): Json | undefined {
  const design = designOf(keyboard, method);
  const fixes = runRule(rule, design).flatMap(({ fix }) => fix ?? []);
  if (fixes.length === 0) return undefined;
  return writeKeyboard(fixes.reduce((now, fix) => fix.apply(now), design).keyboard);
}
