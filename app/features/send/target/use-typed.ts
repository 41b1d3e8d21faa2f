import { useState } from 'react';

/**
 * What is being typed, as opposed to what was chosen and is shown by its name. It is the value at once, letter by letter, so that
 * what is sent is never another dialog than the one in the field. Null when nothing is being typed.
 */
export function useTyped(value: string, onValue: (value: string) => void) {
  const [text, setText] = useState<string | null>(null);
  return {
    // The value can change from outside as well, by undo for one.
    typed: text === value ? text : null,
    type: (next: string) => {
      setText(next);
      onValue(next);
    },
    settle: () => setText(null),
  };
}
