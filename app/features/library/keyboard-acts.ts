import { newDesign } from '../../core/keyboard/design.ts';
import type { Translate } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { copyKeyboard, deleteKeyboard, openKeyboard, openNew } from '../../store/keep/library.ts';
import { showToast } from '../../ui/live.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a keyboard is called, also without a name. */
export function titleOf(name: string, t: Translate): string {
  return name.trim() === '' ? t('app.untitled') : name;
}

/** Runs it; says so when the browser's storage fails. */
export async function trying<Result>(act: () => Promise<Result>, t: Translate): Promise<Result | null> {
  try {
    return await act();
  } catch {
    showToast(t('library.failed'));
    return null;
  }
}

/** Opens a keyboard, and says why it cannot; whether it was opened. */
export async function openThis({ id, name }: Named, t: Translate): Promise<boolean> {
  const went = await trying(() => openKeyboard(id), t);
  if (went === 'gone' || went === 'unreadable') showToast(t(`library.${went}`, { name: titleOf(name, t) }));
  return went === 'opened';
}

/** Opens a new keyboard, with a way back to the one that was open. */
export async function createKeyboard(t: Translate): Promise<void> {
  const { keyboard, history } = editorStore.getState();
  const went = await trying(() => openNew(newDesign(t('app.defaultMessage'))), t);
  const before = { id: keyboard ?? '', name: history.present.name };
  if (went !== 'opened' || history.past.length === 0) return;
  showToast(t('library.created', { name: titleOf(before.name, t) }), {
    label: t('library.goBack'),
    run: () => void openThis(before, t),
  });
}

/** Copies a keyboard; gives the copy. */
export async function copyThis({ id }: Named, t: Translate): Promise<Named | null> {
  let copied = '';
  const nameOf = (name: string) => {
    copied = t('library.copyOf', { name: titleOf(name, t) });
    return copied;
  };
  const copy = await trying(() => copyKeyboard(id, nameOf), t);
  return copy === null ? null : { id: copy, name: copied };
}

/** Deletes a keyboard; gives what brings it back. */
export function deleteThis({ id }: Named, t: Translate): Promise<(() => Promise<void>) | null> {
  return trying(() => deleteKeyboard(id, newDesign(t('app.defaultMessage'))), t);
}
