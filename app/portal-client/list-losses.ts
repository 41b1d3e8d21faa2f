import { type Issue, wordsKey } from '../core/json/issue.ts';
import type { KeyboardDocument } from '../core/keyboard/document.ts';
import { findButton } from '../core/keyboard/find-button.ts';
import { nameButton } from '../core/keyboard/name-button.ts';

/** One reason, and the buttons it is about: their texts, or the place of one without a text. */
export interface Loss {
  readonly issue: Issue;
  readonly buttons: readonly (string | { readonly row: number; readonly index: number })[];
}

/** The errors, those of equal words as one. Rows and places are counted from 1. */
export function listLosses(errors: readonly Issue[], keyboard: KeyboardDocument): readonly Loss[] {
  const losses = new Map<string, { issue: Issue; buttons: Loss['buttons'][number][] }>();
  for (const issue of errors) {
    const loss = losses.get(wordsKey(issue)) ?? { issue, buttons: [] };
    losses.set(wordsKey(issue), loss);
    const found = issue.target?.kind === 'button' ? findButton(keyboard, issue.target.id) : null;
    if (found) loss.buttons.push(nameButton(found.button) ?? { row: found.row + 1, index: found.index + 1 });
  }
  return [...losses.values()];
}
