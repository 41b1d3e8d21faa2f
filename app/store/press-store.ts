import { createStore } from 'zustand/vanilla';
import { type PressEffect, pressButton } from '../core/portal/events/press-button.ts';
import type { StoredButton } from '../core/portal/validator/store-answer.ts';
import { editorStore } from './editor-store.ts';
import { whenGoneOver } from './gone-over.ts';

/** One press in the preview. `at` is in milliseconds since 1970. */
export interface Press {
  readonly id: number;
  readonly at: number;
  readonly text: string;
  readonly stored: StoredButton;
  readonly effect: PressEffect;
  /** The message that carried the keyboard. */
  readonly message: string;
}

/** The chat of the preview while its buttons are pressed. It is no part of a design and never kept. */
export interface PressState {
  /** The log, oldest first. */
  readonly presses: readonly Press[];
  /** What stands in the chat's input field. */
  readonly input: string;
  /** What the pressing person has sent. */
  readonly sent: readonly { readonly id: number; readonly text: string }[];
  /** Keys of the buttons that wait for the bot. */
  readonly waiting: readonly string[];
  /** The whole keyboard waits. */
  readonly blocked: boolean;
  /** An address that was asked for and not opened yet. */
  readonly pendingLink: string | null;
  /** What the last press did, as far as the chat tells a person. */
  readonly notice: PressEffect | null;
}

const START: PressState = {
  presses: [],
  input: '',
  sent: [],
  waiting: [],
  blocked: false,
  pendingLink: null,
  notice: null,
};

/** The longest log that is of use; the oldest presses go first. */
const LOG_LIMIT = 200;

export const pressStore = createStore<PressState>(() => START);

let lastId = 0;

/** Presses a button. While the button or all of them wait nothing happens, just as with one that is off. */
export function pressKey(key: string, stored: StoredButton, message: string, now: number): PressEffect {
  const { presses, sent, waiting, blocked } = pressStore.getState();
  if (blocked || waiting.includes(key)) return { kind: 'disabled' };
  const effect = pressButton(stored);
  lastId += 1;
  const press: Press = { id: lastId, at: now, text: stored.TEXT, stored, effect, message };
  pressStore.setState({ presses: [...presses, press].slice(-LOG_LIMIT), notice: effect, pendingLink: null });
  switch (effect.kind) {
    case 'put':
      setInput(effect.text);
      break;
    case 'send':
      pressStore.setState({ sent: [...sent, { id: lastId, text: effect.text }] });
      break;
    case 'command':
      pressStore.setState({ waiting: [...waiting, key], blocked: effect.blocksAll });
      break;
    case 'link':
      // What is not safe to open is told, but never offered.
      pressStore.setState({ pendingLink: effect.safe ? effect.address : null });
      break;
  }
  return effect;
}

/** Types into the chat's input field. */
export function setInput(input: string): void {
  pressStore.setState({ input });
}

/** Sends what stands in the input field; a blank one stays as it is. */
export function sendInput(): void {
  const { input, sent } = pressStore.getState();
  if (input.trim() === '') return;
  lastId += 1;
  pressStore.setState({ input: '', sent: [...sent, { id: lastId, text: input.trim() }] });
}

/** The bot has changed its message: nothing waits any more. */
export function botAnswers(): void {
  pressStore.setState({ waiting: [], blocked: false });
}

// What was pressed belongs to the keyboard that was open.
whenGoneOver(editorStore, () => clearPresses());

/** Begins anew: an empty log, an empty field, nothing waits. */
export function clearPresses(): void {
  pressStore.setState(START);
}
