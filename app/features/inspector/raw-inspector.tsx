import { isJsonList, type Json } from '../../core/json/json.ts';
import { sampleButton } from '../../core/request/actions.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editKeyboard, editorStore } from '../../store/editor-store.ts';
import { Button } from '../../ui/button.tsx';
import { CodeView } from '../../ui/code-view.tsx';
import { PlaceNotes, usePlaced } from './fields/notes.tsx';
import { Head } from './head.tsx';
import { turnRaw } from './turn-raw.ts';

interface RawInspectorProps {
  readonly id: string;
  readonly raw: Json;
  readonly position: string;
}

/** An entry of the list that is no button: what it is, what becomes of it, and the way out. */
export function RawInspector({ id, raw, position }: RawInspectorProps) {
  const { t } = useI18n();
  const placed = usePlaced(`button ${id}`);
  const turn = () =>
    editKeyboard(editorStore, (keyboard) => turnRaw(keyboard, id, sampleButton('LINK', t)), {
      label: 'editButton',
    });
  const several = isJsonList(raw) && raw.length > 1;
  return (
    <>
      <Head title={t('inspector.raw')} note={position} />
      <div className="grid gap-3 px-4 pt-1 pb-4">
        <PlaceNotes placed={placed} />
        {placed.length === 0 && <p className="text-muted">{t('inspector.rawHint')}</p>}
        <CodeView
          code={JSON.stringify(raw, null, 2)}
          label={t('inspector.rawValue')}
          className="max-h-40 rounded-control border bg-bg px-3 py-2"
        />
        <Button onClick={turn} className="justify-self-start">
          {t(several ? 'inspector.turnList' : 'inspector.turn')}
        </Button>
      </div>
    </>
  );
}
