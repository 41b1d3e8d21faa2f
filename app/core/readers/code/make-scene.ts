import { evaluate } from './evaluate.ts';
import type { Language } from './language.ts';
import { matchBrackets } from './match-brackets.ts';
import type { Scope } from './scene.ts';
import { scanTokens } from './tokens.ts';
import { visitSource } from './visit-source.ts';

/** A text in tokens, of which nothing is known yet; `stopped` is the offset of the first bracket without a mate. */
export function makeScope(text: string, language: Language): { scope: Scope; stopped: number | null } {
  const scanned = scanTokens(text, language.lexis, language.start(text));
  const { tokens, stopped } = matchBrackets(scanned, text.length);
  const known = { candidates: [], cells: new Map(), methods: new Map(), deep: null };
  return { scope: { text, tokens, language, ...known, evaluate, visit: visitSource }, stopped };
}
