import { isJsonObject, type Json, type JsonObject } from '../../core/json.ts';
import type { KeyboardDocument } from '../../core/keyboard/document.ts';
import { listEntries } from '../../core/keyboard/list-entries.ts';
import type { DropReason } from '../../core/portal/store-answer.ts';
import { traceKeyboard } from '../../core/portal/trace-keyboard.ts';
import { TEST_METHOD } from './test-message.ts';

/** A button that the portal would leave out without a word. `text` is null when it has no caption to call it by. */
export interface Dropped {
  readonly reason: DropReason;
  readonly text: string | null;
  /** Counted from 1 among the buttons. */
  readonly number: number;
}

/** What the portal would do with the keyboard as a whole. `partly`: it is sent, but not all of it arrives. */
export interface Forecast {
  readonly verdict: 'whole' | 'partly' | 'refused' | 'too-large' | 'crash';
  readonly dropped: readonly Dropped[];
}

/** What a portal would make of the keyboard of these parameters: said before sending, since the portal says nothing. */
export function forecast(keyboard: KeyboardDocument, params: JsonObject): Forecast {
  const { answer, entries } = traceKeyboard(TEST_METHOD, params);
  const listed = listEntries(keyboard);
  const dropped: Dropped[] = [];
  let number = 0;
  for (const [i, entry] of listed.entries()) {
    if (entry.buttonId === null) continue;
    number += 1;
    const trace = entries.length === listed.length ? entries[i] : undefined;
    if (!trace || !('dropped' in trace)) continue;
    // Under a key such as `buttons` the portal looks at other entries than the editor shows.
    if (trace.dropped === 'not-an-object' && isJsonObject(entry.value)) continue;
    dropped.push({ reason: trace.dropped, text: captionOf(entry.value), number });
  }
  switch (answer.outcome) {
    case 'stored':
      return { verdict: dropped.length > 0 ? 'partly' : 'whole', dropped };
    case 'PARAM_KEYBOARD_ERROR':
      return { verdict: 'too-large', dropped: [] };
    case 'TYPE_ERROR':
      return { verdict: 'crash', dropped: dropped.filter(({ reason }) => reason === 'type-error') };
    default:
      return { verdict: 'refused', dropped };
  }
}

function captionOf(value: Json): string | null {
  const text = isJsonObject(value) ? value.TEXT : null;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}
