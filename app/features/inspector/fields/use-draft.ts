import { useReducer } from 'react';
import { type Json, sameJson } from '../../../core/json/json.ts';

interface Draft {
  readonly text: string;
  /** What the text stood for; the draft holds as long as the design has this very value. */
  readonly value: Json | undefined;
}

/** They outlive the fields they were typed in: a half-written value is still there when the button is selected again. */
const drafts = new Map<string, Draft>();

/** The text a person typed where it is not the text of the value: spaces, a number's zeros, JSON that is not done. */
export function useDraft(key: string, value: Json | undefined) {
  const [, render] = useReducer((count: number) => count + 1, 0);
  const draft = drafts.get(key);
  return {
    text: draft && same(draft.value, value) ? draft.text : null,
    keep: (text: string, meant: Json | undefined) => {
      drafts.set(key, { text, value: meant });
      render();
    },
    drop: () => {
      if (drafts.delete(key)) render();
    },
  };
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  return a === undefined || b === undefined ? a === b : sameJson(a, b);
}
