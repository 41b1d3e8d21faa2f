import { CopyPlus, FilePlus2, FolderOpen, History, LifeBuoy, PenLine, Trash2 } from 'lucide';
import { type RefObject, useEffect, useState } from 'react';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { type ListedKeyboard, listRecent } from '../../store/keep/library.ts';
import { countPostponed, showPostponed } from '../../store/later-offers.ts';
import { showToast } from '../../ui/live.tsx';
import { MenuContent } from '../../ui/menu-content.tsx';
import type { MenuItem } from '../../ui/menu-item.ts';
import { copyThis, createKeyboard, deleteThis, openThis, titleOf } from './keyboard-acts.ts';

type Recent = Pick<ListedKeyboard, 'id' | 'name'>;

const RECENT = 5;
const MAX_NAME = 36;

interface KeyboardMenuContentProps {
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** The open menu; it waits for the recent keyboards, so that nothing moves under the pointer. */
export function KeyboardMenuContent({ anchor, onClose }: KeyboardMenuContentProps) {
  const { t } = useI18n();
  const [recent, setRecent] = useState<readonly Recent[] | null>(null);
  useEffect(() => {
    let current = true;
    const show = (found: readonly Recent[]) => current && setRecent(found);
    // Without a database there are none.
    listRecent(RECENT).then(show, () => show([]));
    return () => {
      current = false;
    };
  }, []);
  if (recent === null) return null;
  return <MenuContent anchor={anchor} label={t('library.menu')} items={listItems(recent, t)} onClose={onClose} />;
}

function listItems(recent: readonly Recent[], t: Translate): readonly MenuItem[] {
  const choose = (id: string) => {
    const chosen = recent.find((one) => one.id === id);
    if (chosen) void openThis(chosen, t);
  };
  const recents: readonly MenuItem[] = [
    { kind: 'separator' },
    {
      kind: 'choice',
      label: t('library.recent'),
      value: '',
      options: recent.map(({ id, name }) => ({ value: id, label: shorten(titleOf(name, t)) })),
      choose,
    },
  ];
  return [
    { kind: 'item', label: t('library.new'), icon: FilePlus2, run: () => void createKeyboard(t) },
    { kind: 'item', label: t('library.open'), icon: FolderOpen, run: () => showDialog('library') },
    ...(recent.length > 0 ? recents : []),
    ...postponed(t),
    { kind: 'separator' },
    { kind: 'item', label: t('library.duplicate'), icon: CopyPlus, run: () => void duplicate(t) },
    { kind: 'item', label: t('library.rename'), icon: PenLine, run: focusName },
    { kind: 'item', label: t('library.versions'), icon: History, run: () => showDialog('versions') },
    { kind: 'separator' },
    { kind: 'item', label: t('library.delete'), icon: Trash2, danger: true, run: () => void remove(t) },
  ];
}

/** What was put off is not lost: here it is found again. */
function postponed(t: Translate): readonly MenuItem[] {
  const count = countPostponed(editorStore);
  if (count === 0) return [];
  return [
    { kind: 'item', label: t('app.offersAgain', { count }), icon: LifeBuoy, run: () => showPostponed(editorStore) },
  ];
}

/** A menu is as wide as its longest line. */
function shorten(name: string): string {
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME).trimEnd()}…` : name;
}

function present(): Recent {
  const { keyboard, history } = editorStore.getState();
  return { id: keyboard ?? '', name: history.present.name };
}

/** The copy is what is worked on from now on, as with a copied button. */
async function duplicate(t: Translate): Promise<void> {
  const copy = await copyThis(present(), t);
  if (copy && (await openThis(copy, t))) showToast(t('library.copied', { name: copy.name }));
}

async function remove(t: Translate): Promise<void> {
  const name = titleOf(present().name, t);
  const back = await deleteThis(present(), t);
  if (back) showToast(t('library.deleted', { name }), { label: t('library.undo'), run: () => void back() });
}

function showDialog(dialog: 'library' | 'versions'): void {
  editorStore.setState({ dialog });
}

/** The menu gives the focus back first. */
function focusName(): void {
  setTimeout(() => document.querySelector<HTMLInputElement>('[data-keyboard-name]')?.select());
}
