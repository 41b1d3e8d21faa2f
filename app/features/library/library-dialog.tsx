import { FilePlus2 } from 'lucide';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { type ListedKeyboard, listKeyboards } from '../../store/keep/library.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select, TextInput } from '../../ui/field.tsx';
import { arrange, SORTS, type Sort } from './arrange.ts';
import { createKeyboard, deleteThis, titleOf, trying } from './keyboard-acts.ts';
import { LibraryFile } from './library-file-buttons.tsx';
import { LibraryList } from './library-list.tsx';

const close = () => editorStore.setState({ dialog: null });

interface Deleted {
  readonly name: string;
  readonly back: () => Promise<void>;
}

/** All keyboards of this browser: found, opened, copied, renamed, deleted, and saved as one file. */
export function LibraryDialog() {
  const { t, language } = useI18n();
  const [keyboards, setKeyboards] = useState<readonly ListedKeyboard[] | null>(null);
  const [text, setText] = useState('');
  const [sort, setSort] = useState<Sort>('changed');
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const load = async () => setKeyboards((await trying(listKeyboards, t)) ?? []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, and after each thing that is done here.
  useEffect(() => void load(), []);
  const wanted = useDeferredValue(text);
  const found = useMemo(
    () => (keyboards ? arrange(keyboards, { text: wanted, sort, language }) : []),
    [keyboards, wanted, sort, language],
  );

  const remove = async (one: ListedKeyboard) => {
    const back = await deleteThis(one, t);
    if (back) setDeleted({ name: titleOf(one.name, t), back });
    await load();
  };
  const undo = async () => {
    if (deleted) await trying(deleted.back, t);
    setDeleted(null);
    await load();
    list.current?.querySelector<HTMLElement>('[data-keyboard][tabindex="0"]')?.focus();
  };

  return (
    <Dialog wide title={t('library.title')} onClose={close}>
      <div className="flex flex-col h-[min(680px,calc(92dvh-48px))]">
        <div className="flex shrink-0 flex-wrap items-center gap-2 border-b border-line-soft px-4 py-3">
          <TextInput
            type="search"
            aria-label={t('library.search')}
            placeholder={t('library.searchHint')}
            value={text}
            onText={setText}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              list.current?.querySelector<HTMLElement>('[data-keyboard][tabindex="0"]')?.focus();
            }}
            className="min-w-40 grow basis-0"
          />
          <Select
            aria-label={t('library.sort')}
            value={sort}
            onValue={(value) => setSort(SORTS.find((one) => one === value) ?? 'changed')}
            options={SORTS.map((value) => ({ value, label: t(`library.sort.${value}`) }))}
            className="w-44! max-wide:w-full! max-wide:basis-full"
          />
        </div>
        <p role="status" className="sr-only">
          {keyboards && t('library.found', { count: found.length })}
        </p>
        {keyboards === null || found.length === 0 ? (
          <p className="grow px-4 py-16 text-center text-muted">
            {keyboards === null
              ? t('library.loading')
              : keyboards.length === 0
                ? t('library.none')
                : t('library.noMatch', { text: wanted })}
          </p>
        ) : (
          <LibraryList ref={list} keyboards={found} onDelete={remove} onChanged={load} onOpened={close} />
        )}
        <footer className="flex shrink-0 flex-wrap items-center gap-2 border-t border-line-soft px-4 py-3">
          <div role="status" className="mr-auto flex min-w-0 items-center gap-2 max-wide:basis-full empty:hidden">
            {deleted && (
              <>
                <span className="min-w-0 truncate">{t('library.deleted', { name: deleted.name })}</span>
                <Button small onClick={() => void undo()}>
                  {t('library.undo')}
                </Button>
              </>
            )}
          </div>
          <LibraryFile isEmpty={keyboards === null || keyboards.length === 0} onTaken={load} />
          <Button
            variant="primary"
            icon={FilePlus2}
            className="max-wide:basis-full"
            onClick={() => {
              close();
              void createKeyboard(t);
            }}
          >
            {t('library.new')}
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}
