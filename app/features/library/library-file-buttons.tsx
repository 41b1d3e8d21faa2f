import { Download, Upload } from 'lucide';
import { useEffect, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import type { BrokenEntry } from '../../store/keep/library-file.ts';
import { exportLibrary, importLibrary, type TakenLibrary } from '../../store/keep/library-transfer.ts';
import { MAX_LIBRARY_BYTES, offeredLibrary } from '../../store/keep/offered-library.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { titleOf, trying } from './keyboard-acts.ts';

/** So many names and broken entries are told one by one. */
const TOLD = 5;

/** Both stand side by side on a phone. */
const NARROW = 'max-wide:grow max-wide:basis-0 max-wide:px-1.5! max-wide:[&_svg]:hidden';

interface LibraryFileProps {
  readonly isEmpty: boolean;
  readonly onTaken: () => Promise<void>;
}

/** All keyboards as one file, and a file taken in; what came of it stands below until the dialog is closed. */
export function LibraryFile({ isEmpty, onTaken }: LibraryFileProps) {
  const { t } = useI18n();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [report, setReport] = useState<readonly string[]>([]);

  const save = async () => {
    const made = await trying(exportLibrary, t);
    if (!made) return;
    saveFile(`keyboards-${new Date().toISOString().slice(0, 10)}.json`, made.text);
    setReport([t('library.saved', { count: made.count })]);
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MAX_LIBRARY_BYTES) return setReport([t('library.file.too-big')]);
    const taken = await trying(async () => importLibrary(await file.text()), t);
    if (!taken) return;
    setReport(tell(taken, t));
    await onTaken();
  };

  const offered = useStore(offeredLibrary, (state) => state.file);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each file is taken once.
  useEffect(() => {
    if (!offered) return;
    offeredLibrary.setState({ file: null });
    void take(offered);
  }, [offered]);

  return (
    <>
      <label htmlFor={id} className="sr-only">
        {t('library.takeLabel')}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        className="sr-only"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          void take(file);
          currentTarget.value = '';
        }}
      />
      <Button icon={Upload} className={NARROW} onClick={() => input.current?.click()}>
        {t('library.take')}
      </Button>
      <Button icon={Download} className={NARROW} disabled={isEmpty} onClick={() => void save()}>
        {t('library.save')}
      </Button>
      <div role="status" className="order-last basis-full empty:hidden">
        {report.length > 0 && (
          <ul className="relative grid max-h-24 gap-0.5 overflow-y-auto text-caption text-muted">
            {report.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function tell(taken: TakenLibrary, t: Translate): readonly string[] {
  if (taken.kind !== 'taken') return [t(`library.file.${taken.kind}`)];
  const { added, same, broken } = taken;
  const names = same.slice(0, TOLD).map((name) => titleOf(name, t));
  const told = `${names.join(', ')}${same.length > TOLD ? '…' : ''}`;
  return [
    t('library.took', { count: added }),
    ...(same.length > 0 ? [t('library.same', { count: same.length, names: told })] : []),
    ...broken.slice(0, TOLD).map((entry) => tellBroken(entry, t)),
    ...(broken.length > TOLD ? [t('library.moreBroken', { count: broken.length - TOLD })] : []),
  ];
}

function tellBroken({ number, name, problem }: BrokenEntry, t: Translate): string {
  return t('library.broken', { number, name: titleOf(name, t), why: t(`library.broken.${problem}`) });
}
