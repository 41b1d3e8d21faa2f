import { Import, Trash2 } from 'lucide';
import { useI18n } from '../../i18n/i18n.tsx';
import { findAction } from '../../store/actions/actions.ts';
import { editorStore } from '../../store/editor-store.ts';
import { removeCommand } from '../../store/part-commands.ts';
import { Button } from '../../ui/button.tsx';
import { CodeView } from '../../ui/code-view.tsx';
import { PlaceNotes, usePlaced } from './fields/notes.tsx';
import { Head } from './head.tsx';

interface UnknownInspectorProps {
  readonly id: string;
  readonly source: string;
  readonly position: string;
}

/** Code that makes buttons when it runs: what it is, and how to see what it makes. It can be read here, not changed. */
export function UnknownInspector({ id, source, position }: UnknownInspectorProps) {
  const { t } = useI18n();
  const placed = usePlaced(`button ${id}`);
  return (
    <>
      <Head title={t('inspector.unknown')} note={position} />
      <div className="grid gap-3 px-4 pt-1 pb-4">
        <PlaceNotes placed={placed} />
        <p className="text-muted">{t('inspector.unknownHint')}</p>
        <CodeView
          code={source}
          label={t('inspector.unknownSource')}
          className="max-h-40 rounded-control border border-dashed bg-bg px-3 py-2"
        />
        <div className="flex flex-wrap gap-2">
          <Button icon={Import} onClick={() => findAction('import').run(editorStore)}>
            {t('inspector.unknownImport')}
          </Button>
          <Button icon={Trash2} onClick={() => removeCommand(editorStore, { kind: 'button', id })}>
            {t('action.remove')}
          </Button>
        </div>
      </div>
    </>
  );
}
