import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Json } from '../core/json/json.ts';
import { type Design, newDesign } from '../core/keyboard/design.ts';
import { startHistory } from '../core/keyboard/history.ts';
import { readKeyboard } from '../core/request/read-keyboard.ts';
import { writeKeyboard } from '../core/request/write-keyboard.ts';
import { I18nProvider, loadDictionary, loadWords } from '../i18n/i18n.tsx';
import { forgetUse } from '../store/deeds.ts';
import { createEditorStore, editorStore, select } from '../store/editor-store.ts';
import { loadChecks } from '../store/issues.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../store/preferences.ts';
import { clearPresses } from '../store/press-store.ts';
import { followEditor, settledStore } from '../store/settled.ts';
import { hideToast, LiveRegions } from '../ui/live.tsx';

interface Shown extends Partial<Omit<Design, 'keyboard'>> {
  /** The value of KEYBOARD. */
  readonly keyboard?: Json;
  readonly preferences?: Partial<Preferences>;
}

const blank = createEditorStore().getState();

// Here nothing is painted, so nothing waits for it.
followEditor(editorStore, settledStore, (act) => act());

/**
 * Draws a part of the page as it stands in it: with this design in the store, the rules, the texts and the regions that
 * speak. Gives what a person does with it. Whatever a browser alone can prove (places, colours, the real clipboard, the
 * focus ring) belongs to a journey in e2e/ instead.
 */
export async function show(part: ReactNode, { keyboard = [], preferences = {}, ...design }: Shown = {}) {
  const kept = { ...newDesign('Hello'), ...design, keyboard: readKeyboard(keyboard).document };
  const chosen = { ...DEFAULT_PREFERENCES, ...preferences };
  editorStore.setState({ ...blank, history: startHistory(kept), preferences: chosen }, true);
  // Files share their modules: what one test did is nothing that another one has done.
  forgetUse();
  hideToast();
  clearPresses();
  await loadChecks(editorStore);
  const dictionary = await loadDictionary(chosen.language);
  const words = await loadWords(chosen.language);
  const drawn = render(
    <I18nProvider language={chosen.language} first={dictionary} dictionary={dictionary} words={words}>
      {part}
      <LiveRegions />
    </I18nProvider>,
  );
  // Between two keys nothing has to pass.
  return { ...drawn, user: userEvent.setup({ delay: null }) };
}

/** KEYBOARD as the present design would be written. */
export function keyboardNow(): Json {
  return writeKeyboard(editorStore.getState().history.present.keyboard);
}

/** Selects the button with this text, as a click on the canvas does. */
export function selectButton(text: Json): void {
  const { rows } = editorStore.getState().history.present.keyboard;
  const button = rows.flatMap(({ buttons }) => buttons).find(({ fields, raw }) => (raw ?? fields.TEXT) === text);
  if (!button) throw new Error(`No button says ${JSON.stringify(text)}`);
  act(() => select(editorStore, { kind: 'button', id: button.id }));
}
