import { phrase } from '../../core/json/issue.ts';
import { countButtons, foundKeyboard } from '../../core/request/take-request.ts';
import { type Say, sayer } from '../../i18n/en/words.ts';
import { loadDictionary, loadWords, type Translate, translator } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { showToast } from '../../ui/live.tsx';
import { sizeOf } from './facts.tsx';
import { importStore, takeText, whenRead } from './import-store.ts';
import type { ReadOutcome } from './read-in-worker.ts';

/**
 * Reads a text that was pasted on the board and says what it is; the import dialog has it then. It opens by itself only where
 * there is nothing yet that somebody works on.
 */
export function pasteForeign(pasted: string): void {
  takeText(pasted);
  const { text } = importStore.getState();
  // While it is fetched somebody may begin to work. Whoever opens it is told if it could not be had.
  const dialog = import('./import-dialog.tsx').catch(() => undefined);
  whenRead(async (outcome) => {
    await dialog;
    if (importStore.getState().text !== text || editorStore.getState().dialog !== null) return;
    const open = () => editorStore.setState({ dialog: 'import' });
    const isEmpty = editorStore.getState().history.present.keyboard.rows.length === 0;
    if (isEmpty && isRecognised(outcome)) open();
    else void tell(outcome, open);
  });
}

async function tell(outcome: ReadOutcome, open: () => void): Promise<void> {
  const { language } = editorStore.getState().preferences;
  const [dictionary, words] = await Promise.all([loadDictionary(language), loadWords(language)]);
  const t = translator(language, dictionary);
  showToast(describe(outcome, t, sayer(words)), { label: t('clipboard.openImport'), run: open });
}

function isRecognised(outcome: ReadOutcome): boolean {
  return outcome.kind === 'read' && outcome.pasted.kind !== null;
}

function describe(outcome: ReadOutcome, t: Translate, say: Say): string {
  const found = outcome.kind === 'read' ? outcome.pasted : null;
  if (!found?.kind) return t('clipboard.unknown');
  const kind = say(phrase('pasted-kind', { kind: found.kind }));
  const keyboard = foundKeyboard(found);
  if (keyboard === null || countButtons(keyboard) === 0) return t('clipboard.foreign', { kind });
  return t('clipboard.foreignSize', { kind, what: sizeOf(keyboard, t) });
}
