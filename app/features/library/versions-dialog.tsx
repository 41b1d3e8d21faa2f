import { Trash2 } from 'lucide';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import {
  deleteVersion,
  listVersions,
  MAX_VERSIONS,
  openVersion,
  saveNamedVersion,
  type Version,
} from '../../store/keep/versions.ts';
import { offerUndo } from '../../store/undo-offer.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field, TextInput } from '../../ui/field.tsx';
import { announce, showToast } from '../../ui/live.tsx';
import { titleOf, trying } from './keyboard-acts.ts';

const close = () => editorStore.setState({ dialog: null });

/** The versions of the keyboard that is open: saved with a name, opened as a step, deleted. */
export function VersionsDialog() {
  const { t, language } = useI18n();
  const name = useStore(editorStore, (state) => state.history.present.name);
  const [versions, setVersions] = useState<readonly Version[]>([]);
  const [title, setTitle] = useState('');
  const [isFull, setFull] = useState(false);
  const [deleted, setDeleted] = useState<{ readonly title: string; readonly back: () => Promise<void> } | null>(null);
  const load = async () => setVersions((await trying(listVersions, t)) ?? []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, and after each thing that is done here.
  useEffect(() => void load(), []);

  const called = (version: Version) => version.title ?? t('versions.lost');
  const save = async () => {
    const wanted = title.trim();
    if (wanted === '') return;
    const isSaved = await trying(() => saveNamedVersion(wanted), t);
    setFull(isSaved === false);
    if (!isSaved) return;
    setTitle('');
    announce(t('versions.saved', { name: wanted }));
    await load();
  };
  const open = async (version: Version) => {
    if (!(await trying(() => openVersion(version.id), t))) return;
    close();
    showToast(t('versions.opened', { name: called(version) }), {
      label: t('library.undo'),
      ...offerUndo(editorStore),
    });
  };
  const remove = async (version: Version) => {
    const back = await trying(() => deleteVersion(version.id), t);
    if (back) setDeleted({ title: called(version), back });
    setFull(false);
    await load();
  };
  const undo = async () => {
    if (deleted) await trying(deleted.back, t);
    setDeleted(null);
    await load();
  };
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });

  return (
    <Dialog title={t('versions.of', { name: titleOf(name, t) })} onClose={close}>
      <div className="grid gap-4 p-4">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Field label={t('versions.name')} error={isFull ? t('versions.full', { count: MAX_VERSIONS }) : undefined}>
            {(control) => (
              <div className="flex gap-2">
                <TextInput
                  {...control}
                  autoFocus
                  maxLength={120}
                  placeholder={t('versions.example')}
                  value={title}
                  onText={setTitle}
                />
                <Button type="submit" variant="primary" disabled={title.trim() === ''}>
                  {t('versions.save')}
                </Button>
              </div>
            )}
          </Field>
        </form>
        {versions.length === 0 ? (
          <p className="py-6 text-center text-muted">{t('versions.none')}</p>
        ) : (
          <ul aria-label={t('versions.title')} className="relative max-h-80 overflow-y-auto rounded-control border">
            {versions.map((version) => (
              <li
                key={version.id}
                className="flex items-center gap-2 border-b border-line-soft p-2 pl-3 last:border-b-0"
              >
                <span className="grid min-w-0 grow">
                  <span className="truncate font-medium">{called(version)}</span>
                  <span className="text-caption text-muted">{when.format(version.changed)}</span>
                </span>
                <Button
                  small
                  aria-label={`${t('versions.open')}: ${called(version)}`}
                  onClick={() => void open(version)}
                >
                  {t('versions.open')}
                </Button>
                <IconButton
                  small
                  icon={Trash2}
                  label={t('versions.delete', { name: called(version) })}
                  onClick={() => void remove(version)}
                />
              </li>
            ))}
          </ul>
        )}
        <div role="status" className="flex items-center gap-2 empty:hidden">
          {deleted && (
            <>
              <span className="min-w-0 truncate">{t('versions.deleted', { name: deleted.title })}</span>
              <Button small onClick={() => void undo()}>
                {t('library.undo')}
              </Button>
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}
