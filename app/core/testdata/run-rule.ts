import type { Issue } from '../json/issue.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { type Design, type MethodName, newDesign } from '../keyboard/design.ts';
import { readKeyboard } from '../request/read-keyboard.ts';
import { makeCheck } from '../rules/check-design.ts';
import type { Rule } from '../rules/kit/rule.ts';

/** A message whose keyboard is read from this value. */
export function designOf(keyboard: Json, method: MethodName = 'im.message.add'): Design {
  return { ...newDesign('Hi'), dialogId: 'chat1', method, keyboard: readKeyboard(keyboard).document };
}

/** A keyboard of bot 7 with these buttons, each with a text unless it has one of its own. */
export function botKeyboard(...buttons: readonly JsonObject[]): Json {
  return { BOT_ID: 7, BUTTONS: buttons.map((fields) => ({ TEXT: 'Go', ...fields })) };
}

/** The issues that one rule has of a design. */
export function runRule(rule: Rule, design: Design): readonly Issue[] {
  return rule(makeCheck(design));
}

/** What rules say of one button of bot 7, each issue as `severity code FIELD`. */
export function found(rules: Rule | readonly Rule[], fields: JsonObject): string[] {
  const design = designOf(botKeyboard(fields));
  return [rules].flat().flatMap((rule) => runRule(rule, design).map(show));
}

/** The fields of the button after the fix of the rule's first issue; undefined when it offers none. */
export function fixed(rule: Rule, fields: JsonObject): JsonObject | undefined {
  const design = designOf(botKeyboard(fields));
  const after = runRule(rule, design)[0]?.fix?.apply(design);
  const { TEXT, ...rest } = after?.keyboard.rows[0]?.buttons[0]?.fields ?? {};
  if (after === undefined) return undefined;
  return Object.hasOwn(fields, 'TEXT') && TEXT !== undefined ? { TEXT, ...rest } : rest;
}

/** An issue as `severity code FIELD`. */
export function show({ severity, code, target }: Issue): string {
  return [severity, code, target?.kind === 'button' ? target.field : undefined].filter(Boolean).join(' ');
}
