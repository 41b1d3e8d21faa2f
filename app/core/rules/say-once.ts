import type { Issue } from '../json/issue.ts';

type Code = Issue['code'];

/** What a reader says in its own words, so that the rule is not asked. */
const READERS_WORD: Readonly<Partial<Record<Code, readonly Code[]>>> = {
  'buttons-key': ['pasted-buttons-key'],
  'dropped-key': ['loose-fields'],
  'empty-keyboard': ['clears-keyboard', 'pasted-empty-keyboard'],
  'keyboard-removed': ['clears-keyboard'],
  'no-buttons': ['pasted-no-buttons'],
  'not-json': ['pasted-no-buttons', 'keyboard-not-json'],
  'unknown-entry': ['unknown-entries', 'keyboard-expression', 'dynamic-expression'],
};
/** What the rules say entry by entry, and a reader of the whole. */
const RULES_WORD: Readonly<Partial<Record<Code, readonly Code[]>>> = {
  'read-not-a-button': ['not-a-button'],
  'nested-rows': ['nested-row'],
};

/** What readers and rules say of one keyboard, those of the readers first, without what one of them says better. */
export function sayOnce(readers: readonly Issue[], rules: readonly Issue[]): readonly Issue[] {
  return [...without(readers, RULES_WORD, rules), ...without(rules, READERS_WORD, readers)];
}

function without(issues: readonly Issue[], words: typeof READERS_WORD, said: readonly Issue[]): readonly Issue[] {
  const codes = new Set(said.map(({ code }) => code));
  return issues.filter(({ code }) => words[code]?.some((other) => codes.has(other)) !== true);
}
